import type { Wording } from '../origin.ts';

export const recipientLimit: readonly Wording[] = [
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: [
      '(start|open|begin|use) (a |)new (transaction|envelope)',
      '(recipient|recipients) (require|requires|need|needs) (a |)(different|separate|another|own)',
      'fewer recipients',
      '(must|should|can|to|please) be (retried|resent|sent|delivered) (separately|individually|on its own|alone|in another)',
      'too many (recipients|rcpt|rcpts|recipient|addresses|to addresses|envelope recipients|rcpt to|destinations|different domains|domains|hidden recipients)',
      '(maximum|max|limit of|limit on|number of|allowed number of|maximum number of|limit for) (recipients|rcpt|rcpts|recipient addresses|envelope recipients) (exceeded|reached|per|allowed|is|has been|limit|in this|for this|in)',
      '(recipient|recipients|rcpt|rcpts) (limit|count|number|per message limit|quota per message|per session|limits|numbers) (exceeded|reached|exceeds|has been|is|limit)',
      '(only |)(one|1|single) (recipient|domain|rcpt|destination domain|destination) (at a time|per|allowed|is allowed|in|only|for each|can be|accepted)',
      '(one|single) (recipient|domain|destination|rcpt) (per|at a time|for each)',
      '(multiple|different|several|more than one) (destination |recipient |)(domains|regions|recipients|destinations|tenants|hosts|policies|recipient domains|mailboxes|mail servers) (per|in one|in a|in the same|in same|in single|not|are|is|found|detected|within|on|for|cannot|unsupported)',
      '(recipients|recipient|address|addresses) (belong|belongs|belonging|have|has|must|from|are|is) (to |)(multiple|different|the same|several|be on the same|be in the same)',
      'domain different from previous',
      '(same|single) (domain|policy|transaction|recipient policy|region|tenant)',
      '(separate|different|another|own) (transaction|session|message|delivery|connection)',
      'separate transaction',
      '(resend|send|deliver|retry|try) (the |this |to |remaining |other |these |rest |)(remaining |other |)(recipient|recipients) (separately|in a separate|individually|later|in another|on their own|again)',
      'mixed (domain|recipients|policy|policies|domains)',
      'domain policy size per transaction',
      'multiple recipients (not |with|for|in|per|of|cannot|different)',
      'recipients belong to multiple',
      'all recipients must be',
      'too different recipients',
      'bounce … (one|single) recipient',
      '(null|empty) sender … (one|single) recipient',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'settles',
    phrases: ['only … recipients (per|in|for|at)', 'too many (addressees|addresses in|receivers|envelope recipients)'],
  },
];
