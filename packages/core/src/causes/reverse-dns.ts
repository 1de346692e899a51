import type { Cause } from './cause.ts';
import { eximAcl, googleGuidelines, postfixParameters, rfc } from './common/sources.ts';
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

const ptr = sender(
  'Look up the PTR record of the sending IP, and have whoever owns the IP (hoster, cloud, carrier) set it to your mail host’s name.',
  'Only the holder of the address range can write its reverse zone.',
);
const forward = sender(
  'Check that this name resolves back to the same IP, for IPv6 as well as for IPv4.',
  'Receivers trust the name only where forward and reverse lookups agree.',
);
const helo = sender(
  'Let the server greet with that full name: smtp_helo_name or myhostname in Postfix, primary_hostname or helo_data in Exim.',
  'A HELO of localhost, an unqualified name or a bare IP is refused by many.',
);
const nameServers = sender(
  'Query the reverse and forward zones at each of their name servers if the reply speaks of a lookup that failed.',
  'A lame or slow name server makes a correct record fail now and then.',
);
const ipv6 = sender(
  'Send over IPv4 only until the IPv6 address has a PTR record, if the refused address is IPv6.',
  'Several large receivers refuse IPv6 clients without reverse DNS and take the same host over IPv4.',
);

export const reverseDns: Cause = {
  id: 'reverse-dns',
  label: 'Reverse DNS or HELO',
  emoji: '🔁',
  meaning:
    'The PTR record, forward-confirmed name or HELO name of the client is missing, wrong or could not be looked up.',
  action: 'act',
  owner: 'sender',
  summary: '{who} finds no valid host name for your sending IP; set PTR, matching A or AAAA, and HELO.',
  wait: null,
  steps: {
    outbound: [ptr, forward, helo, ipv6, nameServers, retriesMeanwhile, askPostmaster],
    inbound: [
      receiver(
        'Look the client’s PTR and its forward name up from the mail server itself, through the resolver in its /etc/resolv.conf.',
        'A resolver of yours that times out makes every client look nameless.',
      ),
      receiver(
        'See which check fired: reject_unknown_client_hostname, reject_unknown_reverse_client_hostname or a HELO restriction in Postfix, verify = reverse_host_lookup or verify = helo in Exim.',
        'The strictest Postfix check also refuses hosts whose forward lookup failed for a moment.',
      ),
      receiver(
        'Prefer the check for a missing PTR over the one for a full match, and score the rest.',
        'Many legitimate servers have a PTR that does not resolve back.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not set the HELO name to the receiver’s name or to localhost, because both are taken for forgery.',
  ],
  inboundSummary:
    'Your server {did} a client without a valid reverse or HELO name; check your resolver before blaming it.',
  inboundAvoid: [
    'Do not require that HELO equals the PTR name, because RFC 5321 forbids refusing mail on that ground alone.',
  ],
  failed: {
    summary: '{who} refused your IP for its missing or wrong host name; set PTR, A or AAAA and HELO, then send again.',
    steps: [ptr, forward, helo, ipv6, nameServers, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not send from a dynamic home or office address, because its PTR cannot be made to fit.'],
  },
  tellApart:
    'It hits every recipient of that receiver from one IP, and a lookup of the IP shows no PTR or one that does not resolve back.',
  sources: [
    rfc(5321, 'SMTP, the EHLO name', '4.1.4'),
    rfc(1912, 'common DNS operational errors, matching PTR and A', '2.1'),
    googleGuidelines,
    postfixParameters,
    eximAcl,
  ],
};
