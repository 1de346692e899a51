import type { Cause } from './cause.ts';
import { ianaCodes, page, rfc3463 } from './common/sources.ts';
import {
  deliveredOnRetry,
  keepAddress,
  neverByHand,
  receiver,
  recipient,
  resendOnceMended,
  sender,
  serverRetries,
} from './common/steps.ts';

const tellThem = sender(
  'Tell the recipient by another way that their mailbox is full.',
  'Nobody else can make room, and they do not see mail that is turned away.',
);

export const mailboxFull: Cause = {
  id: 'mailbox-full',
  label: 'Mailbox full',
  emoji: '📪',
  meaning: 'The recipient’s mailbox is over its quota.',
  action: 'watch',
  owner: 'recipient',
  summary: '{who} says the recipient’s mailbox is full; your server retries while the recipient makes room.',
  wait: {
    minSeconds: 3600,
    maxSeconds: 432_000,
    basis: 'typical',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
  },
  steps: {
    outbound: [
      serverRetries,
      tellThem,
      recipient(
        'Delete or move mail, empty trash and junk, or buy more space.',
        'Deleted mail counts until the trash is emptied.',
      ),
      deliveredOnRetry,
      sender(
        'If newsletters to this person meet a full mailbox for weeks, pause them until the person is heard from again.',
        'A mailbox that stays full is often abandoned, and mail to abandoned mailboxes costs standing.',
      ),
    ],
    inbound: [
      receiver(
        'Check usage against quota for this user: doveadm quota get -u USER, Get-MailboxStatistics, or the panel’s quota page.',
        'It shows whether the quota is really used up or a stale counter says so.',
      ),
      receiver(
        'Recalculate the quota if the figures do not fit, for instance with doveadm quota recalc -u USER.',
        'Counters drift after a crash or a restore.',
      ),
      receiver(
        'Warn users before the limit, and give a little grace over quota for incoming mail.',
        'A warning at 80 and 95 percent prevents most refusals.',
      ),
    ],
  },
  avoid: [
    neverByHand,
    keepAddress,
    'Do not change your own server’s settings, because nothing on the sender’s side is at fault.',
  ],
  inboundSummary: 'Your server {did} mail for a mailbox that is over quota; check its usage and tell its owner.',
  inboundAvoid: ['Do not empty a user’s folders without asking, because only the owner knows what can go.'],
  failed: {
    summary: '{who} says the recipient’s mailbox is full, and delivery was given up; reach the recipient otherwise.',
    steps: [
      tellThem,
      recipient(
        'Make room in the mailbox and tell the sender.',
        'Mail that was already turned away does not come by itself.',
      ),
      resendOnceMended,
    ],
    avoid: ['Do not take one full mailbox for a dead address, because people make room and come back.'],
  },
  tellApart:
    'The reply names quota, over limit or full for one recipient, while others at the same domain receive mail.',
  sources: [
    ianaCodes,
    rfc3463,
    page('Google: when a recipient is over quota', 'https://support.google.com/mail/answer/6374270', 'cited'),
    page('Dovecot: quota', 'https://doc.dovecot.org/'),
  ],
};
