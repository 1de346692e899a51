import type { Cause } from './cause.ts';
import { eximMain, page, postfixParameters, rfc } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  keepAddress,
  neverByHand,
  noBlindResend,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const limit = sender(
  'Compare the size of the message with the SIZE that the receiver announces after EHLO.',
  'Base64 makes an attachment about 37 percent larger than its file.',
);
const link = sender(
  'Put large files in a place of your own and send a link, or split and compress them.',
  'A smaller message passes at once, and limits differ from receiver to receiver.',
);

export const messageTooLarge: Cause = {
  id: 'message-too-large',
  label: 'Message too large',
  emoji: '📦',
  meaning: 'The message is larger than the responding server takes.',
  action: 'act',
  owner: 'sender',
  summary: '{who} does not take a message of this size; send large files as a link instead.',
  wait: null,
  steps: {
    outbound: [
      limit,
      link,
      sender(
        'Tell the author before the queue gives the message up.',
        'The size does not change on a retry, and the author learns of it only days later otherwise.',
      ),
      retriesMeanwhile,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Check the limits along the way: message_size_limit and mailbox_size_limit in Postfix, message_size_limit in Exim, the connector, mailbox and organisation limits in Exchange.',
        'The smallest of them decides.',
      ),
      receiver(
        'If the reply is temporary, check the free space of the queue as well.',
        'Some servers answer a size question with a storage fault.',
      ),
    ],
  },
  avoid: [noBlindResend, neverByHand, keepAddress],
  inboundSummary: 'Your server {did} a message that is larger than it takes; check each size limit on the way in.',
  inboundAvoid: ['Do not lift the size limit without looking at queue space and at the filter’s own limits.'],
  failed: {
    summary: '{who} does not take a message of this size; send it again without the large files.',
    steps: [limit, link, resendOnceMended, askPostmasterFailed],
    avoid: [noBlindResend],
  },
  tellApart: 'The reply names a size, and a short message to the same recipient passes.',
  sources: [
    rfc(1870, 'SMTP service extension for message size declaration'),
    postfixParameters,
    eximMain,
    page('Google: attachment size limits', 'https://support.google.com/mail/answer/6584', 'cited'),
  ],
};
