import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldNumber, fieldText, fieldTree, leafText, type Tree } from './shared/loose-json.ts';

const outcomes: Record<string, { outcome: 'deferred' | 'failed' | 'delivered' | null; says: string }> = {
  TransientFailure: { outcome: 'deferred', says: 'TransientFailure: KumoMTA keeps the message and retries' },
  Delayed: { outcome: 'deferred', says: 'Delayed: KumoMTA keeps the message and retries' },
  Bounce: { outcome: 'failed', says: 'Bounce: KumoMTA has given up' },
  Expiration: { outcome: 'failed', says: 'Expiration: the message was too old for another attempt' },
  AdminBounce: { outcome: 'failed', says: 'AdminBounce: an operator ended the retries' },
  OOB: { outcome: 'failed', says: 'OOB: a bounce came back after the message was accepted' },
  Delivery: { outcome: 'delivered', says: 'Delivery' },
  Rejection: { outcome: null, says: 'Rejection: this server itself refused' },
};

const enhanced = (node: Tree, text: string): string | null => {
  const code = fieldTree(node, 'enhanced_code');
  if (code === null) return fieldText(text, node, 'enhanced_code');
  return ['class', 'subject', 'detail'].map(name => fieldText(text, code, name) ?? '').join('.');
};

const recipientOf = (node: Tree, text: string): string | null => {
  const list = fieldTree(node, 'recipient');
  return list === null ? fieldText(text, node, 'recipient') : leafText(text, list.items[0]);
};

const delay = (node: Tree, text: string): number | null => {
  const from = fieldNumber(text, node, 'created');
  const to = fieldNumber(text, node, 'timestamp');
  return from === null || to === null || to < from ? null : to - from;
};

const read: EventReader = (node, text) => {
  const type = fieldText(text, node, 'type') ?? '';
  const event = outcomes[type];
  const response = fieldTree(node, 'response');
  if (event === undefined || !response?.fields.has('content')) return null;
  const peer = fieldTree(node, 'peer_address');
  const source = fieldTree(node, 'source_address');
  const attempt = eventAttempt('kumomta', text, {
    ...noEventFacts,
    ...event,
    word: fieldLeaf(text, node, 'type'),
    reply: fieldLeaf(text, response, 'content'),
    replyCode: fieldNumber(text, response, 'code'),
    enhancedStatusCode: enhanced(response, text),
    recipient: recipientOf(node, text),
    remoteMta: (peer === null ? null : fieldText(text, peer, 'name'))?.replace(/\.$/, '') ?? null,
    remoteIp: peer === null ? null : fieldText(text, peer, 'addr'),
    sendingIp: (source === null ? null : fieldText(text, source, 'address'))?.replace(/:\d+$/, '') ?? null,
    queueId: fieldText(text, node, 'id'),
    at: fieldText(text, node, 'timestamp', 'event_time'),
    attempts: fieldNumber(text, node, 'num_attempts'),
    delaySeconds: delay(node, text),
    smtpCommand: /^(?:RCPT TO|MAIL FROM|DATA|EHLO|\.)/.exec(fieldText(text, response, 'command') ?? '')?.[0] ?? null,
  });
  if (type === 'Rejection') {
    attempt.direction = 'inbound';
    attempt.responders = [];
    attempt.facts.sendingIp = attempt.facts.remoteIp;
    attempt.facts.remoteIp = null;
    attempt.facts.remoteMta = null;
  }
  return [attempt];
};

/** KumoMTA's log records (https://docs.kumomta.com/reference/log_record/, checked 2026-11-23). */
export const kumomta: InputFormat = {
  id: 'kumomta',
  signals: ['transientfailure', 'delayed', 'bounce', 'expiration', 'adminbounce', 'oob', 'delivery', 'rejection'],
  order: 170,
  parse: input => (/"response"\s{0,20}:/.test(input) ? readEvents(input, read) : []),
};
