import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { isIp } from './shared/host.ts';
import { fieldLeaf, fieldText, fieldTree, type Tree } from './shared/loose-json.ts';
import { parseText } from './shared/plain.ts';

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

/** `Cannot connect to 192.0.2.1:25 (mx.example.com) (Net::OpenTimeout: …)` of Postal's worker, which tries the next. */
const unreached = /Cannot connect to (\S{3,255}):(?:25|465|587)(?= |$)[^\n]{0,400}/g;

const readLog = (text: string): ParsedAttempt[] =>
  [...text.matchAll(unreached)].map(found => {
    const attempt = blankAttempt('postal');
    attempt.outcome = 'deferred';
    attempt.reason = trimmed(text, found.index, found.index + found[0].length);
    const host = found[1]!;
    if (isIp(host)) attempt.facts.remoteIp = host;
    else attempt.facts.remoteMta = host;
    attempt.responders = respondersOf(attempt.facts.remoteMta);
    return attempt;
  });

/** Postal's webhooks and delivery records (https://docs.postalserver.io/developer/webhooks). */
export const postal: InputFormat = {
  id: 'postal',
  signals: ['softfail', 'hardfail', 'bounced', 'held', 'sent', 'connect'],
  order: 180,
  parse: input => {
    if (input.includes('Cannot connect to ')) return parseText(input, readLog);
    return input.includes('"output"') ? readEvents(input, read) : [];
  },
};
