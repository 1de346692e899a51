import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

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
      phrases: [
        'no free (workers|slaves)',
        'error talking to (worker|slave) process',
        '(unable to activate|busy timeout on|could not send command to) (worker|slave)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '451 4.7.1 No free workers',
        '451 4.7.1 Error talking to worker process',
        '451 4.7.1 Busy timeout on slave',
      ],
      nearMisses: ['451 4.7.1 Workers on strike'],
    },
  ],
};
