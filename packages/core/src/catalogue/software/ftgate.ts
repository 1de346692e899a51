import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** FTGate for Windows, which ends its replies with a number such as (#1.04). */
export const ftgate: Origin = {
  kind: 'software',
  id: 'ftgate',
  name: 'FTGate',
  sources: [
    {
      title: 'FTGate: service error messages',
      url: 'https://docs.ftgate.com/ftgate-documentation/error-messages/service-error-messages/',
      checked,
    },
  ],
  signatures: [
    {
      id: 'sessions',
      cause: 'rate-limit',
      phrases: ['max concurrent sessions 1.04', 'max concurrent sessions'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 4.5.1 [192.0.2.14] Max concurrent sessions (#1.04)'],
      nearMisses: ['451 4.5.1 Max size'],
    },
    {
      id: 'tarpit',
      cause: 'reverse-dns',
      phrases: ['4.9.9 invalid ehlo', 'invalid ehlo 3.12'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 4.9.9 mailer Invalid EHLO (#3.12)'],
      nearMisses: ['451 4.9.9 Invalid'],
    },
    {
      id: 'access-error',
      cause: 'mailbox-unavailable',
      phrases: ['mailbox access error'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 4.2.2 user@example.org mailbox access error (#3.15)'],
      nearMisses: ['451 4.2.2 user@example.org mailbox full (#3.14)'],
    },
  ],
};
