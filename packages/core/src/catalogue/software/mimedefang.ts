import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository(
  'MIMEDefang',
  'The-McGrail-Foundation/MIMEDefang',
  '52e0727e0993cae6a01ec0f58e39e5c8aedf6b2a',
  checked,
);

/** MIMEDefang, the Perl milter. */
export const mimedefang: Origin = {
  kind: 'software',
  id: 'mimedefang',
  name: 'MIMEDefang',
  sources: [{ title: 'MIMEDefang: source', url: 'https://github.com/The-McGrail-Foundation/MIMEDefang', checked }],
  signatures: [
    {
      id: 'no-worker',
      cause: 'filter-failure',
      // Sendmail passes a filter's temporary failure on with this code; other servers have workers of their own.
      codes: ['451'],
      phrases: [
        'no free (workers|slaves)',
        'error talking to (worker|slave) process',
        '(unable to activate|busy timeout on|could not send command to) (worker|slave)',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('mimedefang-multiplexor.c', 2070)],
      examples: [
        '451 4.7.1 No free workers',
        '451 4.7.1 Error talking to worker process',
        '451 4.7.1 Busy timeout on slave',
      ],
      nearMisses: ['451 4.7.1 Workers on strike', '421 No free worker for this connection'],
    },
  ],
};
