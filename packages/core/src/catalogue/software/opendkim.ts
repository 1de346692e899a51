import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository(
  'OpenDKIM',
  'trusteddomainproject/OpenDKIM',
  '5c539587561785a66c1f67f720f2fb741f320785',
  checked,
);

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
      sources: [source('opendkim/opendkim.c', 9472)],
      examples: ['451 4.7.5 DKIM key retrieval failed', '550 5.7.0 bad DKIM signature data'],
      nearMisses: ['451 4.7.1 key retrieval failed'],
    },
  ],
};
