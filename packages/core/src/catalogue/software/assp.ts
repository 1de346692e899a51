import type { Origin } from '../origin.ts';

/** ASSP, the Anti-Spam SMTP Proxy. */
export const assp: Origin = {
  kind: 'software',
  id: 'assp',
  name: 'ASSP',
  sources: [{ title: 'ASSP: project page', url: 'https://sourceforge.net/projects/assp/', seen: 'cited' }],
  signatures: [
    {
      id: 'unsolicited',
      cause: 'content-policy',
      phrases: ['mail appears to be unsolicited send error reports to'],
      needs: 'text',
      basis: 'observed',
      examples: ['554 5.7.1 Mail appears to be unsolicited -- send error reports to postmaster@example.org'],
      nearMisses: ['554 5.7.1 Mail appears to be fine'],
    },
  ],
};
