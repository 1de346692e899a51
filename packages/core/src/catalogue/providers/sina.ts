import type { Origin } from '../origin.ts';

export const sina: Origin = {
  kind: 'provider',
  id: 'sina',
  name: 'Sina Mail',
  hosts: ['sina.com', 'sina.com.cn', 'sina.cn', 'sina.net', 'sinanet.com'],
  domains: ['sina.com', 'sina.cn', 'sina.com.cn', 'vip.sina.com'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1386',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'recipients',
      cause: 'rate-limit',
      codes: ['550'],
      phrases: ['too many recipient'],
      needs: 'origin',
      basis: 'inferred',
      sources: [
        {
          title: 'Delivery rules that Momentum ships for large receivers, those for Sina',
          url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1386',
          checked: '2026-11-23',
        },
      ],
      summary: 'Sina seems to take no more recipients from this sender for now, although it says so with a 550.',
      examples: [
        'host freemx1.sinamail.sina.com.cn[192.0.2.10] said: 550 Too many recipients. (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 Too many recipients.'],
    },
  ],
};
