import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Momentum (Ecelerity): the replies that it makes itself, marked [internal]. */
export const momentum: Origin = {
  kind: 'software',
  id: 'momentum',
  name: 'Momentum',
  sources: [
    {
      title: 'Momentum: codes for internal replies',
      url: 'https://support.sparkpost.com/docs/faq/understanding-delays-bounces',
      checked,
    },
  ],
  signatures: [
    {
      id: 'connection',
      cause: 'network',
      phrases: [
        'internal (connection|connect|read|write|timeout|no valid hosts)',
        'internal exceeded (max time|connection)',
        'no mxs for this domain could be reached',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '451 4.4.1 [internal] connection timeout',
        '421 4.4.0 [internal] no MXs for this domain could be reached at this time',
      ],
      nearMisses: ['451 4.4.1 internal'],
    },
    {
      id: 'tls',
      cause: 'tls',
      phrases: ['internal (ssl|tls) (certificate|handshake|negotiation|connection|error|failure)'],
      needs: 'text',
      basis: 'observed',
      examples: ['454 4.7.5 [internal] SSL certificate of mx.example.org has expired'],
      nearMisses: ['451 4.4.1 [internal] connection timeout'],
    },
    {
      id: 'expired',
      cause: 'unknown',
      phrases: ['internal exceeded max time without delivery'],
      needs: 'text',
      basis: 'observed',
      examples: ['554 5.4.7 [internal] exceeded max time without delivery'],
      nearMisses: ['554 5.4.7 exceeded'],
    },
  ],
};
