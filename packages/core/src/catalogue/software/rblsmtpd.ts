import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** rblsmtpd of ucspi-tcp, which asks blocklists before qmail-smtpd runs. */
export const rblsmtpd: Origin = {
  kind: 'software',
  id: 'rblsmtpd',
  name: 'rblsmtpd',
  sources: [{ title: 'rblsmtpd: manual page', url: 'https://cr.yp.to/ucspi-tcp/rblsmtpd.html', checked }],
  signatures: [
    {
      id: 'temporary',
      cause: 'lookup-failure',
      phrases: ['temporary rbl lookup error'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 temporary RBL lookup error'],
      nearMisses: ['451 temporary error'],
    },
  ],
};
