import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** OpenDKIM, the DKIM milter. */
export const opendkim: Origin = {
  kind: 'software',
  id: 'opendkim',
  name: 'OpenDKIM',
  sources: [{ title: 'OpenDKIM: source', url: 'https://github.com/trusteddomainproject/OpenDKIM', checked }],
  signatures: [
    {
      id: 'evaluation',
      cause: 'authentication',
      phrases: [
        'dkim signature processing failed',
        'dkim key retrieval failed',
        'dkim signature syntax error',
        'bad dkim signature data',
        'key retrieval failed s d',
      ],
      needs: 'text',
      basis: 'documented',
      examples: ['451 4.7.5 DKIM key retrieval failed', '550 5.7.0 bad DKIM signature data'],
      nearMisses: ['451 4.7.1 key retrieval failed'],
    },
  ],
};
