import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** SQLgrey, a greylisting policy service for Postfix with a database. */
export const sqlgrey: Origin = {
  kind: 'software',
  id: 'sqlgrey',
  name: 'SQLgrey',
  sources: [{ title: 'SQLgrey: documentation', url: 'https://sqlgrey.sourceforge.net/', checked }],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisted for minutes', 'greylisted for (a few |)minutes'],
      needs: 'text',
      basis: 'observed',
      wait: { minSeconds: 300, maxSeconds: 3600, basis: 'documented', source: 'https://sqlgrey.sourceforge.net/' },
      examples: [
        '450 4.7.1 <user@example.org>: Recipient address rejected: Greylisted for 5 minutes',
        '450 <user@example.org>: Recipient address rejected: Greylisted for 5 minutes',
      ],
      nearMisses: ['450 4.7.1 Rejected for 5 minutes', '450 4.2.0 Greylisted for 300 seconds'],
    },
    {
      id: 'early-reconnect',
      cause: 'greylisting',
      phrases: ['early reconnection attempts will be greylisted'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '450 4.7.1 <user@example.org>: Recipient address rejected: Early reconnection attempts will be greylisted',
      ],
      nearMisses: ['450 4.7.1 Reconnection attempts will be refused'],
    },
  ],
};
