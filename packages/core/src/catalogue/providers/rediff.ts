import type { Origin } from '../origin.ts';

export const rediff: Origin = {
  kind: 'provider',
  id: 'rediff',
  name: 'Rediffmail',
  hosts: ['rediff.akadns.net', 'rediffmail.com', 'rediffmailpro.com', 'rediff.com'],
  domains: ['rediffmail.com', 'rediff.com'],
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
      phrases: ['recipient address rejected user unknown', 'user unknown', 'does not exist'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mx.rediffmail.rediff.akadns.net[192.0.2.10] said: 550 5.1.1 <user@rediffmail.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 <user@example.com>: Recipient address rejected: User unknown'],
    },
  ],
};
