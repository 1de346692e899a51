import type { Origin } from '../origin.ts';

/** simscan and qmail-scanner, the scanners that stand in for qmail-queue. */
export const simscan: Origin = {
  kind: 'software',
  id: 'simscan',
  name: 'simscan and qmail-scanner',
  sources: [{ title: 'simscan: home page', url: 'https://www.inter7.com/', seen: 'cited' }],
  signatures: [
    {
      id: 'virus',
      cause: 'content-policy',
      phrases: ['your email was rejected because it contains the … virus', 'your email is considered spam'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '554 Your email was rejected because it contains the Eicar-Signature virus',
        '554 Your email is considered spam (8.10 spam-hits)',
      ],
      nearMisses: ['554 Your email was rejected'],
    },
  ],
};
