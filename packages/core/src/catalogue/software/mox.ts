import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('mox', 'mjl-/mox', '1c9587665b321199312e11b6a47a0480a9e2750f', checked);

/** mox, the mail server in one program. */
export const mox: Origin = {
  kind: 'software',
  id: 'mox',
  name: 'mox',
  sources: [{ title: 'mox: source of its SMTP server', url: 'https://github.com/mjl-/mox', checked }],
  signatures: [
    {
      id: 'sender-mx',
      cause: 'sender-domain-dns',
      phrases: ['cannot verify mx records for mailfrom domain', 'mailfrom domain not configured for mail'],
      needs: 'text',
      basis: 'documented',
      sources: [source('smtpserver/server.go', 1882)],
      examples: [
        '451 4.4.0 cannot verify mx records for mailfrom domain',
        '550 5.7.27 mailfrom domain not configured for mail',
      ],
      nearMisses: ['451 4.4.0 cannot verify mx'],
    },
    {
      id: 'daily-limit',
      cause: 'rate-limit',
      phrases: [
        'max number of (messages|new first time recipients) over past 24h reached',
        'try increasing per account setting',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('smtpserver/server.go', 2399)],
      examples: [
        '451 4.7.1 max number of messages (1000) over past 24h reached, try increasing per-account setting MaxOutgoingMessagesPerDay',
        '451 4.7.1 max number of new/first-time recipients (200) over past 24h reached, try increasing per-account setting MaxFirstTimeRecipientsPerDay',
      ],
      nearMisses: ['451 4.7.1 max number reached'],
    },
    {
      id: 'one-recipient',
      cause: 'recipient-limit',
      phrases: ['only one recipient allowed (without spf pass|with null reverse address)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('smtpserver/server.go', 2005)],
      examples: ['452 4.5.3 only one recipient allowed without spf pass'],
      nearMisses: ['452 4.5.3 no recipient allowed'],
    },
    {
      id: 'disabled-domain',
      cause: 'mailbox-unavailable',
      phrases: ['recipient domain temporarily disabled'],
      needs: 'text',
      basis: 'documented',
      sources: [source('smtpserver/server.go', 2038)],
      examples: ['450 4.2.1 recipient domain temporarily disabled'],
      nearMisses: ['450 4.2.1 domain moved'],
    },
    {
      id: 'own-address',
      cause: 'access-denied',
      phrases: ['message from address must belong to authenticated user'],
      needs: 'text',
      basis: 'documented',
      sources: [source('smtpserver/server.go', 2357)],
      examples: ['550 5.7.1 message from address must belong to authenticated user'],
      nearMisses: ['550 5.7.1 message must be authenticated'],
    },
  ],
};
