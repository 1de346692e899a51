import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository(
  'OpenDMARC',
  'trusteddomainproject/OpenDMARC',
  'bf37d53dace41970cce50f339397fffed2885261',
  checked,
);

/** OpenDMARC, the DMARC milter. */
export const opendmarc: Origin = {
  kind: 'software',
  id: 'opendmarc',
  name: 'OpenDMARC',
  sources: [{ title: 'OpenDMARC: source', url: 'https://github.com/trusteddomainproject/OpenDMARC', checked }],
  signatures: [
    {
      id: 'policy',
      cause: 'authentication',
      phrases: ['rejected by dmarc policy for'],
      needs: 'text',
      basis: 'documented',
      sources: [source('opendmarc/opendmarc.c', 3564)],
      examples: ['550 5.7.1 rejected by DMARC policy for example.com'],
      nearMisses: ['550 5.7.1 rejected by policy for example.com'],
    },
  ],
};
