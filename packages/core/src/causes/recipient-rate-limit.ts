import type { Cause } from './cause.ts';
import { googleErrors, ianaCodes, page } from './common/sources.ts';
import {
  askPostmaster,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  sender,
  serverRetries,
} from './common/steps.ts';

const fewer = sender(
  'Send this recipient less: gather alerts into one message, and stop any loop or script that writes to the mailbox all the time.',
  'The limit counts mail from everybody, and automatic senders usually use most of it.',
);

export const recipientRateLimit: Cause = {
  id: 'recipient-rate-limit',
  label: 'Recipient gets too much mail',
  emoji: '📬',
  meaning: 'The responding server says that this recipient or its domain is receiving too much mail.',
  action: 'watch',
  owner: 'recipient',
  summary: '{who} says this recipient is receiving too much mail; your server retries, and it clears within a day.',
  wait: {
    minSeconds: 3600,
    maxSeconds: 86_400,
    basis: 'typical',
    source: 'https://support.google.com/a/answer/1366776',
  },
  steps: {
    outbound: [
      serverRetries,
      deliveredOnRetry,
      fewer,
      sender(
        'Check whether the mailbox is the target of a mail bomb or of a forwarding loop through your server.',
        'The mail counted against the recipient may be passing through you.',
      ),
      askPostmaster,
    ],
    inbound: [
      receiver(
        'See who fills this mailbox: count senders for the recipient in the log of the last hours.',
        'A sign-up bomb, a monitoring storm and a forwarding loop are told apart by their senders.',
      ),
      receiver(
        'Stop a loop or a storm at its source, and raise the limit for shared or system mailboxes alone.',
        'A higher limit for everybody lets the next bomb reach further.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not split the mail over several sender addresses, because the limit counts the recipient.',
  ],
  inboundSummary: 'Your server {did} mail for a recipient who receives too much; find out who fills the mailbox.',
  inboundAvoid: ['Do not lift the limit during a mail bomb, because the mailbox then becomes unusable.'],
  failed: {
    summary: '{who} says this recipient is receiving too much mail, and refused this message; send it again later.',
    steps: [fewer, resendOnceMended],
    avoid: ['Do not split the mail over several sender addresses, because the limit counts the recipient.'],
  },
  tellApart: 'Only this recipient is affected, from any sender, while your other mail to the same domain passes.',
  sources: [
    page('Google: limits on mail that a mailbox receives', 'https://support.google.com/a/answer/1366776', 'cited'),
    googleErrors,
    ianaCodes,
  ],
};
