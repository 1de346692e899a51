import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Postal', 'postalserver/postal', '8ef89606bc34146fffba77a604dd824e6b1cdcc2', checked);

/** Postal, the sending platform: what it notes on its own queue. */
export const postal: Origin = {
  kind: 'software',
  id: 'postal',
  name: 'Postal',
  sources: [{ title: 'Postal: source', url: 'https://github.com/postalserver/postal', checked }],
  signatures: [
    {
      id: 'held',
      cause: 'sender-hold',
      phrases: [
        'message held because send limit',
        'message does not have a route and or endpoint',
        'recipient added to suppression list too many hard fails',
        'credential is configured to hold all messages',
        'server … is (suspended|in development mode) … hold',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('app/lib/message_dequeuer/outgoing_message_processor.rb', 123)],
      examples: [
        '451 Message held because send limit (100) has been reached.',
        '550 Recipient added to suppression list (too many hard fails)',
      ],
      nearMisses: ['451 Message held'],
    },
    {
      id: 'attempts',
      cause: 'unknown',
      phrases: ['maximum number of delivery attempts … has been reached'],
      needs: 'text',
      basis: 'documented',
      sources: [source('app/lib/message_dequeuer/single_message_processor.rb', 53)],
      examples: ['550 Maximum number of delivery attempts (18) has been reached.'],
      nearMisses: ['550 Maximum has been reached'],
    },
    {
      id: 'suspended',
      cause: 'access-denied',
      phrases: ['mail server has been suspended'],
      needs: 'text',
      basis: 'documented',
      sources: [source('app/lib/smtp_server/client.rb', 333)],
      examples: ['535 Mail server has been suspended'],
      nearMisses: ['535 Mail has been read'],
    },
  ],
};
