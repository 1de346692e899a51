import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('chasquid', 'albertito/chasquid', 'ca2538b9745a448170dbd078c65b97c8821c33f9', checked);

/** chasquid, a mail server for individuals and small groups. */
export const chasquid: Origin = {
  kind: 'software',
  id: 'chasquid',
  name: 'chasquid',
  sources: [{ title: 'chasquid: source', url: 'https://github.com/albertito/chasquid', checked }],
  signatures: [
    {
      id: 'check-address',
      cause: 'recipient-verification',
      phrases: ['temporary error checking address'],
      needs: 'text',
      basis: 'documented',
      sources: [source('internal/smtpsrv/conn.go', 626)],
      examples: ['451 4.4.3 Temporary error checking address'],
      nearMisses: ['451 4.4.3 Temporary error'],
    },
    {
      id: 'queue',
      cause: 'internal-error',
      phrases: ['failed to queue message'],
      needs: 'text',
      basis: 'documented',
      sources: [source('internal/smtpsrv/conn.go', 720)],
      examples: ['451 4.3.0 Failed to queue message: write /var/lib/chasquid/queue: input/output error'],
      nearMisses: ['451 4.3.0 message in queue'],
    },
    {
      id: 'too-many-errors',
      cause: 'protocol',
      phrases: ['too many errors bye'],
      needs: 'text',
      basis: 'documented',
      sources: [source('internal/smtpsrv/conn.go', 327)],
      examples: ['421 4.5.0 Too many errors, bye'],
      nearMisses: ['421 4.5.0 bye'],
    },
  ],
};
