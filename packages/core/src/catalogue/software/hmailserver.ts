import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository(
  'hMailServer',
  'hmailserver/hmailserver',
  '4d11f81d14af5136b5e0e1d231e0eb19d8361177',
  checked,
);

/** hMailServer for Windows. */
export const hmailserver: Origin = {
  kind: 'software',
  id: 'hmailserver',
  name: 'hMailServer',
  sources: [{ title: 'hMailServer: source', url: 'https://github.com/hmailserver/hmailserver', checked }],
  signatures: [
    {
      id: 'not-saved',
      cause: 'internal-error',
      phrases: ['rejected no data saved', 'your message was received but it could not be saved'],
      needs: 'text',
      basis: 'documented',
      sources: [source('hmailserver/source/Server/SMTP/SMTPConnection.cpp', 1337)],
      examples: [
        '451 Rejected - No data saved.',
        '554 Your message was received but it could not be saved. Please retry later.',
      ],
      nearMisses: ['554 Rejected'],
    },
    {
      id: 'inbox-full',
      cause: 'mailbox-full',
      phrases: ['inbox is full additional information', 'the recipients inbox is full'],
      needs: 'text',
      basis: 'observed',
      examples: ['Error Description: Inbox is full. Additional information: The recipients inbox is full.'],
      nearMisses: ['My inbox is full of reports'],
    },
    {
      id: 'no-answer',
      cause: 'network',
      phrases: ['the connected party did not properly respond after a period of time'],
      needs: 'text',
      basis: 'observed',
      examples: [
        'Error: Host name: 192.0.2.4, message: A connection attempt failed because the connected party did not properly respond after a period of time. Tried 5 time(s)',
      ],
      nearMisses: ['The party did not respond'],
    },
    {
      id: 'no-servers',
      cause: 'recipient-domain-dns',
      phrases: ['no mail servers appear to exist for the recipients address'],
      needs: 'text',
      basis: 'observed',
      examples: ["Error Description: No mail servers appear to exist for the recipient's address."],
      nearMisses: ['No mail servers here'],
    },
    {
      id: 'etrn',
      cause: 'internal-error',
      codes: ['458'],
      phrases: ['(error getting info for|unable to queue messages for)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('hmailserver/source/Server/SMTP/SMTPConnection.cpp', 2078)],
      examples: ['458 Unable to queue messages for example.org', '458 Error getting info for example.org'],
      nearMisses: ['458 Unable to do that'],
    },
    {
      id: 'excessive-data',
      cause: 'protocol',
      phrases: ['excessive amounts of data sent to server'],
      needs: 'text',
      basis: 'documented',
      sources: [source('hmailserver/source/Server/SMTP/SMTPConnection.cpp', 1550)],
      examples: ['421 Excessive amounts of data sent to server.'],
      nearMisses: ['421 Excessive mail'],
    },
    {
      id: 'invalid-logons',
      cause: 'smtp-auth',
      phrases: ['authentication failed (restarting authentication process|too many invalid logon attempts)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('hmailserver/source/Server/SMTP/SMTPConnection.cpp', 2174)],
      examples: ['535 Authentication failed. Too many invalid logon attempts.'],
      nearMisses: ['535 Failed'],
    },
    {
      id: 'not-in-route',
      cause: 'recipient-unknown',
      phrases: ['recipient not in route list'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 Recipient not in route list.', '421 Recipient not in route list'],
      nearMisses: ['550 Recipient not in list'],
    },
    {
      id: 'not-allowed',
      cause: 'access-denied',
      phrases: ['delivery is not allowed to this address'],
      needs: 'text',
      basis: 'documented',
      sources: [source('hmailserver/source/Server/SMTP/SMTPConnection.cpp', 719)],
      examples: ['550 Delivery is not allowed to this address.'],
      nearMisses: ['550 Delivery failed'],
    },
  ],
};
