import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldText } from './shared/loose-json.ts';

/** Mailjet sends `bounce` for soft bounces too, once it has stopped trying; `blocked` before it tried at all. */
const outcomes: Record<string, { outcome: 'failed' | 'delivered'; says: string }> = {
  bounce: { outcome: 'failed', says: 'bounce: Mailjet has given up' },
  blocked: { outcome: 'failed', says: 'blocked: Mailjet did not send the message' },
  sent: { outcome: 'delivered', says: 'sent: the recipient’s server took the message' },
};

const read: EventReader = (node, text) => {
  const event = outcomes[fieldText(text, node, 'event') ?? ''];
  if (event === undefined || !['MessageID', 'Message_GUID', 'mj_campaign_id'].some(name => node.fields.has(name)))
    return null;
  return [
    eventAttempt('mailjet', text, {
      ...noEventFacts,
      ...event,
      word: fieldLeaf(text, node, 'event'),
      reply: fieldLeaf(text, node, 'comment', 'error', 'smtp_reply'),
      recipient: fieldText(text, node, 'email'),
      queueId: fieldText(text, node, 'MessageID'),
      at: fieldText(text, node, 'time'),
    }),
  ];
};

/** Mailjet's event API (https://dev.mailjet.com/email/guides/webhooks/). */
export const mailjet: InputFormat = {
  id: 'mailjet',
  signals: ['messageid', 'guid', 'mj'],
  order: 150,
  parse: input => (/MessageID|Message_GUID|mj_campaign_id/.test(input) ? readEvents(input, read) : []),
};
