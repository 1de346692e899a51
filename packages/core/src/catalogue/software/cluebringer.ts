import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Policyd v2', 'hummermania/policyd', '820ca4684653f545274f4fc9bcc59fde63b3f360', checked);

/** Policyd v2, also called cluebringer or cbpolicyd. */
export const cluebringer: Origin = {
  kind: 'software',
  id: 'cluebringer',
  name: 'Policyd v2 (cluebringer)',
  sources: [
    { title: 'Policyd v2: a public copy of its source', url: 'https://github.com/hummermania/policyd', checked },
  ],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisting in effect (please (retry|come back) later|sending server greylisted)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('cbp/modules/Greylisting.pm', 56)],
      examples: [
        '450 4.7.1 <user@example.org>: Recipient address rejected: Greylisting in effect, please come back later',
        '450 4.7.1 <user@example.org>: Recipient address rejected: Greylisting in effect, please retry later',
      ],
      nearMisses: ['450 4.7.1 Maintenance in effect, please retry later'],
    },
    {
      id: 'quota',
      cause: 'rate-limit',
      phrases: [
        'policy rejection (message count|message cumulative size|cumulative message size)',
        '(message count|message cumulative size|messagecount|messagecumulativesize) (quota exceeded|exceeded)',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('cbp/modules/Quotas.pm', 197)],
      examples: [
        '450 4.7.1 <user@example.org>: Recipient address rejected: Policy rejection; Message count quota exceeded',
      ],
      nearMisses: ['450 4.7.1 Policy rejection'],
    },
    {
      id: 'helo',
      cause: 'reverse-dns',
      phrases: ['invalid helo ehlo (must be|sending server)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('cbp/modules/CheckHelo.pm', 303)],
      examples: [
        '550 5.7.1 <user@example.org>: Recipient address rejected: Invalid HELO/EHLO; Must be a FQDN or an address literal, not "mailer"',
      ],
      nearMisses: ['550 5.7.1 Invalid command'],
    },
  ],
};
