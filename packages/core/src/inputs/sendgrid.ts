import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldNumber, fieldText } from './shared/loose-json.ts';

/** `bounce` with `type: blocked` too: SendGrid drops a blocked message after the refusal and does not retry it. */
const outcomes: Record<string, { outcome: 'deferred' | 'failed' | 'delivered'; says: string }> = {
  deferred: { outcome: 'deferred', says: 'deferred: SendGrid keeps the message and retries for up to 72 hours' },
  bounce: { outcome: 'failed', says: 'bounce: SendGrid does not try this message again' },
  blocked: { outcome: 'failed', says: 'blocked: SendGrid does not try this message again' },
  dropped: { outcome: 'failed', says: 'dropped: SendGrid did not send the message' },
  delivered: { outcome: 'delivered', says: 'delivered' },
};

const read: EventReader = (node, text) => {
  const event = outcomes[fieldText(text, node, 'event') ?? ''];
  if (event === undefined || !['sg_event_id', 'sg_message_id', 'smtp-id'].some(name => node.fields.has(name)))
    return null;
  return [
    eventAttempt('sendgrid', text, {
      ...noEventFacts,
      ...event,
      word: fieldLeaf(text, node, 'event'),
      reply: fieldLeaf(text, node, 'response', 'reason'),
      enhancedStatusCode: fieldText(text, node, 'status'),
      recipient: fieldText(text, node, 'email'),
      sendingIp: fieldText(text, node, 'ip'),
      queueId: fieldText(text, node, 'sg_message_id', 'smtp-id'),
      at: fieldText(text, node, 'timestamp'),
      attempts: fieldNumber(text, node, 'attempt'),
    }),
  ];
};

/** SendGrid's event webhook (https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event, checked 2026-11-23). */
export const sendgrid: InputFormat = {
  id: 'sendgrid',
  signals: ['sg', 'smtp'],
  order: 110,
  parse: input => (/sg_event_id|sg_message_id|smtp-id/.test(input) ? readEvents(input, read) : []),
};
