import type { Origin } from '../origin.ts';

export const telenet: Origin = {
  kind: 'provider',
  id: 'telenet',
  name: 'Telenet',
  hosts: ['telenet-ops.be', 'mx.telenet.be', 'mailin.telenet.be', 'smtp.telenet.be', 'out.telenet.be'],
  domains: ['telenet.be', 'pandora.be'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1723',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'sessions',
      cause: 'rate-limit',
      phrases: ['too many simultaneous session'],
      needs: 'origin',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Lower the number of connections to Telenet that are open at the same time.',
          why: 'The reply counts sessions, not messages.',
        },
      ],
      examples: [
        'host mx.telenet-ops.be[192.0.2.10] refused to talk to me: 421 4.7.0 Too many simultaneous sessions from 192.0.2.1',
      ],
      nearMisses: ['421 4.7.0 Too many simultaneous sessions'],
    },
    {
      id: 'greylisting',
      cause: 'greylisting',
      phrases: ['greylisting in action'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 900,
        maxSeconds: 900,
        basis: 'observed',
        source:
          'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1752',
      },
      examples: [
        'host mx.telenet-ops.be[192.0.2.10] said: 452 4.1.1 <user@pandora.be>: Greylisting in action, please try later (in reply to RCPT TO command)',
      ],
      nearMisses: ['452 4.1.1 Greylisting in action, please try later'],
    },
  ],
};
