import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldNumber, fieldText } from './shared/loose-json.ts';

const outcomes: Record<string, { outcome: 'deferred' | 'failed' | 'delivered'; says: string }> = {
  delay: { outcome: 'deferred', says: 'delay: SparkPost keeps the message and retries' },
  bounce: { outcome: 'failed', says: 'bounce: SparkPost has given up' },
  out_of_band: { outcome: 'failed', says: 'out_of_band: a bounce came back after the message was accepted' },
  policy_rejection: { outcome: 'failed', says: 'policy_rejection: SparkPost did not send the message' },
  delivery: { outcome: 'delivered', says: 'delivery' },
};

const own = ['raw_reason', 'rcpt_to', 'raw_rcpt_to', 'bounce_class', 'transmission_id'] as const;

const read: EventReader = (node, text) => {
  const type = fieldText(text, node, 'type');
  const event = outcomes[type ?? ''];
  // A piece that lost its type still shows SparkPost's own name for the reply.
  const isPiece = type === null && node.fields.has('raw_reason');
  if ((event === undefined && !isPiece) || !own.some(name => node.fields.has(name))) return null;
  const millis = fieldNumber(text, node, 'queue_time');
  return [
    eventAttempt('sparkpost', text, {
      ...noEventFacts,
      outcome: event?.outcome ?? null,
      says: event?.says ?? '',
      word: event === undefined ? null : fieldLeaf(text, node, 'type'),
      reply: fieldLeaf(text, node, 'raw_reason', 'reason'),
      replyCode: fieldNumber(text, node, 'error_code'),
      recipient: fieldText(text, node, 'rcpt_to', 'raw_rcpt_to'),
      remoteIp: fieldText(text, node, 'ip_address'),
      sendingIp: fieldText(text, node, 'sending_ip'),
      queueId: fieldText(text, node, 'message_id'),
      at: fieldText(text, node, 'timestamp'),
      attempts: fieldNumber(text, node, 'num_retries'),
      delaySeconds: millis === null ? null : millis / 1000,
    }),
  ];
};

/** SparkPost's and Momentum's message events (https://developers.sparkpost.com/api/events/). */
export const sparkpost: InputFormat = {
  id: 'sparkpost',
  signals: ['raw', 'rcpt', 'bounce', 'transmission'],
  order: 140,
  parse: input => (/raw_reason|rcpt_to|bounce_class|transmission_id/.test(input) ? readEvents(input, read) : []),
};
