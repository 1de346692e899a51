import type { Origin } from '../origin.ts';

export const nixspam: Origin = {
  kind: 'blocklist',
  id: 'nixspam',
  name: 'NiX Spam',
  hosts: ['manitu.net'],
  sources: [
    {
      title: 'NiX Spam ended in January 2025',
      url: 'https://www.heise.de/ix/NiX-Spam-DNSBL-and-blacklist-for-download-499637.html',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'nixspam & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'nix spam & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'ix dnsbl manitu net & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'receiver',
          do: 'Take ix.dnsbl.manitu.net out of the configuration.',
          why: 'NiX Spam was shut down; a list that still answers is not to be trusted.',
        },
        {
          who: 'sender',
          do: 'Tell the postmaster of the receiving domain that it still asks NiX Spam.',
          why: 'Nobody can delist an address there any more.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ix.dnsbl.manitu.net; Your e-mail service was detected by mail.example.com (NiX Spam) as spamming',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ix.dnsbl.example.net'],
    },
  ],
};
