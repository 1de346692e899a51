import type { Origin } from '../origin.ts';

export const spamcop: Origin = {
  kind: 'blocklist',
  id: 'spamcop',
  name: 'SpamCop',
  hosts: ['spamcop.net'],
  sources: [
    {
      title: 'SpamCop: why is my address listed, and for how long',
      url: 'https://www.spamcop.net/bl.shtml',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'spamcop & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP up at https://www.spamcop.net/bl.shtml and stop what was reported.',
          why: 'SpamCop lists on fresh reports and drops an address by itself about a day after the last one.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1',
        '550-"JunkMail rejected - host.example.com [192.0.2.1]:24706 is in an RBL: Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1"',
      ],
      nearMisses: ['554 5.7.1 Client host [192.0.2.1] blocked using bl.example.net'],
    },
  ],
};
