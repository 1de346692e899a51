import type { Origin } from '../origin.ts';

export const biglobe: Origin = {
  kind: 'provider',
  id: 'biglobe',
  name: 'BIGLOBE',
  hosts: ['biglobe.ne.jp'],
  domains: ['biglobe.ne.jp'],
  sources: [
    {
      title: 'RFC 5321: SMTP, reply codes and their meaning',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'unknown-user',
      cause: 'recipient-unknown',
      phrases: ['user unknown'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mta-sv-01.biglobe.ne.jp[192.0.2.10] said: 550 5.1.1 <user@biglobe.ne.jp>... User unknown (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 <user@example.com>... User unknown'],
    },
  ],
};
