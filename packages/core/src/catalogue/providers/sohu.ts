import type { Origin } from '../origin.ts';

export const sohu: Origin = {
  kind: 'provider',
  id: 'sohu',
  name: 'Sohu Mail',
  hosts: ['sohu.com', 'sohu.net', 'sogou.com'],
  domains: ['sohu.com', 'vip.sohu.com', 'sogou.com', 'chinaren.com'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1451',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'sender-rejected',
      cause: 'access-denied',
      phrases: ['sender reject'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1454',
      },
      examples: ['host sohumx1.sohu.com[192.0.2.10] said: 553 5.7.1 SENDER REJECT (in reply to end of DATA command)'],
      nearMisses: ['553 5.7.1 SENDER REJECT'],
    },
    {
      id: 'ip-rejected',
      cause: 'blocklist',
      phrases: ['ip reject'],
      needs: 'origin',
      basis: 'inferred',
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1461',
      },
      examples: ['host sohumx1.sohu.com[192.0.2.10] refused to talk to me: 553 5.7.0 IP REJECT'],
      nearMisses: ['553 5.7.0 IP REJECT'],
    },
  ],
};
