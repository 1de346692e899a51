import type { Origin } from '../origin.ts';

export const tom: Origin = {
  kind: 'provider',
  id: 'tom',
  name: 'TOM Online',
  hosts: ['tom.com'],
  domains: ['tom.com', '163.net'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1491',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'connections',
      cause: 'rate-limit',
      phrases: ['connection limit exceeded'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host mx.tom.com[192.0.2.10] refused to talk to me: 421 /32 connection limit exceeded'],
      nearMisses: ['421 connection limit exceeded'],
    },
    {
      id: 'kbas',
      cause: 'content-policy',
      phrases: ['this mail is blocked by kbas'],
      needs: 'text',
      basis: 'observed',
      wait: {
        minSeconds: 1800,
        maxSeconds: 1800,
        basis: 'observed',
        source:
          'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1500',
      },
      examples: ['553 this mail is blocked by kbas'],
      nearMisses: ['553 this mail is blocked'],
    },
  ],
};
