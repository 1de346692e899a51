import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Apache James. */
export const james: Origin = {
  kind: 'software',
  id: 'james',
  name: 'Apache James',
  sources: [{ title: 'Apache James: source', url: 'https://github.com/apache/james-project', checked }],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: [
        'temporary rejected (please try again later|reconnect to fast)',
        'temporary rejected reconnect to fast please try again later',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '451 4.7.1 Temporary rejected: Please try again later',
        '451 4.7.1 Temporary rejected: Reconnect to fast. Please try again later',
      ],
      nearMisses: ['451 4.3.0 Temporary problem. Please try again later'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['temporarily rejected problem on spf lookup'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 4.4.3 Temporarily rejected: Problem on SPF lookup'],
      nearMisses: ['451 4.4.3 Temporarily rejected'],
    },
    {
      id: 'delivery',
      cause: 'internal-error',
      phrases: ['temporary error deliver message'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 4.3.0 Temporary error deliver message <user@example.org>'],
      nearMisses: ['451 4.3.0 Temporary error: disk full'],
    },
    {
      id: 'quota',
      cause: 'mailbox-full',
      phrases: ['over quota error when delivering message'],
      needs: 'text',
      basis: 'documented',
      examples: ['552 5.2.2 Over Quota error when delivering message to <user@example.org>'],
      nearMisses: ['552 5.2.2 Over the hill'],
    },
  ],
};
