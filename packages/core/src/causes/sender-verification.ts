import type { Cause } from './cause.ts';
import { eximAcl, page, rfc } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const accept = sender(
  'Make sure that the envelope sender exists and that its MX accepts RCPT for it from the null sender.',
  'The receiver connects back to your MX with MAIL FROM:<> and RCPT TO for your address, and believes the answer.',
);
const greylistsCallout = sender(
  'Check whether your own MX greylists, rate limits or blocks the receiver’s callout.',
  'Two servers that defer each other’s checks wait until one of them makes an exception.',
);
const noreply = sender(
  'Give no-reply and bounce addresses a real mailbox or alias.',
  'An address that refuses mail cannot be verified and cannot receive bounces.',
);

export const senderVerification: Cause = {
  id: 'sender-verification',
  label: 'Sender address check',
  emoji: '🔎',
  meaning:
    'The responding server is checking the sender address by a callout or probe, or could not complete the check.',
  action: 'act',
  owner: 'sender',
  summary: '{who} could not verify your sender address; make sure your own MX accepts mail for it.',
  wait: null,
  steps: {
    outbound: [accept, greylistsCallout, noreply, retriesMeanwhile, askPostmaster],
    inbound: [
      receiver(
        'Repeat the callout by hand from your server: connect to the sender’s MX, MAIL FROM:<>, RCPT TO the sender address.',
        'You see at once whether their MX refuses, defers or does not answer.',
      ),
      receiver(
        'Limit verification to a few often forged domains, with reject_unverified_sender in Postfix or verify = sender/callout in Exim, and keep the cache on.',
        'Callouts to everybody load strangers’ servers, and some blocklists list those who do it.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not refuse the null sender on your MX, because bounces and callouts both use it.',
  ],
  inboundSummary: 'Your server {did} mail whose sender address it could not verify; repeat the callout by hand.',
  inboundAvoid: ['Do not verify every sender by callout, because it makes your server look like an address harvester.'],
  failed: {
    summary: '{who} refused your sender address because a check of it failed; make your MX accept mail for it.',
    steps: [accept, greylistsCallout, noreply, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not refuse the null sender on your MX, because bounces and callouts both use it.'],
  },
  tellApart:
    'The reply speaks of sender verify, callout or probe, and your own MX log shows a connection from the receiver just before.',
  sources: [
    page('Postfix: address verification', 'https://www.postfix.org/ADDRESS_VERIFICATION_README.html'),
    eximAcl,
    rfc(5321, 'SMTP, the null reverse-path', '4.5.5'),
  ],
};
