import type { Origin } from '../origin.ts';

export const tucows: Origin = {
  kind: 'provider',
  id: 'tucows',
  name: 'Tucows hosted e-mail (OpenSRS)',
  hosts: ['hostedemail.com', 'securehostedemail.com'],
  sources: [
    {
      title: 'RFC 5321: SMTP, reply codes and their meaning',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'not-available',
      cause: 'service-unavailable',
      codes: ['421'],
      phrases: ['service not available closing transmission channel'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mx.example.com.cust.a.hostedemail.com[192.0.2.10] refused to talk to me: 421 Service not available, closing transmission channel',
      ],
      nearMisses: ['421 Service not available, closing transmission channel'],
    },
  ],
};
