import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('ZoneMTA', 'zone-eu/zone-mta', 'cf94b992e3a5eb81f0bdf28455210227e68a44a9', checked);

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
      sources: [source('lib/receiver/smtp-proxy.js', 232)],
      examples: ['421 No free process to handle connection'],
      nearMisses: ['421 No process'],
    },
  ],
};
