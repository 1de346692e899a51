import type { Origin } from '../origin.ts';

export const abusix: Origin = {
  kind: 'blocklist',
  id: 'abusix',
  name: 'Abusix',
  hosts: ['abusix.com', 'abusix.zone', 'abusix.org'],
  sources: [
    {
      title: 'Abusix: look an address up and ask for removal',
      url: 'https://lookup.abusix.com/',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'abusix & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://lookup.abusix.com/, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only Abusix takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using combined.mail.abusix.zone; https://lookup.abusix.com/search?q=192.0.2.1',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using combined.example.zone'],
    },
  ],
};
