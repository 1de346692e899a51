import type { Cause } from './cause.ts';
import { eximAcl, page, rfc5321Retry } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  serverRetries,
} from './common/steps.ts';

export const recipientVerification: Cause = {
  id: 'recipient-verification',
  label: 'Recipient check unfinished',
  emoji: '🕵️',
  meaning:
    'The responding server could not verify the recipient yet: a probe is in progress, or the next hop could not be asked.',
  action: 'watch',
  owner: 'receiver',
  summary: '{who} is still checking whether the recipient exists; your server retries and usually gets through.',
  wait: {
    minSeconds: 300,
    maxSeconds: 3600,
    basis: 'typical',
    source: 'https://www.postfix.org/ADDRESS_VERIFICATION_README.html',
  },
  steps: {
    outbound: [serverRetries, deliveredOnRetry, compareDomains, askPostmaster],
    inbound: [
      receiver(
        'Check that the gateway reaches the server behind it, and send RCPT TO for this recipient there by hand.',
        'A callout that times out or is greylisted by your own backend defers every first message.',
      ),
      receiver(
        'Look at the verification cache and its times: address_verify_map and address_verify_poll_count in Postfix, callout options in Exim.',
        'A lost cache makes every recipient unverified again.',
      ),
      receiver(
        'Replace callouts by a recipient table from the directory where you can.',
        'A table answers while the backend is down.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not take the recipient for unknown, because the check has not come to an answer.',
  ],
  inboundSummary:
    'Your server {did} mail because it could not verify the recipient; check the way to the server behind it.',
  inboundAvoid: ['Do not answer 550 when the callout itself failed, because the recipient may well exist.'],
  failed: {
    summary: '{who} could not verify the recipient and delivery was given up; check the address, then send again.',
    steps: [resendOnceMended, askPostmasterFailed],
    avoid: ['Do not take the recipient for unknown, because the check has not come to an answer.'],
  },
  tellApart:
    'The reply speaks of verification in progress or a callout that was deferred, and the next attempt gets a clear answer.',
  sources: [
    page('Postfix: address verification', 'https://www.postfix.org/ADDRESS_VERIFICATION_README.html'),
    eximAcl,
    rfc5321Retry,
  ],
};
