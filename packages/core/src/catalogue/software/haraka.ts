import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Haraka and its plugins. */
export const haraka: Origin = {
  kind: 'software',
  id: 'haraka',
  name: 'Haraka',
  sources: [
    { title: 'Haraka: source', url: 'https://github.com/haraka/Haraka', checked },
    { title: 'Haraka: limit plugin', url: 'https://github.com/haraka/haraka-plugin-limit', checked },
    { title: 'Haraka: fcrdns plugin', url: 'https://github.com/haraka/haraka-plugin-fcrdns', checked },
  ],
  signatures: [
    {
      id: 'split-transaction',
      cause: 'recipient-limit',
      phrases: ['split transaction retry soon'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 Split transaction, retry soon'],
      nearMisses: ['450 Transaction failed, retry soon'],
    },
    {
      id: 'too-busy',
      cause: 'overload',
      phrases: ['too busy please try again later'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 Too busy; please try again later'],
      nearMisses: ['421 Too slow; please try again later'],
    },
    {
      id: 'bare-lf',
      cause: 'protocol',
      phrases: ['bare line feed see http', 'bare line feed'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 Bare line-feed; see http://haraka.github.io/barelf/'],
      nearMisses: ['451 see http://haraka.github.io/'],
    },
    {
      id: 'recipient-attempts',
      cause: 'reputation',
      phrases: ['too many recipient attempts'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 Too many recipient attempts'],
      nearMisses: ['421 Too many errors'],
    },
    {
      id: 'fcrdns',
      cause: 'reverse-dns',
      phrases: ['rdns lookup (error|timeout)', 'sorry no fcrdns match found'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 client [192.0.2.14] rDNS lookup timeout', '550 Sorry, no FCrDNS match found'],
      nearMisses: ['450 lookup timeout'],
    },
    {
      id: 'spf-temporary',
      cause: 'authentication',
      phrases: ['spf temporary error'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 sender SPF Temporary Error'],
      nearMisses: ['450 Temporary Error'],
    },
    {
      id: 'greylist-backend',
      cause: 'filter-failure',
      phrases: ['backend failure please retry later or contact our support'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 Backend failure. Please, retry later or contact our support.'],
      nearMisses: ['451 Backend busy. Please, retry later.'],
    },
    {
      id: 'plugin',
      cause: 'filter-failure',
      phrases: ['plugin timeout'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 plugin timeout'],
      nearMisses: ['450 timeout'],
    },
  ],
};
