import type { Origin } from '../origin.ts';

export const wp: Origin = {
  kind: 'provider',
  id: 'wp',
  name: 'Wirtualna Polska (wp.pl)',
  hosts: ['wp.pl'],
  domains: ['wp.pl'],
  sources: [
    {
      title: 'A delayed report with the SPF reply of WP, and its explanation',
      url: 'https://github.com/boostorg/geometry/issues/728',
      checked: '2026-11-23',
    },
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1672',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['blad spf zobacz strone'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Add the sending host to the SPF record of the envelope domain, or rewrite the envelope sender when forwarding.',
          why: 'WP defers mail whose host the SPF record does not allow.',
        },
      ],
      examples: [
        '451 BLAD SPF - zobacz strone / SPF Error: Please see http://www.openspf.org/Why?id=user%40example.com&ip=192.0.2.1&receiver=smtp.wp.pl Jesli jestes uzytkownikiem poczta.wp.pl sprawdz poprawnosc autoryzacji SMTP',
      ],
      nearMisses: ['451 SPF Error: Please see http://www.openspf.org/Why?id=user%40example.com&ip=192.0.2.1'],
    },
    {
      id: 'too-many',
      cause: 'rate-limit',
      phrases: ['you sent too many email'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Delivery rules that Momentum ships for large receivers',
          url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1675',
          checked: '2026-11-23',
        },
      ],
      examples: [
        'host mx.wp.pl[192.0.2.10] said: 470 4.7.0 you sent too many e-mails, try again later (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 you sent too many e-mails'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['we cant accept this message because it is spam'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Delivery rules that Momentum ships for large receivers',
          url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1680',
          checked: '2026-11-23',
        },
      ],
      examples: ["550 5.7.1 We can't accept this message because it is spam"],
      nearMisses: ["550 5.7.1 We can't accept this message"],
    },
    {
      id: 'disabled',
      cause: 'mailbox-unavailable',
      phrases: ['podane konto jest zablokowane administracyjnie', 'this account is disabled or not yet active'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'A delayed report with the SPF reply of WP, and its explanation',
          url: 'https://github.com/boostorg/geometry/issues/728',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '550 "user@example.com": Podane konto jest zablokowane administracyjnie lub nieaktywne / This account is disabled or not yet active (#5.1.1)',
      ],
      nearMisses: ['550 5.2.1 This account is disabled'],
    },
  ],
};
