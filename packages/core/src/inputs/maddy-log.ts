import type { InputFormat } from './input-format.ts';
import { type EventReader, eventAttempt, noEventFacts, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldNumber, fieldText } from './shared/loose-json.ts';

/** maddy's modules that deliver; the others (`smtp`, `submission`, `lmtp` endpoints, checks) answer clients. */
const delivers = /(?:^|[\s\]])(?:queue|remote|target\.[a-z.]{1,40}|remote_queue)(?:\/[\w.]{1,40})?: /;

const readerFor =
  (outbound: boolean): EventReader =>
  (node, text) => {
    if (!node.fields.has('smtp_code') || !node.fields.has('smtp_msg')) return null;
    const remote = fieldText(text, node, 'remote_server', 'remote_addr');
    const attempt = eventAttempt('maddy-log', text, {
      ...noEventFacts,
      reply: fieldLeaf(text, node, 'smtp_msg'),
      replyCode: fieldNumber(text, node, 'smtp_code'),
      enhancedStatusCode: fieldText(text, node, 'smtp_enchcode'),
      recipient: fieldText(text, node, 'rcpt', 'recipient'),
      remoteMta: remote,
      queueId: fieldText(text, node, 'msg_id'),
      sendingIp: fieldText(text, node, 'src_ip')?.replace(/:\d{1,5}$/, '') ?? null,
    });
    if (!outbound && remote === null) {
      attempt.direction = 'inbound';
      attempt.responders = [];
    }
    return [attempt];
  };

/** maddy's log: a sentence, then JSON with `smtp_code`, `smtp_enchcode` and `smtp_msg`. */
export const maddyLog: InputFormat = {
  id: 'maddy-log',
  signals: ['smtp'],
  order: 97,
  parse: input => {
    if (!input.includes('"smtp_code"')) return [];
    return readEvents(input, readerFor(delivers.test(input.slice(0, 400))));
  },
};
