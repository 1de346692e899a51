import type { Cause } from './cause.ts';
import { postfixParameters, rfc } from './common/sources.ts';
import {
  askPostmasterFailed,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  sender,
  serverRetries,
} from './common/steps.ts';

const fewer = sender(
  'Lower the number of recipients per transaction for this destination if it slows you down, for instance to 50 or 100.',
  'Smaller portions avoid the refusal altogether; Postfix calls it smtp_destination_recipient_limit, Exim max_rcpt.',
);

export const recipientLimit: Cause = {
  id: 'recipient-limit',
  label: 'Too many recipients at once',
  emoji: '👥',
  meaning:
    'The responding server takes only some recipients per transaction, and the client is to send the rest on their own.',
  action: 'none',
  owner: 'sender',
  summary: '{who} takes fewer recipients at once; your server sends the rest in further transactions by itself.',
  wait: {
    minSeconds: 0,
    maxSeconds: 1800,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10',
  },
  steps: {
    outbound: [
      serverRetries,
      deliveredOnRetry,
      fewer,
      sender(
        'If the reply asks for one domain, region or policy a transaction, deliver to such recipients one by one.',
        'Filters with a policy for each customer can judge only one customer’s message at a time.',
      ),
    ],
    inbound: [
      receiver(
        'Check that the limit is at least 100 recipients: smtpd_recipient_limit in Postfix, recipients_max in Exim.',
        'RFC 5321 asks servers to take at least 100 in one transaction.',
      ),
      receiver(
        'Answer recipients beyond the limit with 452 4.5.3 and keep those already accepted.',
        'The sender then delivers the rest in the next transaction.',
      ),
    ],
  },
  avoid: [neverByHand, keepAddress],
  inboundSummary:
    'Your server {did} recipients beyond its limit for one transaction; that is normal if the limit is 100 or more.',
  inboundAvoid: ['Do not answer excess recipients with 5xx, because senders would then bounce them.'],
  failed: {
    summary: '{who} refused too many recipients in one transaction; send in smaller portions.',
    steps: [fewer, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not send the same long list again in one transaction, because the limit has not changed.'],
  },
  tellApart: 'The first recipients of the transaction are accepted and only those after them get this reply.',
  sources: [rfc(5321, 'SMTP, too many recipients', '4.5.3.1.10'), postfixParameters],
};
