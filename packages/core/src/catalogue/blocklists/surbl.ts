import type { Origin } from '../origin.ts';

export const surbl: Origin = {
  kind: 'blocklist',
  id: 'surbl',
  name: 'SURBL',
  hosts: ['surbl.org'],
  sources: [{ title: 'SURBL: look a domain up', url: 'https://surbl.org/surbl-analysis', seen: 'cited' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'surbl & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the domains of the links in the message up at https://surbl.org/surbl-analysis, clean or drop the listed one, then ask there for removal.',
          why: 'SURBL lists domains in message bodies, so another IP address does not help.',
        },
      ],
      examples: [
        '554 5.7.1 Message contains a link to example.com, listed in multi.surbl.org; see http://www.surbl.org/surbl-analysis',
      ],
      nearMisses: ['554 5.7.1 Message contains a link to example.com, which is refused'],
    },
  ],
};
