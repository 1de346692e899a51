import type { Cause } from './cause.ts';
import { googleGuidelines, page, postfixParameters, postfixTuning } from './common/sources.ts';
import {
  askPostmaster,
  compareDomains,
  keepAddress,
  neverByHand,
  noEvasion,
  noFlushing,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const slowDown = sender(
  'Send more slowly to this destination: fewer parallel connections, fewer messages a connection, and a pause between them.',
  'The receiver counts per IP, domain or account, and a steady lower rate delivers more in a day than bursts that are cut off.',
);
const findBurst = sender(
  'Find what raised the volume: a campaign, a retry storm, a looping script, or an account that was taken over.',
  'A limit that was never reached before is nearly always reached because of one identifiable source.',
);
const spread = sender(
  'Spread large mailings over hours and raise the volume day by day on new IPs and domains.',
  'Limits grow with good history, and sudden jumps are the first thing that receivers throttle.',
);

export const rateLimit: Cause = {
  id: 'rate-limit',
  label: 'Sending rate limit',
  emoji: '🚦',
  meaning: 'The responding server says that this sender has sent or connected too much, too fast, or too many at once.',
  action: 'act',
  owner: 'sender',
  summary: '{who} is throttling you for sending too much or too fast; slow down to it and the queue drains.',
  wait: null,
  steps: {
    outbound: [
      slowDown,
      findBurst,
      retriesMeanwhile,
      spread,
      sender(
        'Set the lower rate for this destination alone and keep the rate for all others.',
        'Each receiver has limits of its own, and a global brake only delays mail that nobody complained about.',
      ),
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Find the limit that fired: Postfix anvil (smtpd_client_*_rate_limit), Exim ratelimit ACLs, rspamd ratelimit or policyd quotas.',
        'The name of the limit shows whether it counts by IP, sender, account or recipient.',
      ),
      receiver(
        'Check whether the client is a legitimate bulk source or an account of yours that was taken over.',
        'A quota that a stolen account runs into is doing its work, while a wanted newsletter deserves a higher one.',
      ),
      receiver(
        'Raise the limit for the known client only, and state the limit and the period in the reply text.',
        'Senders can adapt to a limit that they can read.',
      ),
    ],
  },
  avoid: [noFlushing, neverByHand, noEvasion, keepAddress],
  inboundSummary: 'Your server {did} a client that ran into a rate limit; check whether it is wanted mail or abuse.',
  inboundAvoid: ['Do not lift a rate limit for everybody in order to help one client.'],
  failed: {
    summary: '{who} refused this message because you send too much or too fast; lower the rate before you send again.',
    steps: [slowDown, findBurst, spread, resendOnceMended],
    avoid: [noEvasion, 'Do not send the whole batch again at once, because it runs into the same limit.'],
  },
  tellApart: 'The reply names a number, a quota or a speed, and mail passes again at a lower rate.',
  sources: [
    googleGuidelines,
    page('Google: sending limits in Google Workspace', 'https://support.google.com/a/answer/166852', 'cited'),
    page(
      'Microsoft: Exchange Online limits',
      'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      'cited',
    ),
    postfixParameters,
    postfixTuning,
  ],
};
