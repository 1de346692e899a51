import type { Origin } from '../origin.ts';

export const bouygues: Origin = {
  kind: 'provider',
  id: 'bouygues',
  name: 'Bouygues Telecom',
  hosts: ['bbox.fr', 'bouyguestelecom.fr', 'bouygtel.fr'],
  domains: ['bbox.fr'],
  sources: [
    {
      title: 'RFC 5321: SMTP, reply codes and their meaning',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'policy',
      cause: 'content-policy',
      phrases: ['rejected for policy reason'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mx.bbox.fr[192.0.2.10] said: 554 5.7.1 Rejected for policy reason (in reply to end of DATA command)',
      ],
      nearMisses: ['554 5.7.1 Rejected for policy reason'],
    },
  ],
};
