import type { Cause } from './cause.ts';
import { ianaCodes, rfc5321Replies, rfc5321Retry } from './common/sources.ts';
import {
  askPostmaster,
  askPostmasterFailed,
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  recipient,
  resendOnceMended,
  sender,
  serverRetries,
} from './common/steps.ts';

const otherWay = sender(
  'Ask the recipient by another way whether their mailbox works.',
  'Only the recipient or their provider can unlock or reactivate it.',
);

export const mailboxUnavailable: Cause = {
  id: 'mailbox-unavailable',
  label: 'Mailbox unavailable',
  emoji: '📫',
  meaning: 'The recipient’s mailbox is locked, busy, disabled, inactive or temporarily unavailable.',
  action: 'watch',
  owner: 'recipient',
  summary: '{who} says the mailbox is unavailable for now; your server retries, so act only if it lasts past a day.',
  wait: {
    minSeconds: 1800,
    maxSeconds: 86_400,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [
      serverRetries,
      deliveredOnRetry,
      sender(
        'Check whether other recipients at this domain receive mail.',
        'If they do, the mailbox alone is affected, and if they do not, the server is.',
      ),
      otherWay,
      recipient(
        'Sign in to the mailbox, or ask your provider why it is locked or inactive.',
        'Many providers reactivate an idle mailbox at the next sign-in.',
      ),
      askPostmaster,
    ],
    inbound: [
      receiver(
        'Check this mailbox: lock files, a running migration or repair, a dismounted database, or an account that was disabled.',
        'A move or a stale lock blocks delivery to one mailbox while all others work.',
      ),
      receiver(
        'Read the delivery agent’s log (LMTP, Dovecot, Cyrus, the Exchange mailbox transport) for the same message.',
        'It names the lock, permission or index that stopped the delivery.',
      ),
    ],
  },
  avoid: [neverByHand, keepAddress],
  inboundSummary: 'Your server {did} mail for a mailbox that is locked, disabled or being moved; check that mailbox.',
  inboundAvoid: ['Do not delete lock files while the process that holds them is still running.'],
  failed: {
    summary: '{who} says the mailbox is not available, and delivery was given up; ask the recipient by another way.',
    steps: [otherWay, resendOnceMended, askPostmasterFailed],
    avoid: ['Do not guess another address for the person, because it may belong to somebody else.'],
  },
  tellApart:
    'The reply speaks of the mailbox as locked, busy, disabled or inactive, and other recipients there receive mail.',
  sources: [rfc5321Replies, ianaCodes, rfc5321Retry],
};
