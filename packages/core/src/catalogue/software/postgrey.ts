import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Postgrey', 'schweikert/postgrey', '6228bd1757591f15551d366befeaedf3b5bb136c', checked);

/** Postgrey, the greylisting policy service for Postfix. */
export const postgrey: Origin = {
  kind: 'software',
  id: 'postgrey',
  name: 'Postgrey',
  sources: [{ title: 'Postgrey: manual and source', url: 'https://github.com/schweikert/postgrey', checked }],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['(recipient address |client host |sender address |)rejected greylisted see', 'postgrey schweikert'],
      needs: 'text',
      basis: 'documented',
      sources: [source('postgrey', 626)],
      wait: {
        minSeconds: 300,
        maxSeconds: 1800,
        basis: 'documented',
        source: 'https://github.com/schweikert/postgrey',
      },
      summary:
        'Postgrey has not seen this sender, recipient and network together before; a retry after five minutes or more is accepted.',
      examples: [
        '450 4.2.0 <user@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html',
        '450 4.2.0 <user@example.org>: Recipient address rejected: Greylisted, see http://isg.ee.ethz.ch/tools/postgrey/help/example.org.html',
      ],
      nearMisses: [
        '450 4.7.1 Greylisted, please come back in 5 minutes',
        '550 5.7.1 Blocked, see http://www.example.org/help',
      ],
    },
  ],
};
