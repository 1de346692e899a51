import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** MailScanner, the batch content filter. */
export const mailscanner: Origin = {
  kind: 'software',
  id: 'mailscanner',
  name: 'MailScanner',
  sources: [{ title: 'MailScanner: source', url: 'https://github.com/MailScanner/v5', checked }],
  signatures: [
    {
      id: 'excessive',
      cause: 'rate-limit',
      phrases: ['site blocked by mailscanner due to excessive email'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 Site blocked by MailScanner due to excessive email'],
      nearMisses: ['451 Site blocked by administrator'],
    },
  ],
};
