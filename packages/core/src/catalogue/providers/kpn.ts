import type { Origin } from '../origin.ts';

export const kpn: Origin = {
  kind: 'provider',
  id: 'kpn',
  name: 'KPN (also Planet, XS4ALL)',
  hosts: ['kpnmail.nl', 'kpn.com', 'planet.nl', 'xs4all.nl', 'hetnet.nl', 'kpnxchange.com', 'xs4all.net'],
  domains: ['kpnmail.nl', 'planet.nl', 'kpnplanet.nl', 'hetnet.nl', 'xs4all.nl', 'telfort.nl', 'wxs.nl', '12move.nl'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1776',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'blacklisted',
      cause: 'blocklist',
      codes: ['521'],
      phrases: ['has been blacklisted please contact … for more information'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Write to abuse@kpn.com with the IP and the whole reply.',
          why: 'KPN keeps this list itself.',
        },
      ],
      examples: [
        'host mx.kpnmail.nl[192.0.2.10] refused to talk to me: 521 5.5.0 Your IP [192.0.2.1] has been blacklisted. Please contact abuse@kpn.com for more information.',
      ],
      nearMisses: ['550 5.5.0 Your IP [192.0.2.1] has been blacklisted.'],
    },
    {
      id: 'rejected',
      cause: 'content-policy',
      codes: ['550 5.0.0'],
      phrases: ['mail rejected'],
      needs: 'origin',
      basis: 'inferred',
      examples: ['host mx.kpnmail.nl[192.0.2.10] said: 550 5.0.0 Mail rejected (in reply to end of DATA command)'],
      nearMisses: ['550 5.0.0 Mail rejected'],
    },
  ],
};
