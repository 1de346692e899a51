import type { Origin } from '../origin.ts';

export const telstra: Origin = {
  kind: 'provider',
  id: 'telstra',
  name: 'Telstra (BigPond)',
  hosts: ['bigpond.com', 'telstra.com', 'bigpond.net.au', 'telstra.com.au'],
  domains: ['bigpond.com', 'bigpond.net.au', 'bigpond.com.au', 'telstra.com'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1569',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'blacklisted',
      cause: 'blocklist',
      phrases: ['connection refused ib115 … is blacklisted'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Write to postmaster@bigpond.com with the IP and the whole reply.',
          why: 'The reply names that address for errors.',
        },
      ],
      examples: [
        'host extmail.bigpond.com[192.0.2.10] refused to talk to me: 550 5.7.1 Connection refused - IB115. 192.0.2.1 is blacklisted. If you believe this to be in error, please contact postmaster@bigpond.com',
      ],
      nearMisses: ['550 5.7.1 Connection refused. 192.0.2.1 is blacklisted.'],
    },
    {
      id: 'sessions',
      cause: 'rate-limit',
      phrases: ['bigpond inbound connection refused too many session'],
      needs: 'text',
      basis: 'observed',
      examples: ['421 extmail.bigpond.com BigPond Inbound Connection refused too many sessions'],
      nearMisses: ['421 Connection refused, too many sessions'],
    },
    {
      id: 'messages-per-session',
      cause: 'rate-limit',
      phrases: ['max message per session'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host extmail.bigpond.com[192.0.2.10] said: 452 4.1.0 Max messages per session exceeded (in reply to MAIL FROM command)',
      ],
      nearMisses: ['452 4.1.0 Max messages per session exceeded'],
    },
    {
      id: 'sender-rejected',
      cause: 'access-denied',
      codes: ['452 4.1.0'],
      phrases: ['sender rejected'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 7200,
        maxSeconds: 7200,
        basis: 'observed',
        source:
          'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1583',
      },
      examples: [
        'host extmail.bigpond.com[192.0.2.10] said: 452 4.1.0 <news@example.com> sender rejected (in reply to MAIL FROM command)',
      ],
      nearMisses: ['452 4.1.0 <news@example.com> sender rejected'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['suspected spam message rejected'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 7200,
        maxSeconds: 7200,
        basis: 'observed',
        source:
          'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1572',
      },
      examples: [
        'host extmail.bigpond.com[192.0.2.10] said: 552 5.2.0 Suspected spam message rejected (in reply to end of DATA command)',
      ],
      nearMisses: ['552 5.2.0 Suspected spam message rejected'],
    },
    {
      id: 'csi',
      cause: 'blocklist',
      phrases: ['cloudmark sender intelligence'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host extmail.bigpond.com[192.0.2.10] refused to talk to me: 554 Connection refused. Cloudmark Sender Intelligence',
      ],
      nearMisses: ['554 Connection refused'],
    },
  ],
};
