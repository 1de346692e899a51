import type { Origin } from '../origin.ts';

export const iinet: Origin = {
  kind: 'provider',
  id: 'iinet',
  name: 'iiNet, Westnet and OzEmail',
  hosts: ['iinet.net.au', 'westnet.com.au', 'internode.on.net'],
  domains: ['iinet.net.au', 'westnet.com.au', 'ozemail.com.au', 'adam.com.au', 'netspace.net.au', 'internode.on.net'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1798',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'messages-per-session',
      cause: 'rate-limit',
      phrases: ['too many message for this session'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host irony-in31.icp.iinet.net.au[192.0.2.10] said: 421 Too many messages for this session (in reply to MAIL FROM command)',
      ],
      nearMisses: ['421 Too many messages for this session'],
    },
  ],
};
