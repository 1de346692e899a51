import type { Origin } from '../origin.ts';

export const freenet: Origin = {
  kind: 'provider',
  id: 'freenet',
  name: 'freenet Mail',
  hosts: ['freenet.de', 'freenetmail.de'],
  domains: ['freenet.de', 'freenetmail.de'],
  sources: [
    {
      title: 'RFC 1912 section 2.1, which the reply cites: every address has a matching PTR and A record',
      url: 'https://www.rfc-editor.org/rfc/rfc1912',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'ptr',
      cause: 'reverse-dns',
      phrases: ['inconsistent missing dns ptr record'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Refused by freenet.de for its PTR record',
          url: 'https://seeseekey.net/archive/tag/freenet',
          checked: '2026-11-24',
        },
      ],
      examples: [
        'host emig.freenet.de[192.0.2.10] said: 550-Inconsistent/Missing DNS PTR record (RFC 1912 2.1) (192.0.2.1) 550 [192.0.2.1]:45012 (in reply to RCPT TO command)',
        '550-Inconsistent/Missing DNS PTR record (RFC 1912 2.1) (192.0.2.1) 550 [192.0.2.1]:45012',
      ],
      nearMisses: ['550 inconsistent or no DNS PTR record for 192.0.2.1 (see RFC 1912 2.1)'],
    },
    {
      id: 'ptr-words',
      cause: 'reverse-dns',
      phrases: ['inconsistent or no dns ptr record'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host emig.freenet.de[192.0.2.10] said: 550 inconsistent or no DNS PTR record for 192.0.2.1 (see RFC 1912 2.1) (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 inconsistent or no DNS PTR record for 192.0.2.1 (see RFC 1912 2.1)'],
    },
  ],
};
