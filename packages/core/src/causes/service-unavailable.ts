import type { Cause } from './cause.ts';
import { ianaCodes, page, rfc5321Replies, rfc5321Retry } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  noFlushing,
  receiver,
  sender,
  serverRetries,
} from './common/steps.ts';

export const serviceUnavailable: Cause = {
  id: 'service-unavailable',
  label: 'Service unavailable',
  emoji: '🛠️',
  meaning:
    'The responding server does not take mail at the moment: maintenance, shutting down, closed, or unavailable without a cause.',
  action: 'watch',
  owner: 'receiver',
  summary: '{who} takes no mail at the moment; your server retries, so act only if it lasts past a few hours.',
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
        'See whether a retry from the same IP passes within 5 to 30 minutes.',
        'Some servers greylist with just these words, and others say them when their filter is down.',
      ),
      sender(
        'Check the provider’s public status page before you ask anybody.',
        'An announced outage needs patience and nothing else.',
      ),
      compareDomains,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Look for a milter, proxy or policy service that failed just before this line in the same log.',
        'Postfix answers 451 4.7.1 Service unavailable when a milter is away and milter_default_action is tempfail.',
      ),
      receiver(
        'Check whether the service is being stopped, drained or kept in maintenance mode.',
        'On Exchange, Get-ServerComponentState shows components that were left inactive after an update.',
      ),
      receiver(
        'Look at postscreen if the reply is 450 4.3.2.',
        'After its deep protocol tests it turns every new client away once, on purpose.',
      ),
    ],
  },
  avoid: [neverByHand, noFlushing, keepAddress],
  inboundSummary:
    'Your server {did} clients as not available; look for a failed milter, a shutdown or maintenance mode.',
  inboundAvoid: ['Do not let a failed filter accept mail unseen for longer than the repair takes.'],
  failed: {
    summary: '{who} was not available and delivery was given up; send the message again once it is back.',
    steps: [
      sender(
        'Check whether other mail to this domain is accepted again, and then send the message anew.',
        'An outage says nothing about the message or its recipient.',
      ),
      sender(
        'Check how long your server keeps trying before it gives up.',
        'A queue lifetime below a day turns an outage at the receiver into a bounce.',
      ),
      askPostmasterFailed,
    ],
    avoid: ['Do not take the recipient address for wrong, because the refusal says nothing about it.'],
  },
  tellApart:
    'The reply gives no reason but being unavailable or closing, for all senders alike, and it lasts longer than one greylisting delay.',
  sources: [
    rfc5321Replies,
    rfc5321Retry,
    ianaCodes,
    page('Postfix: milter support, what a failing milter causes', 'https://www.postfix.org/MILTER_README.html'),
    page('Postfix: postscreen', 'https://www.postfix.org/POSTSCREEN_README.html'),
  ],
};
