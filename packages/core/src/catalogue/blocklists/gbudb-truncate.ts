import type { Origin } from '../origin.ts';

export const gbudbTruncate: Origin = {
  kind: 'blocklist',
  id: 'gbudb-truncate',
  name: 'GBUdb Truncate',
  hosts: ['gbudb.net', 'gbudb.com'],
  sources: [
    {
      title: 'GBUdb Truncate: what is listed and for how long',
      url: 'https://www.gbudb.com/truncate/',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        '(truncate gbudb|gbudb) & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Stop the spam and wait; there is no form for removal.',
          why: 'Entries leave the list by themselves once other mail from the address looks clean.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using truncate.gbudb.net; http://www.gbudb.com/truncate/ [192.0.2.1]',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using truncate.example.net'],
    },
  ],
};
