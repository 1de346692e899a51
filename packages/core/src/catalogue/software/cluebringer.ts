import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Policyd v2, also called cluebringer or cbpolicyd. */
export const cluebringer: Origin = {
  kind: 'software',
  id: 'cluebringer',
  name: 'Policyd v2 (cluebringer)',
  sources: [
    { title: 'Policyd v2: documentation', url: 'https://wiki.policyd.org/', checked },
    { title: 'Policyd v2: a packaged copy of its source', url: 'https://github.com/eniltonangelim/cbpolicyd', checked },
  ],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisting in effect (please (retry|come back) later|sending server greylisted)'],
      needs: 'text',
      basis: 'observed',
      examples: ['450 4.7.1 <user@example.org>: Recipient address rejected: Greylisting in effect, please retry later'],
      nearMisses: ['450 4.7.1 Maintenance in effect, please retry later'],
    },
    {
      id: 'quota',
      cause: 'rate-limit',
      phrases: [
        'policy rejection (message count|message cumulative size|quota)',
        '(message count|message cumulative size|messagecount|messagecumulativesize) (quota exceeded|exceeded)',
      ],
      needs: 'text',
      basis: 'observed',
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
      basis: 'observed',
      examples: [
        '550 5.7.1 <user@example.org>: Recipient address rejected: Invalid HELO/EHLO; Must be a FQDN or an address literal, not "mailer"',
      ],
      nearMisses: ['550 5.7.1 Invalid command'],
    },
  ],
};
