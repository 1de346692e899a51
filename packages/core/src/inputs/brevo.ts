import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldText } from './shared/loose-json.ts';

const failed = { outcome: 'failed', says: 'Brevo has given up this message' } as const;

const outcomes: Record<string, { outcome: 'deferred' | 'failed' | 'delivered'; says: string }> = {
  deferred: { outcome: 'deferred', says: 'deferred: Brevo keeps the message and retries' },
  soft_bounce: failed,
  softbounce: failed,
  softbounces: failed,
  hard_bounce: failed,
  hardbounce: failed,
  hardbounces: failed,
  blocked: { outcome: 'failed', says: 'blocked: Brevo did not send the message' },
  invalid_email: failed,
  error: failed,
  delivered: { outcome: 'delivered', says: 'delivered' },
};

const read: EventReader = (node, text) => {
  const event = outcomes[(fieldText(text, node, 'event') ?? '').toLowerCase()];
  const isBrevo = node.fields.has('message-id') || node.fields.has('messageId');
  if (
    event === undefined ||
    !isBrevo ||
    !['ts_epoch', 'ts_event', 'sending_ip', 'X-Mailin-custom', 'template_id', 'date', 'reason'].some(name =>
      node.fields.has(name),
    )
  )
    return null;
  return [
    eventAttempt('brevo', text, {
      ...noEventFacts,
      ...event,
      word: fieldLeaf(text, node, 'event'),
      reply: fieldLeaf(text, node, 'reason'),
      recipient: fieldText(text, node, 'email'),
      sendingIp: fieldText(text, node, 'sending_ip'),
      queueId: fieldText(text, node, 'message-id', 'messageId'),
      at: fieldText(text, node, 'ts_epoch', 'ts_event', 'date'),
    }),
  ];
};

/** Brevo's transactional webhooks (https://developers.brevo.com/docs/transactional-webhooks, checked 2026-11-23). */
export const brevo: InputFormat = {
  id: 'brevo',
  signals: ['ts', 'mailin', 'sending', 'template', 'date', 'reason'],
  order: 160,
  parse: input => (/"(?:message-id|messageId)"/.test(input) ? readEvents(input, read) : []),
};
