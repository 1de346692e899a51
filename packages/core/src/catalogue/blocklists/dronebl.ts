import type { Origin } from '../origin.ts';

export const dronebl: Origin = {
  kind: 'blocklist',
  id: 'dronebl',
  name: 'DroneBL',
  hosts: ['dronebl.org'],
  sources: [{ title: 'DroneBL: look an address up and remove it', url: 'https://dronebl.org/lookup', seen: 'cited' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'dronebl & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://dronebl.org/lookup, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only DroneBL takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.dronebl.org; Open proxy'],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
    },
  ],
};
