import type { Cause } from './cause.ts';
import { eximAcl, page, postfixParameters, rfc } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  keepAddress,
  neverByHand,
  noEvasion,
  receiver,
  resendOnceMended,
  retriesMeanwhile,
  sender,
} from './common/steps.ts';

const lookUp = sender(
  'Look the sending IP and the domains of the message up on the list that the reply names, and read the reason of the listing.',
  'The reason (spam traps, malware, a dynamic range, an open proxy) decides what has to be mended.',
);
const stop = sender(
  'Stop the source first: lock stolen accounts, clean infected hosts, close open relays and web forms, and block port 25 for clients.',
  'Lists see new spam within minutes and list the IP again.',
);
const delist = sender(
  'Ask for removal through the form of that list once the source is stopped, and give the true cause.',
  'Serious lists do this free of charge, and several do it only a few times.',
);
const range = sender(
  'If your provider’s whole network is listed, ask the provider to act, or send through a smart host with good standing meanwhile.',
  'A listing of a network can only be lifted for the party that runs it.',
);

export const blocklist: Cause = {
  id: 'blocklist',
  label: 'Blocklist entry',
  emoji: '⛔',
  meaning: 'The responding server found the sending IP or a domain of the message on a blocklist.',
  action: 'act',
  owner: 'sender',
  summary: '{who} found your IP or domain on a blocklist; stop the cause, then ask that list for removal.',
  wait: null,
  steps: {
    outbound: [
      lookUp,
      stop,
      delist,
      range,
      retriesMeanwhile,
      sender(
        'If no list shows an entry, treat it as a private list of this receiver and ask its postmaster.',
        'Local deny lists cannot be looked up from outside.',
      ),
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Repeat the DNS query by hand: reverse the IP, append the list’s zone, and compare the answer with the list’s documented codes.',
        'Answers such as 127.255.255.254 mean that your resolver is refused by the list, not that the client is listed.',
      ),
      receiver(
        'Query the lists through a resolver of your own, not through a public one, and within the free limits.',
        'Spamhaus answers public resolvers with error codes that a careless rule takes for a listing.',
      ),
      receiver(
        'Check that each configured list still exists (Postfix reject_rbl_client and postscreen_dnsbl_sites, Exim dnslists).',
        'A list that has shut down may answer for every address on the internet.',
      ),
      receiver(
        'Put a wanted client on your allow list before the blocklist check.',
        'An exception for one client leaves the protection for all others in place.',
      ),
    ],
  },
  avoid: [
    noEvasion,
    neverByHand,
    keepAddress,
    'Do not pay for a removal, because no list that matters asks for money.',
  ],
  inboundSummary:
    'Your server {did} a client that a blocklist names; check the entry and the list if the sender is wanted.',
  inboundAvoid: ['Do not treat every answer of a list as a listing, because error codes share the same address range.'],
  failed: {
    summary: '{who} refused this message because a blocklist names your IP or domain; get delisted, then send again.',
    steps: [lookUp, stop, delist, range, resendOnceMended, askPostmasterFailed],
    avoid: [noEvasion, 'Do not ask for removal before the source is stopped, because the next listing lasts longer.'],
  },
  tellApart:
    'The reply names a list, a lookup link or the words listed or blocked, and a lookup of the IP shows the entry.',
  sources: [
    page('Spamhaus: check and removal', 'https://check.spamhaus.org/', 'reply'),
    page('SpamCop: blocking list', 'https://www.spamcop.net/bl.shtml', 'reply'),
    page('Barracuda Central: removal request', 'https://www.barracudacentral.org/rbl/removal-request', 'cited'),
    rfc(5782, 'DNS blacklists and whitelists'),
    rfc(6471, 'operational best practices for DNS-based lists'),
    postfixParameters,
    eximAcl,
  ],
};
