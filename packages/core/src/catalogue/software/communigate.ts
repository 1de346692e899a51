import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** CommuniGate Pro. */
export const communigate: Origin = {
  kind: 'software',
  id: 'communigate',
  name: 'CommuniGate Pro',
  sources: [
    { title: 'CommuniGate Pro: SMTP module', url: 'https://www.communigate.com/CommuniGatePro/SMTP.html', checked },
  ],
  signatures: [
    {
      id: 'connection-broken',
      cause: 'network',
      phrases: [
        'smtp … (write|read|connect) failed error code connection (closed by peer|refused|reset by peer|timed out|timeout)',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: ['10:15:22.12 2 SMTP-000123(example.org) [98765] write failed. Error Code=connection closed by peer'],
      nearMisses: ['IMAP-000123([192.0.2.14]) write failed. Error Code=connection closed by peer'],
    },
    {
      id: 'account-full',
      cause: 'mailbox-full',
      phrases: ['account is full quota exceeded'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '552 5.2.2 user@example.org account is full (quota exceeded)',
        '452 4.2.2 user@example.org account is full (quota exceeded)',
      ],
      nearMisses: ['452 4.2.2 account is closed'],
    },
    {
      id: 'blacklisted',
      cause: 'blocklist',
      phrases: [
        'your host … is blacklisted no mail will be accepted',
        'your host is blacklisted no mail will be accepted',
      ],
      needs: 'text',
      basis: 'observed',
      examples: ['550 5.7.1 your host [192.0.2.14] is blacklisted. No mail will be accepted'],
      nearMisses: ['550 5.7.1 no mail will be accepted'],
    },
  ],
};
