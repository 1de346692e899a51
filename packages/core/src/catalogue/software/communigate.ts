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
