import type { Origin } from '../origin.ts';

export const senderscore: Origin = {
  kind: 'blocklist',
  id: 'senderscore',
  name: 'Sender Score (Validity)',
  hosts: ['senderscore.org', 'senderscore.com', 'senderscore.net'],
  sources: [{ title: 'Sender Score: block list and removal', url: 'https://www.senderscore.org/', seen: 'cited' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'senderscore & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://www.senderscore.org/, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only Sender Score (Validity) takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.score.senderscore.com; https://www.senderscore.org/rtbl/',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; your score is too low'],
    },
  ],
};
