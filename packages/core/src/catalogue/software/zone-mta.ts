import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** ZoneMTA, the sending server, and WildDuck, its mailbox server. */
export const zoneMta: Origin = {
  kind: 'software',
  id: 'zone-mta',
  name: 'ZoneMTA and WildDuck',
  sources: [
    { title: 'ZoneMTA: source', url: 'https://github.com/zone-eu/zone-mta', checked },
    { title: 'WildDuck: source', url: 'https://github.com/zone-eu/wildduck', checked },
  ],
  signatures: [
    {
      id: 'no-process',
      cause: 'overload',
      phrases: ['no free process to handle connection', 'failed to assign connection to child process'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 No free process to handle connection'],
      nearMisses: ['421 No process'],
    },
  ],
};
