import type { Origin } from '../origin.ts';

/** o2.pl belongs to Wirtualna Polska; its replies follow those of wp.pl. */
export const o2pl: Origin = {
  kind: 'provider',
  id: 'o2pl',
  name: 'o2.pl',
  hosts: ['o2.pl', 'tlen.pl'],
  domains: ['o2.pl', 'tlen.pl', 'go2.pl', 'prokonto.pl'],
  sources: [{ title: 'Mail at o2.pl', url: 'https://poczta.o2.pl/', checked: '2026-11-23' }],
  signatures: [
    {
      id: 'disabled',
      cause: 'mailbox-unavailable',
      phrases: ['konto jest zablokowane', 'account is disabled or not yet active'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mx.poczta.o2.pl[192.0.2.10] said: 550 5.2.1 konto jest zablokowane administracyjnie lub nieaktywne (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.2.1 Konto jest zablokowane'],
    },
    {
      id: 'too-many',
      cause: 'rate-limit',
      phrases: ['you sent too many email'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mx.poczta.o2.pl[192.0.2.10] said: 470 4.7.0 you sent too many e-mails, try again later (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 you sent too many e-mails'],
    },
  ],
};
