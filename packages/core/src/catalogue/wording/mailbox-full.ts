import type { Wording } from '../origin.ts';

export const mailboxFull: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(mailbox|inbox|account|maildir|user|recipient) … (has|have|had|is out of|ran out of|run out of) (no |not enough |insufficient |no more |no free |)(space|room|storage|disk space)',
      '(account|mailbox|inbox|user|recipient) … (run out of|ran out of|out of|exhausted) (space|storage|room|quota|its space)',
      'exceeded storage allocation',
      '(mailbox|account|inbox|user|recipient) … (over|exceeded|exceeds|at|reached) (its|the|his|their) (storage|mailbox|disk|size|quota) (limit|quota|capacity)',
      '(mailbox|inbox|mail box|account|user|recipient|recipients|maildir|quota|users mailbox|recipients mailbox|storage|mail folder|folder|his mailbox|user mailbox|mail account|email account|in box|mail quota|recipient mailbox|home directory|mail file|maildrop) (is |are |has |size |disk |storage |space |email |s |mail |inbox |quota |currently |for this user |for this |of this user |)(full|over quota|overquota|over limit|exceeded|quota exceeded|out of space|out of storage|exceeded quota|exceeded its quota|exceeded storage|exceeded the quota|limit exceeded|has been exceeded|over its quota|over the quota|size limit exceeded|is full|over disk quota|exceeded storage allocation|over the maximum|too large|too full|too big|over storage|limit reached|exceeded mailbox|over the limit|was full|has no space|no space|is over)',
      'mailbox full',
      'mailboxfull',
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
      '(mailfolder|mail folder|mailstore|mail store|mail spool|mailspool) (is |was |)(full|over quota|too full)',
      'stuffed',
    ],
  },
  {
    cause: 'mailbox-full',
    weight: 'suggests',
    phrases: ['(mailbox|account|user|recipient) (has |)(exceeded|exceeds)'],
  },
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: ['(mailbox|allocated mailbox|allocated) storage exceeded'],
  },
  {
    cause: 'mailbox-full',
    weight: 'settles',
    phrases: [
      '(mailbox|account|inbox|user|recipient) (has |have |)exceeded (its|the|his|her|their) (maximum |allowed |allotted |)(storage|mailbox|disk|space) (limit|quota|space|allocation|capacity)',
    ],
  },
  {
    cause: 'mailbox-full',
    weight: 'settles',
    phrases: [
      '(inbox|mailbox|account) (is |)(at|over|beyond|above) (its |)(full |maximum |max |)capacity',
      'too many (messages|mails|emails) (on|in) (the |this |his |her |their |)(server|mailbox|inbox|maildrop)',
    ],
  },
];
