import type { Wording } from '../origin.ts';

export const relayDenied: readonly Wording[] = [
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: [
      '(relay|relaying) check (local |domain |remote |)(fail|failed|failure|error)',
      '(host|server|system) (denies|refuses|rejects) (the |)(relay|relaying)',
      '(relay|relaying|mail relay|open relay|smtp relay|email relay|message relay|relay access) (is |access |to … |from … |mail |through this server |for … |this |)(denied|not permitted|not allowed|prohibited|disallowed|rejected|forbidden|refused|not authorized|temporarily denied|restricted|not enabled|disabled|is denied|blocked|not available|is not allowed|is not permitted|temporarily not|prohibit|has been denied|not supported)',
      'relay access denied',
      'relay not permitted',
      'relaying denied',
      '(unable|not allowed|not permitted|unauthorized|cannot|refuse|refused|not authorized|denied|can not|will not|wont|do not|dont|not|unwilling|prohibited|not able) (to |)(relay|relaying)',
      '(we |were |)(do not|dont|wont|will not|cannot|not) relay',
      'not (a |an |)(open relay|relay|gateway|permitted relay|local domain|accepted domain)',
      'no relay(ing|) (allowed|permitted|for|access|host|here)',
      'open relay',
      'third party relay',
      '(domain|recipient domain|host) (is |)not in (my |our |the |)(list of allowed rcpthosts|rcpthosts|allowed|accepted|local|list|relay|allowed rcpthosts)',
      'rcpthosts',
      '(isnt|not) in my list of allowed',
      '(only |)accept(s|ing|) (emails|mail|email|messages|mails) (only |)for',
      'smtp server only accepts',
      '(does not|do not|doesnt|not) (accept|handle|host|serve|receive) (mail|email|messages) (for|to) (this|that|the|your) (domain|host)',
      'not (our|a local|one of our|a hosted|a served|an accepted|local) (domain|domains|host)',
      '(domain|host) (is |)not (local|hosted|served|handled|accepted|configured) (here|on this|by this|by|at)',
      'cannot relay',
      'relay through this (server|host|system)',
      'not (configured|set up|setup|willing|authorised|supposed|meant) (to|for) (relay|relaying|accept mail for|accept email for|handle mail for|receive mail for)',
      '(no|not have|without) (the |)permission(s|) to relay',
      'unauthorized relay',
      '(must|need to) … (authenticate|auth|login) … (relay|to relay)',
      'sender (and|or) recipient (not local|are not local|must be local)',
      'cannot deliver mail for',
      'not accept mail for',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(use|using|abuse|as) (me|us|this server|this host) … (relay)', 'as a relay'],
  },
  {
    cause: 'relay-denied',
    weight: 'suggests',
    phrases: ['relaying'],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: [
      'local (user|users|recipient|recipients|domain|domains) only',
      'not (authorised|authorized|permitted|allowed|enabled) (for|to) (relay|relaying)',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: [
      '(dont|do not|don t|doesnt|does not|doesn t|not) (handle|handling|host|hosting|serve|serving|relay|process) (mail|email|messages|mails|e mail) (for|to) (this|that|the|your|these)',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'settles',
    phrases: ['(relay|relaying) (is |)not (configured|enabled|available|supported|permitted|allowed) (for|from|to|on)'],
  },
];
