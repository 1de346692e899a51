import type { Wording } from '../origin.ts';

export const recipientVerification: readonly Wording[] = [
  {
    cause: 'recipient-verification',
    weight: 'names',
    phrases: [
      '(could not|cannot|can not|unable to|couldnt|cant|not) (yet |)(verify|confirm|check|validate|determine) (that |if |whether )(this |the |your |that |)(recipient|user|address|mailbox|account) (exists|is valid|is known|is local)',
      '(verify|check|validate) the (address|recipient|mailbox|user)',
      'too many address verification requests',
      '(validating|verifying|checking) (the |this |)(email |recipient |mail |)address',
      '(did not|does not|could not|has not) (confirm|verify|confirmed|verified) (the |this |)(recipient|user|mailbox)',
      '(unverified|unverifiable) (address|recipient|recipients)',
      'address verification (in progress|failed|pending|temporarily|deferred|probe|problem)',
      'verification in progress',
      '(recipient|address|recipient address|user|mailbox|rcpt) (verification|verify|callout|validation|check|probe|callback|callforward|call forward|call ahead) (in progress|failed|pending|temporarily|deferred|failure|temporary failure|could not|timeout|timed out|error|unavailable|problem|not possible|is pending|server|defer|probe|response|service)',
      '(recipient|address|recipient address|mailbox|user) (could not|cannot|can not|not|couldnt|not yet|has not|unable to|cant) (be |been |yet |yet be |be yet |)(verified|validated|verify|confirmed|checked|verified yet|be verified)',
      '(unable to|cannot|could not|failed to|can not|couldnt) (verify|validate|check|confirm|complete recipient verify|determine) (the |that the |this |if |whether |validity of |existence of |)(recipient|address|recipients|user|mailbox|destination address|recipient address|rcpt)',
      'recipient … callout',
      '(callout|callforward|call forward|callahead|call ahead|recipient check) … (recipient|server|failed|timeout|deferred|destination|temporary)',
      'could not complete recipient verify callout',
      '(recipients|destination|recipient|receiving|customer|internal|final|backend|customers) (mail |email |)(server|host|mta|mailserver|mail server|domain server) (was |is |)(temporarily |currently |)(unavailable|unreachable|not available|not reachable|down|not responding|offline)',
      'verify (recipient|address|rcpt)',
      'recipient validation',
      'verification of (recipient|the recipient|address)',
      '(checking|verifying) (the |)(recipient|address|existence)',
      'previous recipient verification',
      'recipient verify',
    ],
  },
  {
    cause: 'recipient-verification',
    weight: 'says',
    phrases: ['(recipient|rcpt|recipient address) (verification|validation|verify)'],
  },
  {
    cause: 'recipient-verification',
    weight: 'names',
    phrases: ['(callout|callback|call out|call back) to (the |)(recipient|recipients|destination|target)'],
  },
  {
    cause: 'recipient-verification',
    weight: 'says',
    phrases: [
      '(address|recipient|user|rcpt) (probe|callout|callforward|call forward|callahead|call ahead) … (running|pending|progress|incomplete|not finished|unfinished|failed|deferred|timed out)',
    ],
  },
  {
    cause: 'recipient-verification',
    weight: 'settles',
    codes: ['4xx'],
    phrases: [
      '(recipient|rcpt|recipient address) (verification|verify|validation|callout|callforward|check) … (timeout|timed out|backend|unavailable|connection|not reachable|unreachable|no answer|deferred)',
    ],
  },
  {
    cause: 'recipient-verification',
    weight: 'says',
    codes: ['4xx'],
    phrases: [
      '(cannot|can not|could not|unable to|cant|unable) (check|validate|verify) … (at this time|at this moment|now|right now|at the moment|temporarily)',
    ],
  },
  {
    cause: 'recipient-verification',
    weight: 'names',
    phrases: ['(recipient|rcpt|address) (verify |verification |)callout'],
  },
];
