import type { Origin } from '../origin.ts';

export const onet: Origin = {
  kind: 'provider',
  id: 'onet',
  name: 'Onet Poczta',
  hosts: ['onet.pl', 'onet.eu', 'op.pl'],
  domains: [
    'onet.pl',
    'onet.eu',
    'op.pl',
    'vp.pl',
    'adres.pl',
    'cyberia.pl',
    'pseudonim.pl',
    'buziaczek.pl',
    'amorki.pl',
    'autograf.pl',
    'spoko.pl',
    'opoczta.pl',
  ],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1702',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'greylisting',
      cause: 'greylisting',
      phrases: ['greylisting in action'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 900,
        maxSeconds: 900,
        basis: 'observed',
        source:
          'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1702',
      },
      examples: [
        'host mx.poczta.onet.pl[192.0.2.10] said: 450 4.7.1 <user@onet.pl>: Recipient address rejected: Greylisting in action, please try later (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 4.7.1 Greylisting in action, please try later'],
    },
  ],
};
