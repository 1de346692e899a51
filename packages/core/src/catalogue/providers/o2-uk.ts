import type { Origin } from '../origin.ts';

export const o2Uk: Origin = {
  kind: 'provider',
  id: 'o2-uk',
  name: 'O2 (UK)',
  hosts: ['o2.co.uk'],
  domains: ['o2.co.uk'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1665',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'too-many',
      cause: 'rate-limit',
      phrases: ['too many message'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host mx.o2.co.uk[192.0.2.10] said: 451 too many messages (in reply to RCPT TO command)'],
      nearMisses: ['451 too many messages'],
    },
  ],
};
