import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** MDaemon for Windows. */
export const mdaemon: Origin = {
  kind: 'software',
  id: 'mdaemon',
  name: 'MDaemon',
  sources: [
    {
      title: 'MDaemon: greylisting and its default of 15 minutes',
      url: 'https://portal.thobson.com/knowledgebase/473/How-to-configure-Greylisting-in-MDaemon.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'greylisting',
      cause: 'greylisting',
      phrases: ['greylisting enabled try again in minutes', 'greylisting enabled try again'],
      needs: 'text',
      basis: 'observed',
      wait: {
        minSeconds: 900,
        maxSeconds: 3600,
        basis: 'documented',
        source: 'https://portal.thobson.com/knowledgebase/473/How-to-configure-Greylisting-in-MDaemon.html',
      },
      examples: ['451 Greylisting enabled, try again in 15 minutes'],
      nearMisses: ['451 Enabled, try again in 15 minutes'],
    },
    {
      id: 'tls-failed',
      cause: 'tls',
      phrases: ['ssl negotiation failed error', 'ssl error … function requested is not supported'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '* SSL error 0x80090302 The function requested is not supported',
        'SSL negotiation failed, error code 0x80090331',
      ],
      nearMisses: ['SSL negotiation successful (TLS 1.2, 256 bit key exchange)'],
    },
  ],
};
