import type { Signature } from '../origin.ts';

/** Yahoo's replies about the recipient's mailbox. */
export const yahooRecipients: readonly Signature[] = [
  {
    id: 'no-account',
    cause: 'recipient-unknown',
    phrases: [
      'delivery error dd this user (doesnt|doesn t) have a',
      'delivery error dd not a valid recipient',
      'requested mail action aborted mailbox not found',
      'delivery error dd … is no longer valid',
      'delivery error dd is no longer valid',
    ],
    needs: 'text',
    basis: 'documented',
    examples: [
      "554 delivery error: dd This user doesn't have a yahoo.com account (someone@example.com) [-9] - mta4001.mail.bf1.yahoo.com",
      '552 1 Requested mail action aborted, mailbox not found (in reply to end of DATA command)',
    ],
    nearMisses: ['550 5.1.1 This user does not have an account here'],
  },
  {
    id: 'mailbox-disabled',
    cause: 'mailbox-unavailable',
    phrases: [
      'cannot be delivered this (mailbox|account) (is disabled|has been disabled)',
      'delivery error dd this (account|mailbox) (has been|is) disabled',
    ],
    needs: 'text',
    basis: 'documented',
    examples: [
      '554 delivery error: dd Sorry, your message to someone@example.com cannot be delivered. This mailbox is disabled (554.30). - mta4002.mail.gq1.yahoo.com',
    ],
    nearMisses: ['550 5.2.1 Mailbox disabled'],
  },
  {
    id: 'over-quota',
    cause: 'mailbox-full',
    phrases: ['cannot be delivered this (mailbox|account|user) is over quota', 'delivery error dd … over quota'],
    needs: 'text',
    basis: 'documented',
    examples: [
      '554 delivery error: dd Sorry, your message to someone@example.com cannot be delivered. This account is over quota. - mta4002.mail.gq1.yahoo.com',
    ],
    nearMisses: ['552 5.2.2 This account is over quota'],
  },
];
