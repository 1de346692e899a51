import type { Origin } from '../origin.ts';

export const spfbl: Origin = {
  kind: 'blocklist',
  id: 'spfbl',
  name: 'SPFBL',
  hosts: ['spfbl.net'],
  sources: [{ title: 'SPFBL: look an address up and remove it', url: 'https://spfbl.net/en/dnsbl/', seen: 'cited' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'spfbl & (blocked|listed|blacklisted|rejected|denied|refused|found in|found on|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://spfbl.net/en/dnsbl/, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only SPFBL takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.spfbl.net; https://spfbl.net/en/dnsbl/',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.net'],
    },
  ],
};
