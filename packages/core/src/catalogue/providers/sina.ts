import type { Origin } from '../origin.ts';

export const sina: Origin = {
  kind: 'provider',
  id: 'sina',
  name: 'Sina Mail',
  hosts: ['sina.com', 'sina.com.cn', 'sina.cn', 'sina.net'],
  domains: ['sina.com', 'sina.cn', 'sina.com.cn', 'vip.sina.com'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/momentum-documentation',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'connections',
      cause: 'rate-limit',
      phrases: ['too many connection (to|from) (this|your) (host|listener)'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.sina.com.cn[192.0.2.10] refused to talk to me: 421 #4.4.5 Too many connections to this host.',
      ],
      nearMisses: ['421 #4.4.5 Too many connections to this host.'],
    },
  ],
};
