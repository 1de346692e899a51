import type { Origin } from '../origin.ts';

/** What servers quote when they refuse on a Spamhaus list. The list that is named decides who can end the listing. */
export const spamhaus: Origin = {
  kind: 'blocklist',
  id: 'spamhaus',
  name: 'Spamhaus',
  hosts: ['spamhaus.org', 'spamhaus.net', 'spamhaus.com'],
  sources: [
    {
      title: 'Spamhaus: check a listing and ask for removal',
      url: 'https://check.spamhaus.org/',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        '(spamhaus|spamhauss) & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'spamhaus org (query|lookup|listed)',
        'sbl xbl spamhaus org',
        'email blocked by spamhaus',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP up at https://check.spamhaus.org/; it says which list it is on, why, and how to get off.',
          why: 'Each Spamhaus list has its own rule: some end by themselves, some want the provider of the network to ask.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
        '550 5.7.1 <news@example.com>... 192.0.2.1 listed at zen.spamhaus.org',
        '553 5.3.0 192.0.2.1 Rejected - see http://www.spamhaus.org',
        '451 4.7.1 Mail from 192.0.2.1 rejected using sbl-xbl.spamhaus.org',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using rbl.example.com'],
    },
    {
      id: 'pbl',
      cause: 'blocklist',
      phrases: [
        'spamhaus pbl … spamhaus org (query|lookup|listed|sbl)',
        'pbl spamhaus org … spamhaus org (query|lookup|listed|sbl)',
        'spamhaus pbl',
        'pbl spamhaus org',
        'spamhaus policy blocklist',
      ],
      needs: 'text',
      basis: 'observed',
      summary:
        'The sending IP is in a range that its network says should not send mail directly (Spamhaus PBL); this is no accusation of spam.',
      steps: [
        {
          who: 'sender',
          do: 'Send through the smarthost of your provider, or, on a static address with its own PTR record, take it off the PBL at https://check.spamhaus.org/.',
          why: 'The PBL lists end-user ranges by policy, whatever they send.',
        },
      ],
      examples: [
        '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus PBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using pbl.spamhaus.org',
      ],
      nearMisses: ['554 5.7.1 Client host [192.0.2.1] is dynamic'],
    },
    {
      id: 'xbl',
      cause: 'blocklist',
      phrases: [
        'spamhaus xbl … spamhaus org (query|lookup|listed|sbl)',
        'xbl spamhaus org … spamhaus org (query|lookup|listed|sbl)',
        'spamhaus xbl',
        'xbl spamhaus org',
        'cbl abuseat org',
      ],
      needs: 'text',
      basis: 'observed',
      summary: 'The sending IP shows signs of malware or an open proxy (Spamhaus XBL).',
      steps: [
        {
          who: 'sender',
          do: 'Find the infected or misconfigured machine behind the IP (also behind NAT), clean it, then remove the IP at https://check.spamhaus.org/.',
          why: 'The XBL lists what a machine does on the network; removal without cleaning does not last.',
        },
      ],
      examples: [
        '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus XBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1',
        '554 Refused. Your IP address is listed in the RBL at xbl.spamhaus.org',
      ],
      nearMisses: ['554 Refused. Your IP address is listed in the RBL at xbl.example.org'],
    },
    {
      id: 'css',
      cause: 'blocklist',
      phrases: [
        'spamhaus css … spamhaus org (query|lookup|listed|sbl)',
        'css spamhaus org … spamhaus org (query|lookup|listed|sbl)',
        'spamhaus css',
        'sblcss',
        'css spamhaus org',
      ],
      needs: 'text',
      basis: 'observed',
      summary: 'The sending IP shows the pattern of low-reputation bulk mail (Spamhaus CSS).',
      steps: [
        {
          who: 'sender',
          do: 'Stop what looks like snowshoe or hijacked sending (HELO, PTR, lists, web forms), then remove the IP at https://check.spamhaus.org/.',
          why: 'The CSS is automatic: it ends by itself some days after the last sighting, or on request.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using sbl-xbl.spamhaus.org; https://www.spamhaus.org/sbl/query/SBLCSS',
        '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus CSS',
      ],
      nearMisses: ['550 5.7.1 The css of your newsletter was rejected'],
    },
    {
      id: 'sbl',
      cause: 'blocklist',
      phrases: [
        'spamhaus sbl … spamhaus org (query|lookup|listed|sbl)',
        'sbl spamhaus org … spamhaus org (query|lookup|listed|sbl)',
        'spamhaus sbl',
        'sbl spamhaus org',
        'spamhaus org sbl query',
      ],
      needs: 'text',
      basis: 'observed',
      summary: 'The sending IP or its network is on the Spamhaus SBL.',
      steps: [
        {
          who: 'sender',
          do: 'Have the provider of the network (its abuse desk) read the record at https://check.spamhaus.org/ and ask for removal.',
          why: 'SBL records are made by people and are closed only with the network that owns the address.',
        },
      ],
      examples: [
        '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using sbl.spamhaus.org',
      ],
      nearMisses: ['550 5.7.1 The IP address was rejected by the sbl.example.org RBL.'],
    },
    {
      id: 'dbl',
      cause: 'blocklist',
      phrases: [
        'dbl spamhaus org … spamhaus org (query|lookup|listed|dbl)',
        'spamhaus dbl … spamhaus org (query|lookup|listed|dbl)',
        'dbl spamhaus org',
        'spamhaus dbl',
      ],
      needs: 'text',
      basis: 'observed',
      summary: 'A domain in the message (sender, link or host name) is on the Spamhaus domain list.',
      steps: [
        {
          who: 'sender',
          do: 'Look the domain up at https://check.spamhaus.org/, clean its sites and links, and ask there for removal.',
          why: 'The DBL judges domains; another IP does not help.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Sender address [news@example.com] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.com',
      ],
      nearMisses: ['550 5.7.1 Sender domain is listed'],
    },
    {
      id: 'resolver-refused',
      cause: 'misconfiguration',
      phrases: [
        'error open resolver',
        'error open resolvers',
        'spamhaus org returnc',
        'error excessive number of querie',
        'error excessive number of query',
        'spamhaus & querying from a public open resolver',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Spamhaus return codes, and what the error codes mean',
          url: 'https://www.spamhaus.org/faqs/dnsbl-usage/',
          checked: '2026-11-23',
        },
      ],
      summary:
        'The sending IP is not listed: the refusing server asks Spamhaus through a public resolver, or too often, and takes the error for a listing.',
      steps: [
        {
          who: 'receiver',
          do: 'Ask Spamhaus through a resolver of your own or with a Data Query Service key, and do not treat answers in 127.255.255.0/24 as a listing.',
          why: 'Spamhaus answers such queries with an error code, and every sender is refused until that is mended.',
        },
        {
          who: 'sender',
          do: 'Tell the postmaster of the receiving domain, and quote the reply.',
          why: 'There is nothing to delist.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/198.51.100.7/',
        '450 4.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: excessive number of queries; https://www.spamhaus.org/returnc/vol/',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'],
    },
  ],
};
