import type { Cause } from './cause.ts';
import { ianaCodes, page, rfc } from './common/sources.ts';
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

const mx = sender(
  'Compare the host that answered with the current MX records of the recipient’s domain.',
  'A smart host, transport map or cached record that still points to the old place sends mail where nobody takes it.',
);
const connector = sender(
  'Check connectors, smart hosts, transport maps and the certificate or IP that identifies you to the service.',
  'Hosted services attribute mail to a tenant by these, and send it to the wrong region or refuse it where none fits.',
);
const loop = sender(
  'Read the Received headers of an affected message from bottom to top, and look for a host that occurs twice.',
  'Loops arise between two servers that each believe the other one has the mailbox.',
);

export const routing: Cause = {
  id: 'routing',
  label: 'Mail routing',
  emoji: '🗺️',
  meaning:
    'The message came to the wrong place: wrong region or host, tenant attribution, a loop, too many hops or no route.',
  action: 'act',
  owner: 'either',
  summary:
    '{who} says the message came to the wrong place; check MX, connectors and forwarding for a wrong turn or a loop.',
  wait: null,
  steps: {
    outbound: [mx, connector, loop, retriesMeanwhile, askPostmaster],
    inbound: [
      receiver(
        'Check that the domain is listed where the server decides what is its own: mydestination, virtual and relay domains, or accepted domains.',
        'A domain missing there is routed by MX, which leads straight back.',
      ),
      receiver(
        'Check forwarding rules, aliases and the split between cloud and on-premises for a pair that points at each other.',
        'The hop count in the Received headers shows where the message turned round.',
      ),
      receiver(
        'After moving a tenant or a domain, wait for the old MX record to expire and correct connectors that name the old host.',
        'Senders keep the old record until its time to live is over.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not raise the hop limit to get past a loop, because the loop then only turns longer.',
  ],
  inboundSummary:
    'Your server {did} a message that came to the wrong place or loops; check its domain lists and connectors.',
  inboundAvoid: ['Do not accept a domain as your own only to stop a loop, because its mail then ends with you.'],
  failed: {
    summary: '{who} refused a message that came to the wrong place or loops; mend the route, then send again.',
    steps: [mx, connector, loop, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not raise the hop limit to get past a loop, because the loop then only turns longer.'],
  },
  tellApart:
    'The reply names a region, a tenant, hops, a loop or no route, and the answering host is not in the domain’s MX.',
  sources: [
    rfc(5321, 'SMTP, loop detection', '6.3'),
    page(
      'Microsoft: mail sent to the wrong Office 365 region',
      'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo',
    ),
    page('Postfix: how it routes mail', 'https://www.postfix.org/ADDRESS_CLASS_README.html'),
    ianaCodes,
  ],
};
