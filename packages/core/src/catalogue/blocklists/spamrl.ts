import type { Origin } from '../origin.ts';

export const spamrl: Origin = {
  kind: 'blocklist',
  id: 'spamrl',
  name: 'SpamRL',
  hosts: ['spamrl.com'],
  sources: [{ title: 'SpamExperts list: look an address up', url: 'https://spamrl.com/', checked: '2026-11-23' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'spamrl & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://spamrl.com/, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only SpamRL takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '550 The sending IP (192.0.2.1) is listed on https://spamrl.com/. Please resolve this and retry.',
        '550 A URL in this email (example . com) is listed on https://spamrl.com/. Please resolve and retry',
      ],
      nearMisses: [
        '550 The sending IP (192.0.2.1) is listed on https://rbl.example.com/. Please resolve this and retry.',
      ],
    },
  ],
};
