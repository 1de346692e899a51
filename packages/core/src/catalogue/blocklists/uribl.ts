import type { Origin } from '../origin.ts';

export const uribl: Origin = {
  kind: 'blocklist',
  id: 'uribl',
  name: 'URIBL',
  hosts: ['uribl.com'],
  sources: [{ title: 'URIBL: look a domain up', url: 'https://lookup.uribl.com/', seen: 'cited' }],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'uribl & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the domains of the links in the message up at https://lookup.uribl.com/, clean or drop the listed one, then ask there for removal.',
          why: 'URIBL lists domains in message bodies, so another IP address does not help.',
        },
      ],
      examples: ['554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.uribl.com'],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.example.com'],
    },
    {
      id: 'query-refused',
      cause: 'misconfiguration',
      phrases: ['uribl com … query refused', 'query refused see … uribl com refused', 'uribl com refused'],
      needs: 'text',
      basis: 'documented',
      sources: [{ title: 'URIBL: why queries are refused', url: 'https://uribl.com/refused.shtml', seen: 'reply' }],
      summary:
        'Nothing is listed: URIBL refuses the queries of the receiving server, which takes the refusal for a listing.',
      steps: [
        {
          who: 'receiver',
          do: 'Ask URIBL through a resolver of your own, and do not treat 127.0.0.1 as a listing.',
          why: 'URIBL refuses high-volume and public resolvers.',
        },
      ],
      examples: [
        '554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.uribl.com; 127.0.0.1 -> Query Refused. See http://uribl.com/refused.shtml for more information [Your DNS IP: 198.51.100.7]',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.uribl.com'],
    },
  ],
};
