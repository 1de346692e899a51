import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldNumber, fieldText, fieldTree, type Tree } from './shared/loose-json.ts';

type Word = { outcome: 'deferred' | 'failed' | 'delivered'; says: string };

const wordOf = (node: Tree, text: string): Word | null => {
  const event = fieldText(text, node, 'event');
  if (event === 'delivered') return { outcome: 'delivered', says: 'delivered' };
  if (event === 'rejected') return { outcome: 'failed', says: 'rejected: Mailgun did not send the message' };
  if (event !== 'failed') return null;
  const severity = fieldText(text, node, 'severity');
  if (severity === 'temporary') return { outcome: 'deferred', says: 'severity temporary: Mailgun retries' };
  return severity === 'permanent' ? { outcome: 'failed', says: 'severity permanent: Mailgun has given up' } : null;
};

/** Other programs know events that failed and severities too; only Mailgun's tell of a message, or give its reasons. */
const isMail = (node: Tree, text: string): boolean =>
  node.fields.has('severity') &&
  (['recipient', 'envelope', 'log-level', 'user-variables', 'code', 'timestamp'].some(name => node.fields.has(name)) ||
    /^(?:generic|bounce|old|espblock|suppress-[a-z]{1,20})$/.test(fieldText(text, node, 'reason') ?? ''));

/** The status alone, as people paste it out of an event: its code tells the outcome. */
const isStatus = (node: Tree): boolean =>
  ['mx-host', 'attempt-no', 'session-seconds', 'retry-seconds'].some(name => node.fields.has(name)) &&
  node.fields.has('code') &&
  node.fields.has('message');

const read: EventReader = (node, text) => {
  const status = fieldTree(node, 'delivery-status');
  const isAlone = isStatus(status ?? node) && !node.fields.has('event') && !node.fields.has('severity');
  const word = isAlone ? { outcome: null, says: '' } : wordOf(node, text);
  if (word === null || (status === null && !isAlone && !isMail(node, text))) return null;
  const from = status ?? node;
  const envelope = fieldTree(node, 'envelope') ?? node;
  return [
    eventAttempt('mailgun', text, {
      ...noEventFacts,
      ...word,
      word: isAlone ? null : fieldLeaf(text, node, 'severity', 'event'),
      reply: fieldLeaf(text, from, 'message', 'description', 'error') ?? fieldLeaf(text, node, 'reason'),
      replyCode: fieldNumber(text, from, 'code'),
      enhancedStatusCode: fieldText(text, from, 'enhanced-code'),
      recipient: fieldText(text, node, 'recipient') ?? fieldText(text, envelope, 'targets'),
      remoteMta: fieldText(text, from, 'mx-host'),
      sendingIp: fieldText(text, envelope, 'sending-ip'),
      queueId: fieldText(text, node, 'id'),
      at: fieldText(text, node, 'timestamp'),
      attempts: fieldNumber(text, from, 'attempt-no'),
    }),
  ];
};

/** Mailgun's events and webhooks (https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-types, checked 2026-11-23). */
export const mailgun: InputFormat = {
  id: 'mailgun',
  signals: ['severity', 'delivery'],
  order: 120,
  parse: input => (input.includes('severity') || input.includes('delivery-status') ? readEvents(input, read) : []),
};
