import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldText, type Tree } from './shared/loose-json.ts';

type Word = { outcome: 'deferred' | 'failed' | 'delivered'; says: string };

/** Of Postmark's bounce types only `Transient` and `DnsError` speak of a message that is still tried. */
const wordOf = (node: Tree, text: string): Word | null => {
  const record = fieldText(text, node, 'RecordType');
  if (record === 'Delivery') return { outcome: 'delivered', says: 'a Delivery record' };
  if (record !== 'Bounce' && !(node.fields.has('TypeCode') && node.fields.has('BouncedAt'))) return null;
  const type = fieldText(text, node, 'Type') ?? '';
  return type === 'Transient' || type === 'DnsError'
    ? { outcome: 'deferred', says: `${type}: Postmark may still deliver the message` }
    : { outcome: 'failed', says: 'a bounce: Postmark has given up' };
};

const read: EventReader = (node, text) => {
  const word = wordOf(node, text);
  if (word === null) return null;
  return [
    eventAttempt('postmark', text, {
      ...noEventFacts,
      ...word,
      word: fieldLeaf(text, node, 'Type', 'RecordType'),
      reply: fieldLeaf(text, node, 'Details', 'Description'),
      recipient: fieldText(text, node, 'Email', 'Recipient'),
      queueId: fieldText(text, node, 'MessageID'),
      at: fieldText(text, node, 'BouncedAt', 'DeliveredAt'),
    }),
  ];
};

/** Postmark's webhooks (https://postmarkapp.com/developer/webhooks/bounce-webhook). */
export const postmark: InputFormat = {
  id: 'postmark',
  signals: ['recordtype', 'typecode'],
  order: 130,
  parse: input => (/RecordType|TypeCode/.test(input) ? readEvents(input, read) : []),
};
