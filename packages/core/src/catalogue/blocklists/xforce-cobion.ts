import type { Origin } from '../origin.ts';

export const xforceCobion: Origin = {
  kind: 'blocklist',
  id: 'xforce-cobion',
  name: 'IBM X-Force (cobion)',
  hosts: ['cobion.com'],
  sources: [
    {
      title: 'IBM X-Force Exchange: categories and reputation of an address',
      url: 'https://exchange.xforce.ibmcloud.com/',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'cobion & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://exchange.xforce.ibmcloud.com/, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only IBM X-Force (cobion) takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '550 5.7.1 192.0.2.1 listed at dnsbl.cobion.com',
        '550 Rejected due to DNSBL server response (dnsbl.cobion.com - 192.0.2.1)',
      ],
      nearMisses: ['550 5.7.1 192.0.2.1 listed at dnsbl.example.com'],
    },
  ],
};
