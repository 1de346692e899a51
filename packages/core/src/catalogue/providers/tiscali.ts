import type { Origin } from '../origin.ts';

export const tiscali: Origin = {
  kind: 'provider',
  id: 'tiscali',
  name: 'Tiscali',
  hosts: ['tiscali.it', 'tiscali.co.uk', 'tiscalinet.it', 'tiscali.com'],
  domains: ['tiscali.it', 'katamail.com', 'tiscali.co.uk', 'lineone.net'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1513',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'connections',
      cause: 'rate-limit',
      codes: ['4xx'],
      phrases: ['too many connection'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host etb-4.mail.tiscali.it[192.0.2.10] refused to talk to me: 421 Too many connections'],
      nearMisses: ['421 Too many connections'],
    },
    {
      id: 'greylisting',
      cause: 'greylisting',
      phrases: ['greylisted'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 900,
        maxSeconds: 900,
        basis: 'observed',
        source:
          'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1522',
      },
      examples: ['host mx.tiscali.co.uk[192.0.2.10] said: 450 greylisted (in reply to RCPT TO command)'],
      nearMisses: ['450 greylisted'],
    },
  ],
};
