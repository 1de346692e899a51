import type { Origin } from '../origin.ts';

export const sorbs: Origin = {
  kind: 'blocklist',
  id: 'sorbs',
  name: 'SORBS',
  hosts: ['sorbs.net'],
  sources: [
    {
      title: 'SORBS was shut down in June 2024',
      url: 'https://en.wikipedia.org/wiki/Spam_and_Open_Relay_Blocking_System',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        '(sorbs|sorb) & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'sorbs net lookup',
        'currently sending spam see',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'receiver',
          do: 'Take SORBS out of the configuration.',
          why: 'The list was shut down in 2024; what still answers for it is not to be trusted.',
        },
        {
          who: 'sender',
          do: 'Tell the postmaster of the receiving domain that it still asks SORBS.',
          why: 'Nobody can delist an address there any more.',
        },
      ],
      examples: [
        '454 4.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.sorbs.net; Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.1',
        '554 5.7.1 SORBS DNSBL Entry - see <http://www.us.sorbs.net/lookup.shtml?192.0.2.1>',
      ],
      nearMisses: ['454 4.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.net'],
    },
  ],
};
