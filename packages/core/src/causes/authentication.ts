import type { Cause } from './cause.ts';
import { googleGuidelines, page, rfc } from './common/sources.ts';
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

const headers = sender(
  'Send a message to a mailbox of your own at a large provider and read Authentication-Results: which of SPF, DKIM and DMARC did not pass?',
  'The header names the failing method, the domain that was checked and the reason.',
);
const spf = sender(
  'Check that the SPF record of the envelope sender’s domain lists every sending IP, exists once, and needs at most ten DNS lookups.',
  'A second record or an eleventh lookup is a permanent evaluation error, and a forgotten IP is a fail.',
);
const dkim = sender(
  'Check that each message is DKIM-signed with the From domain (d=) and that the selector’s public key is in DNS.',
  'DMARC passes only where SPF or DKIM passes for the domain that the reader sees.',
);
const dmarc = sender(
  'Publish a DMARC record, start with p=none and rua reports, and tighten it once all your sources pass.',
  'Google and Yahoo ask bulk senders for a DMARC record, and its reports show the sources that you forgot.',
);
const dns = sender(
  'If the reply speaks of a temporary error, query the TXT records against each of your authoritative name servers.',
  'A name server that times out, or a DNSSEC fault, makes a correct record unreadable.',
);

export const authentication: Cause = {
  id: 'authentication',
  label: 'SPF, DKIM or DMARC',
  emoji: '🪪',
  meaning: 'SPF, DKIM, DMARC or ARC failed, is missing or could not be evaluated.',
  action: 'act',
  owner: 'sender',
  summary: '{who} could not authenticate this mail; check SPF, DKIM and DMARC of the sending domain.',
  wait: null,
  steps: {
    outbound: [headers, spf, dkim, dmarc, dns, retriesMeanwhile, askPostmaster],
    inbound: [
      receiver(
        'Read the Authentication-Results or the log of your verifier (OpenDKIM, OpenDMARC, rspamd, pypolicyd-spf, Exim) for this message.',
        'It shows whether the result was a fail by the sender or a temperror of your own lookups.',
      ),
      receiver(
        'For a temperror, query the sender’s records through the resolver that the verifier uses, with EDNS and over TCP.',
        'Large TXT answers break on resolvers or firewalls that drop TCP or fragments.',
      ),
      receiver(
        'For forwarded mail, look for a valid ARC chain or a DKIM signature that survived before you trust an SPF fail.',
        'Forwarding breaks SPF by design.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not publish a second SPF record, but extend the one that exists.',
    'Do not weaken SPF to +all, because everybody could then send in your name.',
  ],
  inboundSummary:
    'Your server {did} mail that SPF, DKIM or DMARC did not vouch for; tell a sender’s fault from your lookups.',
  inboundAvoid: [
    'Do not defer for days on a DMARC fail, because the sender’s published policy already says what to do.',
  ],
  failed: {
    summary: '{who} refused this mail as not authenticated; mend SPF, DKIM or DMARC of the domain, then send again.',
    steps: [headers, spf, dkim, dmarc, dns, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not publish a second SPF record, but extend the one that exists.'],
  },
  tellApart:
    'The reply names SPF, DKIM, DMARC, ARC or unauthenticated mail, and Authentication-Results shows a fail or temperror.',
  sources: [
    rfc(7208, 'Sender Policy Framework (SPF)'),
    rfc(6376, 'DomainKeys Identified Mail (DKIM)'),
    rfc(7489, 'DMARC'),
    rfc(8601, 'the Authentication-Results header field'),
    googleGuidelines,
    page('Yahoo: sender requirements', 'https://senders.yahooinc.com/best-practices/', 'cited'),
  ],
};
