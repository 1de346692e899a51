import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** postfwd, a rule firewall for Postfix. */
export const postfwd: Origin = {
  kind: 'software',
  id: 'postfwd',
  name: 'postfwd',
  sources: [{ title: 'postfwd: manual with these rules', url: 'https://www.postfwd.org/doc.html', checked }],
  signatures: [
    {
      id: 'rate',
      cause: 'rate-limit',
      phrases: [
        'sorry max (requests|recipients|messages|mails) per',
        'sorry max … (requests|recipients|mb|messages) per (hour|minute|minutes|hours|day)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.7.1 <user@example.org>: Recipient address rejected: sorry, max 3 requests per 5 minutes',
        '450 4.7.1 sorry, max 30 requests per hour',
      ],
      nearMisses: ['450 4.7.1 sorry, max size is 10 MB'],
    },
  ],
};
