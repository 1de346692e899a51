import type { Cause } from './cause.ts';
import { ianaCodes, postfixParameters, rfc } from './common/sources.ts';
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

const records = sender(
  'Look up MX, A and AAAA of the domain in the envelope sender, for instance with dig +trace, from outside your network.',
  'The receiver wants to be able to answer, and a domain without MX and address cannot be answered.',
);
const delegation = sender(
  'Check the registration, the delegation and each authoritative name server: expired domain, lame server, broken DNSSEC or a wrong DS record.',
  'One broken name server out of two fails about half of all lookups.',
);
const wrongName = sender(
  'Check which envelope sender your software uses, such as root@host.localdomain or a subdomain that nobody published.',
  'Applications often send with the host’s own name, which exists only inside.',
);

export const senderDomainDns: Cause = {
  id: 'sender-domain-dns',
  label: 'Sender domain not found',
  emoji: '🌐',
  meaning:
    'The domain of the envelope or header sender does not resolve, has no usable MX or address, or its lookup failed.',
  action: 'act',
  owner: 'sender',
  summary: '{who} cannot resolve your sender address’s domain; check its MX, A and name servers.',
  wait: null,
  steps: {
    outbound: [
      records,
      delegation,
      wrongName,
      sender(
        'Allow for the negative caching time of the zone (the last field of the SOA record) after you mended it.',
        'Receivers remember a missing name for that long.',
      ),
      retriesMeanwhile,
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Look up the sender’s domain from the mail server through its own resolver, and compare it with another resolver.',
        'If only yours fails, the fault is your resolver or firewall, not the sender’s zone.',
      ),
      receiver(
        'Keep reject_unknown_sender_domain at 4xx for lookups that fail for a moment (unknown_address_reject_code, unknown_address_tempfail_action).',
        'SERVFAIL and timeouts are temporary, and only NXDOMAIN is final.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not change the envelope sender to a domain that is not yours, because SPF then fails as well.',
  ],
  inboundSummary: 'Your server {did} a sender whose domain it could not resolve; check your own resolver first.',
  inboundAvoid: [
    'Do not turn failed lookups into permanent refusals, because every resolver outage would then bounce mail.',
  ],
  failed: {
    summary: '{who} refused your sender address because its domain does not resolve; mend the zone or the address.',
    steps: [wrongName, records, delegation, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not send as a made-up domain or host name, because every receiver that checks will refuse it.'],
  },
  tellApart:
    'The reply names the sender’s domain, and dig for its MX or address fails or answers differently by name server.',
  sources: [
    rfc(5321, 'SMTP, address resolution and mail handling', '5.1'),
    rfc(2308, 'negative caching of DNS queries'),
    rfc(7505, 'null MX, a domain that takes no mail'),
    postfixParameters,
    ianaCodes,
  ],
};
