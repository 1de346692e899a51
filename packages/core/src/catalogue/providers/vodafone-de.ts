import type { Origin } from '../origin.ts';

export const vodafoneDe: Origin = {
  kind: 'provider',
  id: 'vodafone-de',
  name: 'Vodafone Germany (Arcor)',
  hosts: ['arcor.de', 'vodafonemail.de', 'arcor-online.net'],
  domains: ['arcor.de', 'vodafonemail.de', 'nexgo.de'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1633',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'recipients',
      cause: 'recipient-limit',
      codes: ['450 4.7.1'],
      phrases: ['too many recipient'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.arcor.de[192.0.2.10] said: 450 4.7.1 <news@example.com>: too many recipients (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 4.7.1 too many recipients'],
    },
  ],
};
