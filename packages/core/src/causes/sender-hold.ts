import type { Cause } from './cause.ts';
import { page } from './common/sources.ts';
import { keepAddress, neverByHand, receiver, resendOnceMended, sender } from './common/steps.ts';

const why = sender(
  'Find out in your own system why it holds the mail: a suppression list, a manual hold, a paused queue, its own shaping, or no free egress IP.',
  'No remote server has refused anything, so the answer is only in your own log and console.',
);
const whoHeld = sender(
  'Ask who set the hold or the suspension before you lift it.',
  'It may protect your standing while somebody works on a complaint or a block.',
);

export const senderHold: Cause = {
  id: 'sender-hold',
  label: 'Held on the sending side',
  emoji: '✋',
  meaning:
    'The sending side’s own system holds the message: suppression list, manual hold, paused or missing egress, or its own shaping.',
  action: 'act',
  owner: 'sender',
  summary: 'Your own sending system holds this message; find the hold, pause or suppression there and release it.',
  wait: null,
  steps: {
    outbound: [
      why,
      whoHeld,
      sender(
        'Release what should go: postsuper -H in Postfix, exim -Mt, kcli suspend-cancel, pmta resume queue, or the console of your service.',
        'Held messages are not retried until somebody releases them.',
      ),
      sender(
        'Raise or correct the shaping rule if your own limit was set too low for this destination.',
        'A limit of your own can be measured against what the receiver really accepts.',
      ),
    ],
    inbound: [
      receiver(
        'Check hold rules for incoming mail: HOLD actions in access or header tables, quarantine, or milters that answer quarantine.',
        'Held mail stays in the hold queue until somebody looks at it.',
      ),
      receiver(
        'List the hold queue and release or delete each message: postqueue -p marks held mail with an exclamation mark.',
        'Nothing else moves it on.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not release everything at once after a long hold, because the burst itself gets throttled.',
  ],
  inboundSummary:
    'Your own system holds this mail and {did} it for now; look for hold rules, quarantine or a paused queue.',
  inboundAvoid: ['Do not use the hold queue as a quarantine that nobody reads.'],
  failed: {
    summary: 'Your own sending system stopped this message for good; check its suppression list and rules.',
    steps: [
      sender(
        'Look the recipient up in your service’s suppression list, and read why and when it was put there.',
        'A suppressed address is dropped before any server is asked.',
      ),
      why,
      sender(
        'Clear the suppression only where the earlier bounce or complaint was a mistake.',
        'Mail to people who complained costs standing again.',
      ),
      resendOnceMended,
    ],
    avoid: ['Do not clear a suppression after a complaint unless the person asked for your mail again.'],
  },
  tellApart: 'The line names no remote reply, only a hold, suspension, suppression or shaping of the sending system.',
  sources: [
    page('Postfix: postsuper, hold and release', 'https://www.postfix.org/postsuper.1.html'),
    page('KumoMTA: administrative suspension', 'https://docs.kumomta.com/reference/kcli/suspend/'),
    page(
      'Amazon SES: account-level suppression list',
      'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
    ),
  ],
};
