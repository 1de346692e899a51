import type { Origin } from '../origin.ts';

/** o2.pl belongs to Wirtualna Polska; its replies follow those of wp.pl. */
export const o2pl: Origin = {
  kind: 'provider',
  id: 'o2pl',
  name: 'o2.pl',
  hosts: ['o2.pl', 'tlen.pl', 'go2.pl'],
  domains: ['o2.pl', 'tlen.pl', 'go2.pl', 'prokonto.pl'],
  sources: [
    {
      title: 'A bounce library that knows this reply of Polish mailboxes',
      url: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/956e65b0d502b1904546c3c46480409ded41d755/bounce_responses.php#L169',
      checked: '2026-11-23',
    },
  ],
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
      sources: [
        {
          title: 'The same reply of its sister WP, in the delivery rules of Momentum',
          url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1675',
          checked: '2026-11-23',
        },
      ],
      examples: [
        'host mx.poczta.o2.pl[192.0.2.10] said: 470 4.7.0 you sent too many e-mails, try again later (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 you sent too many e-mails'],
    },
  ],
};
