import type { Origin } from '../origin.ts';

export const psbl: Origin = {
  kind: 'blocklist',
  id: 'psbl',
  name: 'Passive Spam Block List (PSBL)',
  hosts: ['psbl.org', 'psbl.surriel.com', 'surriel.com'],
  sources: [{ title: 'PSBL: look an address up and remove it', url: 'https://psbl.org/', seen: 'cited' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'psbl & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'psbl surriel & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP up at https://psbl.org/, stop what hit its traps, and remove it there yourself.',
          why: 'Anybody may remove an address; it comes back with the next message to a trap.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using psbl.surriel.com; Listed in PSBL, see http://psbl.org/listing?ip=192.0.2.1',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using pbl.example.com'],
    },
  ],
};
