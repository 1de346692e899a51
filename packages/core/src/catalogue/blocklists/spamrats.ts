import type { Origin } from '../origin.ts';

export const spamrats: Origin = {
  kind: 'blocklist',
  id: 'spamrats',
  name: 'SpamRATS',
  hosts: ['spamrats.com'],
  sources: [
    {
      title: 'SpamRATS: look an address up and remove it',
      url: 'https://www.spamrats.com/removal.php',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        '(spamrats|spamrat) & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://www.spamrats.com/removal.php, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only SpamRATS takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using noptr.spamrats.com; SPAMRATS IP Addresses See: http://www.spamrats.com/bl?192.0.2.1',
      ],
      nearMisses: ['550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using noptr.example.com'],
    },
  ],
};
