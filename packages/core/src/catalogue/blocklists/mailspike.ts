import type { Origin } from '../origin.ts';

export const mailspike: Origin = {
  kind: 'blocklist',
  id: 'mailspike',
  name: 'Mailspike',
  hosts: ['mailspike.net', 'mailspike.org', 'mailspike.io'],
  sources: [{ title: 'Mailspike: reputation of an address', url: 'https://mailspike.io/ip_verify', seen: 'cited' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'mailspike & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://mailspike.io/ip_verify, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only Mailspike takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.mailspike.net'],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.net'],
    },
  ],
};
