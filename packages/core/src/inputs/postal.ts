import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldText, fieldTree, type Tree } from './shared/loose-json.ts';

const outcomes: Record<string, { outcome: 'deferred' | 'failed' | 'delivered'; says: string }> = {
  SoftFail: { outcome: 'deferred', says: 'SoftFail: Postal keeps the message and retries' },
  HardFail: { outcome: 'failed', says: 'HardFail: Postal has given up' },
  Bounced: { outcome: 'failed', says: 'Bounced: a bounce came back after the message was accepted' },
  Held: { outcome: 'deferred', says: 'Held: Postal waits for somebody to release the message' },
  Sent: { outcome: 'delivered', says: 'Sent' },
};

const isPostal = (node: Tree, text: string): boolean =>
  node.fields.has('output') &&
  (node.fields.has('details') ||
    node.fields.has('sent_with_ssl') ||
    (fieldText(text, node, 'event') ?? '').startsWith('Message'));

const read: EventReader = (node, text) => {
  const event = outcomes[fieldText(text, node, 'status') ?? ''];
  if (event === undefined || !isPostal(node, text)) return null;
  const message = fieldTree(node, 'message');
  return [
    eventAttempt('postal', text, {
      ...noEventFacts,
      ...event,
      word: fieldLeaf(text, node, 'status'),
      reply: fieldLeaf(text, node, 'output', 'details'),
      recipient: message === null ? null : fieldText(text, message, 'to'),
      queueId: message === null ? null : fieldText(text, message, 'token', 'id'),
      at: fieldText(text, node, 'timestamp'),
    }),
  ];
};

/** Postal's webhooks and delivery records (https://docs.postalserver.io/developer/webhooks). */
export const postal: InputFormat = {
  id: 'postal',
  signals: ['softfail', 'hardfail', 'bounced', 'held', 'sent'],
  order: 180,
  parse: input => (input.includes('"output"') ? readEvents(input, read) : []),
};
