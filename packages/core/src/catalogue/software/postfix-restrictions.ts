import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Postfix', 'vdukhovni/postfix', '17830e5c13c160d51c95cb971d137a46de84e48c', checked);
const check = 'postfix/src/smtpd/smtpd_check.c';

/** What Postfix's access restrictions say of clients, senders and recipients; the rest of Postfix has a file of its own. */
export const postfixRestrictions: Origin = {
  kind: 'software',
  id: 'postfix-restrictions',
  name: 'Postfix access restrictions',
  sources: [
    {
      title: 'Postfix: relay and access control',
      url: 'https://www.postfix.org/SMTPD_ACCESS_README.html',
      checked,
    },
  ],
  signatures: [
    {
      id: 'not-logged-in',
      cause: 'smtp-auth',
      phrases: ['sender address rejected not logged in'],
      needs: 'text',
      basis: 'documented',
      sources: [source(check, 3989)],
      summary: 'The sender address belongs to an account of this server, and the client had not logged in.',
      examples: ['553 5.7.1 <user@example.com>: Sender address rejected: not logged in'],
      nearMisses: ['530 Not logged in'],
    },
    {
      id: 'not-owner',
      cause: 'access-denied',
      phrases: ['sender address rejected not owned by user'],
      needs: 'text',
      basis: 'documented',
      sources: [source(check, 3966)],
      summary: 'The login may not send with this sender address.',
      examples: ['553 5.7.1 <sales@example.com>: Sender address rejected: not owned by user someone@example.com'],
      nearMisses: ['553 5.7.1 <sales@example.com>: Sender address rejected: not logged in'],
    },
    {
      id: 'unknown-recipient',
      cause: 'recipient-unknown',
      phrases: [
        'recipient address rejected user unknown in (local recipient|virtual mailbox|virtual alias|relay recipient) table',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source(check, 5421)],
      examples: ['550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown in virtual mailbox table'],
      nearMisses: ['550 5.1.0 <nobody@example.com>: Sender address rejected: User unknown in local recipient table'],
    },
    {
      id: 'relay',
      cause: 'relay-denied',
      phrases: ['relay access denied'],
      needs: 'text',
      basis: 'documented',
      sources: [source(check, 1772)],
      examples: ['454 4.7.1 <user@example.com>: Relay access denied'],
      nearMisses: ['550 5.7.1 Unable to relay'],
    },
  ],
};
