import type { Wording } from '../origin.ts';

export const mailboxFull: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(mailbox|account|inbox|user|recipient) … (over|exceeded|exceeds|at|reached) (its|the|his|their) (storage|mailbox|disk|size|quota) (limit|quota|capacity)',
      '(mailbox|inbox|mail box|account|user|recipient|recipients|maildir|quota|users mailbox|recipients mailbox|storage|mail folder|folder|his mailbox|user mailbox|mail account|email account|in box|mail quota|recipient mailbox|home directory|mail file|maildrop) (is |are |has |size |disk |storage |space |email |s |mail |inbox |quota |currently |for this user |for this |of this user |)(full|over quota|overquota|over limit|exceeded|quota exceeded|out of space|out of storage|exceeded quota|exceeded its quota|exceeded storage|exceeded the quota|limit exceeded|has been exceeded|over its quota|over the quota|size limit exceeded|is full|over disk quota|exceeded storage allocation|over the maximum|too large|too full|too big|over storage|limit reached|exceeded mailbox|over the limit|was full|has no space|no space|is over)',
      'mailbox full',
      'over quota',
      'overquota',
      'quota exceeded',
      'quota (has been |is |was |)(exceeded|reached|full|violation|violated|exhausted)',
      'exceed(ed|s|ing|) (the |its |his |their |mailbox |storage |disk |user |maximum |allowed |mail |)(quota|quotas|storage allocation|mailbox size|storage limit|mailbox quota|disk quota|mailbox limit|storage quota|space allocated|mailbox capacity|storage space)',
      '(mailbox|storage|disk|user|mail|recipient|inbox|email|recipients|users) quota',
      '(user|recipient|account|mailbox) … (over|exceeded|exceeds) … quota',
      'out of storage space',
      '(insufficient|not enough|no) (space|room|storage) (in|on|left in|for) (the |user |recipient |this |)(mailbox|account|user|inbox|recipient)',
      '(would|will) exceed (the |his |mailbox |quota|)(mailbox |quota|storage|limit)',
      'would (put|cause|take) … over (quota|limit|the)',
      'mailbox (size |)(limit|capacity|quota|exceeded|overflow)',
      '(recipient|user|mailbox|account) (storage|space) (full|exhausted|exceeded|limit)',
      'no (more |)(space|room) (in|for) … mailbox',
      'storage allocation',
      'blocks limit exceeded',
      'inode limit exceeded',
      'edquot',
      'disk quota exceeded',
      'account is full',
      'stuffed',
    ],
  },
  {
    cause: 'mailbox-full',
    weight: 'suggests',
    phrases: [
      '(mailbox|account|user|recipient) (has |)(exceeded|exceeds)',
    ],
  },
];
