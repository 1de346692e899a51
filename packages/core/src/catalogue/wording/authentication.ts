import type { Wording } from '../origin.ts';

export const authentication: readonly Wording[] = [
  {
    cause: 'authentication',
    weight: 'names',
    phrases: [
      'the domain … explains',
      'mismatches client ip',
      'spf',
      'dkim',
      'dkim2',
      'dmarc',
      'arc (validation|seal|set|chain|authentication)',
      'sender policy framework',
      'domainkeys',
      'unauthenticated (email|mail|message|sender|messages)',
      '(message|mail|email|sender) (is |was |)(unauthenticated|not authenticated) … (spf|dkim|dmarc)',
      'rejected per dmarc policy',
      'dmarc (policy|check|alignment|failure|failed|fail|reject|evaluation|validation|quarantine|record)',
      'spf (check|record|fail|failed|failure|validation|authentication|softfail|permerror|temperror|error|policy|lookup|hardfail|none|neutral)',
      'dkim (signature|verification|failed|failure|validation|check|authentication|temperror|permerror|key|sign)',
      'no passing dkim',
      '(email|message|sender|domain|mail) authentication (failed|failure|required|check|checks|is required|results|did not pass|didnt pass|error|not passed)',
      'from domain … (spf|dkim|dmarc)',
      '(does not|doesnt|not) designate … permitted sender',
      'not (a |)(permitted|authorized|designated) sender (for|of)',
      'not permitted to send (mail |)(for|on behalf of|from) (this |the |)domain',
      'is not allowed to send (mail |email |messages |)(for|from|on behalf of)',
      'isnt aligned',
      'header … aligned with',
      '(sender|from) (id|alignment)',
      'senderid',
      'purported responsible (address|domain)',
      'forged',
      'spoofed',
      'spoofing',
      'impersonat(ion|ing|ed)',
    ],
  },
  {
    cause: 'authentication',
    weight: 'settles',
    phrases: [
      '(unable|failed|cannot|can not|could not|cant|couldnt|error|problem) (to |in |while |)(verify|validate|check|verifying|validating|checking|evaluate) (the |message |mail |your |its |)(signature|signatures|domain key|domain keys|domainkeys)',
      '(key server|key record|public key|signing key|signature key) … (unavailable|not available|lookup|timeout|timed out|failed|failure|retrieved|retrieve|not found|error)',
    ],
  },
  {
    cause: 'authentication',
    weight: 'names',
    phrases: ['(message|mail|email) (is |was |)not signed (by|with|using)'],
  },
  {
    cause: 'authentication',
    weight: 'names',
    phrases: ['domain owner (discourages|forbids|prohibits|does not allow|disallows) (use of|using|this|mail from)'],
  },
  // A limit is the remedy; what it is for is the reason.
  {
    cause: 'authentication',
    weight: 'settles',
    phrases: [
      '(been |is |are |being |was |)(temporarily |)(rate limited|throttled|limited|slowed down) (because|due to|since) … (spf|dkim|dmarc|unauthenticated|authenticated|alignment|aligned|unsigned)',
    ],
  },
];
