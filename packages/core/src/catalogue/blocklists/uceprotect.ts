import type { Origin } from '../origin.ts';

export const uceprotect: Origin = {
  kind: 'blocklist',
  id: 'uceprotect',
  name: 'UCEPROTECT',
  hosts: ['uceprotect.net'],
  sources: [
    { title: 'UCEPROTECT: check an address', url: 'https://www.uceprotect.net/en/rblcheck.php', seen: 'cited' },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        '(uceprotect|uceprotekt) & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP up at https://www.uceprotect.net/en/rblcheck.php and see which level it is on.',
          why: 'Level 1 is the address itself and ends seven days after the last spam; levels 2 and 3 are its network, which only the provider can mend.',
        },
      ],
      examples: [
        '553 Your IP is BLACKLISTED at UCEPROTECT-LEVEL 1 - See: http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1',
        '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl-2.uceprotect.net',
      ],
      nearMisses: ['553 Your IP is BLACKLISTED at LEVEL 1'],
    },
  ],
};
