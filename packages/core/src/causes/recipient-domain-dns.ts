import type { Cause } from './cause.ts';
import { rfc, rfc5321Retry } from './common/sources.ts';
import {
  compareDomains,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  resendOnceMended,
  sender,
  serverRetries,
} from './common/steps.ts';

const spelling = sender(
  'Check the spelling of the domain, and whether it was renamed or has expired.',
  'A mistyped domain often exists without a mail server, and then stays in the queue for days.',
);
const dig = sender(
  'Look up its MX, A and AAAA from the mail server, then with another resolver, then with dig +trace.',
  'If only your resolver fails, mend it; if all of them do, the domain’s own name servers are at fault.',
);
const tell = sender(
  'Tell the domain’s owner by another way if its name servers do not answer.',
  'Mail to the domain cannot reach them, and they may not have noticed.',
);

export const recipientDomainDns: Cause = {
  id: 'recipient-domain-dns',
  label: 'Recipient domain lookup',
  emoji: '🧭',
  meaning: 'The sending server cannot resolve the recipient’s domain or its MX.',
  action: 'watch',
  owner: 'either',
  summary:
    'Your server cannot look up the recipient’s domain now; it retries, so check resolver and spelling if it lasts.',
  wait: {
    minSeconds: 900,
    maxSeconds: 86_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [serverRetries, spelling, dig, tell, deliveredOnRetry, compareDomains],
    inbound: [
      receiver(
        'Check the MX records of your domain, their host names, delegation and DNSSEC from outside your network.',
        'Senders that cannot look you up never reach your log.',
      ),
      receiver(
        'Check the resolver of this mail server if it says so of a domain that it relays to.',
        'A gateway needs DNS or a fixed transport for the servers behind it.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not route the domain to a fixed IP for good, because its owner may move it without telling you.',
  ],
  inboundSummary: 'Your server {did} mail because it could not look up the recipient’s domain; check its resolver.',
  inboundAvoid: [
    'Do not point an MX record at a CNAME or an IP address, because RFC 2181 forbids it and some senders fail.',
  ],
  failed: {
    summary: 'Your server could not look up the recipient’s domain and gave up; check its spelling and your resolver.',
    steps: [spelling, dig, tell, resendOnceMended],
    avoid: ['Do not route the domain to a fixed IP for good, because its owner may move it without telling you.'],
  },
  tellApart: 'The sending server itself reports the lookup, and no remote server has answered yet.',
  sources: [
    rfc(5321, 'SMTP, locating the target host', '5.1'),
    rfc(2181, 'clarifications to the DNS, names in MX records', '10.3'),
    rfc(7505, 'null MX, a domain that takes no mail'),
    rfc5321Retry,
  ],
};
