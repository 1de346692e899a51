import type { Wording } from '../origin.ts';

export const mailboxUnavailable: readonly Wording[] = [
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: [
      '(user|recipient|account|mailbox|inbox) (is |)(temporarily |currently |)out of (service|order|operation)',
      '(user|account|mailbox|recipient) … (pending activation|not yet activated|not activated|awaiting activation|pending verification)',
      'mailbox (access |)(conflict|contention|in use|collision)',
      '(mail drop|maildrop|mailfile|mail file|mail spool of user) (is |)(locked|busy|in use|unavailable)',
      '(user|users|user s|recipient|recipients|recipient s) (mail |email |mailbox |)(service|mail|mailbox|inbox|account|store) (is |)(temporarily |currently |)(unavailable|not available|disabled|offline|out of service|suspended)',
      '(get|obtain|acquire|set|place|got) (a |the |)lock (on|for|to) (the |users |user |)(mailbox|maildir|inbox|mail folder|folder)',
      '(mailbox|account|user|recipient|inbox|mail box|email account|user account|user mailbox|recipient account|mail account|recipients account|recipient mailbox) (is |has been |was |currently |temporarily |s mailbox |are |s |for … |that you tried to reach is |is currently |is temporarily |you tried to reach is |)(disabled|locked|busy|inactive|temporarily unavailable|unavailable|temporarily disabled|suspended|blocked|deactivated|in use|frozen|not available|currently unavailable|temporarily locked|temporarily suspended|not active|inaccessible|temporarily inactive|offline|not accessible|under maintenance|temporarily blocked|temporarily inaccessible|dormant|on hold|closed|expired|is disabled|is inactive|being moved|moved temporarily|currently disabled|not accepting|not receiving)',
      'mailbox (temporarily |is |currently |)(unavailable|not available|busy|locked|disabled|inactive|in use)',
      '(mailbox|account|user|recipient) (is |)(temporarily |currently |)(not |un)(accepting|able to receive|receiving|available)',
      '(mailbox|account|user) (is |has been |)(suspended|disabled|inactive|locked|blocked|frozen)',
      '(inactive|disabled|suspended|locked|blocked|frozen|dormant|expired|deactivated|busy) (user|mailbox|account|recipient|address|email)',
      '(cannot|could not|unable to|failed to|can not) (lock|open|access|select|append to|write to|get lock on|obtain lock|update|read) (the |users |user |recipient |your |this |)(mailbox|maildir|inbox|mail folder|mailbox file|folder|account|mail file|mailstore)',
      '(mailbox|maildir|mail folder|folder|inbox|dotlock|lock) (lock|locked|locking|has an invalid|is corrupt|corrupted|corrupt|invalid format|is being|does not exist temporarily|error|access error|timeout|timed out waiting|format|problem|i o error|could not be opened|cannot be opened|cannot be accessed|could not be accessed|is read only)',
      'temporary mailbox error',
      'mailbox (file |)format (is |)(unrecognized|unrecognised|unknown|invalid|not recognized)',
      '(mailbox|account|user|recipient|address) … (temporary|temporarily|currently) (locked|blocked|disabled|suspended|frozen|deactivated)',
      'mailbox … (error|problem)',
      '(user|account|mailbox|recipient) (is |)(not |)(currently |temporarily |)(accepting (mail|messages)|able to receive)',
      'temporarily not accepting mail',
      'not accepting (mail|messages|email) (for|from) (this|the|that) (user|recipient|address|mailbox|account)',
      '(user|recipient) (is |)(temporarily |currently |)(unavailable|unreachable|disabled)',
      '(email|mail) account … (disabled|inactive|suspended|unavailable)',
      'this (account|mailbox|user|address) (has been|is) (temporarily |)(disabled|suspended|discontinued|inactive|deactivated|locked|blocked)',
      '(is|are|currently) away',
      'homedir',
      'user path no exist',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'says',
    phrases: ['mailbox unavailable', 'mailbox not available'],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'says',
    phrases: [
      'domain (is |)(not active|inactive|not enabled|disabled)',
      '(recipient|user|mailbox) account is unavailable',
      '(domain|recipient domain) … (suspended|disabled|on hold|inactive)',
      'recipient suspended',
      'recipient suspend',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: ['(user|account|mailbox|recipient) (is |)(hangup|hang up|frozen)'],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: ['address (is |)(locked|deactivated|disabled|locked or deactivated|blocked or deactivated)'],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'settles',
    codes: ['5xx'],
    phrases: [
      'no longer (accepts|accept|accepting|taking|receiving|receives) (mail|mails|email|emails|messages|any mail)',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'settles',
    phrases: [
      '(mailbox|inbox|maildir|mail box|mail folder) (is |was |of user is |of the user is |currently |temporarily |is currently |is temporarily |is being |is under |)(under maintenance|undergoing maintenance|under repair|maintenance|out of service|being moved|being migrated|moved to another server|migrated|migrating|synchronising|synchronizing|syncing|rebuilding|repairing|being repaired|reindexing|recovering|read only)',
      '(mailbox|inbox|maildir) of … is (read only|being moved|being migrated|under maintenance|out of service|offline|locked)',
      '(inbox|maildir|mailbox) of user is read only',
    ],
  },
];
