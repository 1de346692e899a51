import type { Origin } from '../origin.ts';

export const netvision: Origin = {
  kind: 'provider',
  id: 'netvision',
  name: 'Netvision and 013 Netvision',
  hosts: ['netvision.net.il', '013.net'],
  domains: ['netvision.net.il', '013.net', '013.net.il', '013net.net'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1647',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'not-accepted',
      cause: 'service-unavailable',
      phrases: ['connection not accepted at this time'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mx.netvision.net.il[192.0.2.10] refused to talk to me: 421 Connection not accepted at this time',
      ],
      nearMisses: ['421 Connection not accepted at this time'],
    },
  ],
};
