import type { Cause } from './cause.ts';
import { googleErrors, ianaCodes, postfixDebug, rfc5321Replies, rfc5321Retry, yahooErrors } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  sender,
  serverRetries,
} from './common/steps.ts';

export const internalError: Cause = {
  id: 'internal-error',
  label: 'Fault at the receiver',
  emoji: '⚠️',
  meaning:
    'The responding server claims a failure of its own, such as a local error in processing or a next hop that it cannot reach.',
  action: 'watch',
  owner: 'receiver',
  summary: '{who} reports a fault of its own; your server retries, so act only if it lasts past a few hours.',
  wait: {
    minSeconds: 900,
    maxSeconds: 14_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [
      serverRetries,
      deliveredOnRetry,
      sender(
        'Check the provider’s public status page if many messages are affected.',
        'A fault within the provider’s own systems usually clears within hours, and nobody outside can speed it up.',
      ),
      sender(
        'Test one plain, small message if only some messages are affected.',
        'A single malformed or huge message can trip a fault that others do not meet.',
      ),
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Read the lines with the same queue or session id at level warning, error, fatal and panic.',
        'The reply hides the cause on purpose, while Postfix, Exim (paniclog) and Exchange log it.',
      ),
      receiver(
        'Check disk, permissions, the delivery agent (LMTP, Dovecot) and the next hop behind the gateway.',
        'Most local errors come from a part that the SMTP server hands the message to.',
      ),
      receiver(
        'Deliver a test message locally with verbose logging on.',
        'It shows at which hand-over the error arises.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not change your own DNS or authentication because of this reply, since it does not blame them.',
  ],
  inboundSummary: 'Your server {did} mail because of a fault of its own; its warning and error lines name the part.',
  inboundAvoid: ['Do not turn such faults into 5xx replies, because senders would then bounce good mail.'],
  failed: {
    summary: '{who} reported a fault of its own and delivery was given up; send the message again later.',
    steps: [
      sender(
        'Send the message again after some hours, unchanged.',
        'A fault of the receiver’s own systems has nothing to do with the message.',
      ),
      sender(
        'Try a plain, small message if the same message fails again.',
        'Content that trips a fault in a filter or parser is refused each time.',
      ),
      askPostmasterFailed,
    ],
    avoid: ['Do not take the recipient address for wrong, because the refusal says nothing about it.'],
  },
  tellApart: 'The reply claims an error in the server itself and names no limit, list or check.',
  sources: [rfc5321Replies, rfc5321Retry, ianaCodes, googleErrors, yahooErrors, postfixDebug],
};
