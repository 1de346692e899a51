import type { Origin } from '../origin.ts';

export const purelymail: Origin = {
  kind: 'provider',
  id: 'purelymail',
  name: 'Purelymail',
  hosts: ['purelymail.com'],
  domains: ['purelymail.com'],
  sources: [
    {
      title: 'RFC 6647: e-mail greylisting, applicability for SMTP',
      url: 'https://www.rfc-editor.org/rfc/rfc6647',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'greylist',
      cause: 'greylisting',
      phrases: ['try again later greylist', 'greylist'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mailserver.purelymail.com[192.0.2.10] said: 451 4.7.1 Try again later (greylist) (in reply to RCPT TO command)',
      ],
      nearMisses: ['451 4.7.1 Try again later'],
    },
  ],
};
