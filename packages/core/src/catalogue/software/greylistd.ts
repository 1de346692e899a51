import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** greylistd, the greylisting daemon that Debian sets up for Exim. */
export const greylistd: Origin = {
  kind: 'software',
  id: 'greylistd',
  name: 'greylistd',
  sources: [{ title: 'greylistd: source and Exim snippets', url: 'https://github.com/wwhipple/greylistd', checked }],
  signatures: [
    {
      id: 'not-yet-authorized',
      cause: 'greylisting',
      phrases: ['is not yet authorized to deliver (mail|email|messages)'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '451 192.0.2.14 is not yet authorized to deliver mail from <news@example.com> to <user@example.org>. Please try later.',
      ],
      nearMisses: ['550 192.0.2.14 is not authorized to deliver mail from example.com'],
    },
  ],
};
