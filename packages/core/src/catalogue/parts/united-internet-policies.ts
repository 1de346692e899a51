import type { Signature } from '../origin.ts';

/** What GMX, WEB.DE and mail.com answer where their policies turn a message away. */
export const unitedInternetPolicies: readonly Signature[] = [
  {
    id: 'policy-violations',
    cause: 'reputation',
    phrases: ['(requested action not taken mailbox unavailable|transaction failed|) reject due to policy violation'],
    needs: 'text',
    basis: 'documented',
    wait: {
      minSeconds: 3600,
      maxSeconds: 3600,
      basis: 'observed',
      source:
        'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L166',
    },
    summary:
      'GMX and WEB.DE hold this IP back because too many of its messages went to addresses that do not exist, or its HELO name keeps changing.',
    steps: [
      {
        who: 'sender',
        do: 'Take addresses that bounced as unknown off the lists, and use one fixed HELO name per IP.',
        why: 'These are the two reasons that the operator gives for this reply.',
      },
    ],
    examples: [
      '421-Requested action not taken: mailbox unavailable\n421-Reject due to policy violations.\n421 For explanation visit https://postmaster.web.de/en/case?c=r0801&i=ip&v=192.0.2.1&r=1MNcgj',
      '450 Reject due to policy violations.',
    ],
    nearMisses: ['550 5.7.1 Message rejected due to policy violation'],
  },
  {
    id: 'policy-restrictions',
    cause: 'content-policy',
    phrases: ['(requested action not taken mailbox unavailable|transaction failed|) reject due to policy restriction'],
    needs: 'text',
    basis: 'documented',
    sources: [
      {
        title: 'GMX: mail policy, the same for WEB.DE',
        url: 'https://postmaster.gmx.com/en/email-policy',
        checked: '2026-11-23',
      },
      {
        title: 'Error messages of the WEB.DE mail servers',
        url: 'https://postmaster.web.de/en/error-messages',
        seen: 'cited',
      },
    ],
    wait: {
      minSeconds: 3600,
      maxSeconds: 7200,
      basis: 'observed',
      source:
        'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L160',
    },
    steps: [
      {
        who: 'sender',
        do: 'Open the case link at the end of the reply; it explains this very rejection and has the contact form for a false positive.',
        why: 'The link carries the reason code and the IP, which is what the postmaster team asks for.',
      },
    ],
    examples: [
      '421 Reject due to policy restrictions.',
      '554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.1&r=1MNcgj',
      '550-Requested action not taken: mailbox unavailable\n550-Reject due to policy restrictions.\n550 For explanation visit https://postmaster.1und1.de/en/case?c=r1102&i=ip&v=192.0.2.1&r=1M1bgp',
    ],
    nearMisses: ['550 5.7.1 Rejected for policy reasons'],
  },
  {
    id: 'policy-ip',
    cause: 'reputation',
    phrases: [
      '(requested action not taken mailbox unavailable|transaction failed|) reject due to policy restriction ip based',
    ],
    needs: 'text',
    basis: 'documented',
    sources: [
      {
        title: 'GMX: mail policy, the same for WEB.DE',
        url: 'https://postmaster.gmx.com/en/email-policy',
        checked: '2026-11-23',
      },
    ],
    steps: [
      {
        who: 'sender',
        do: 'Open the case link at the end of the reply; it explains this very rejection and has the contact form for a false positive.',
        why: 'The link carries the reason code and the IP, which is what the postmaster team asks for.',
      },
    ],
    examples: ['550 <user@example.com>: Reject due to policy restrictions (IP based)'],
    nearMisses: ['550 <user@example.com>: Reject due to local restrictions (IP based)'],
  },
  {
    id: 'policy-domain',
    cause: 'reputation',
    phrases: [
      '(requested action not taken mailbox unavailable|transaction failed|) reject due to policy restriction domain based',
    ],
    needs: 'text',
    basis: 'documented',
    sources: [
      {
        title: 'GMX: mail policy, the same for WEB.DE',
        url: 'https://postmaster.gmx.com/en/email-policy',
        checked: '2026-11-23',
      },
    ],
    steps: [
      {
        who: 'sender',
        do: 'Open the case link at the end of the reply; it explains this very rejection and has the contact form for a false positive.',
        why: 'The link carries the reason code and the IP, which is what the postmaster team asks for.',
      },
    ],
    examples: ['550 <user@example.com>: Reject due to policy restrictions (domain based)'],
    nearMisses: ['550 <user@example.com>: Reject due to local restrictions (domain based)'],
  },
  {
    id: 'policy-header',
    cause: 'content-policy',
    phrases: [
      '(requested action not taken mailbox unavailable|transaction failed|) reject due to policy restriction header based',
    ],
    needs: 'text',
    basis: 'documented',
    sources: [
      {
        title: 'GMX: mail policy, the same for WEB.DE',
        url: 'https://postmaster.gmx.com/en/email-policy',
        checked: '2026-11-23',
      },
    ],
    steps: [
      {
        who: 'sender',
        do: 'Compare From, Date, Message-ID and the other header fields with RFC 5322 and the mail policy of the operator.',
        why: 'The reply says that a header field, not the text, broke the rule.',
      },
    ],
    examples: ['550 <user@example.com>: Reject due to policy restrictions (header based)'],
    nearMisses: ['550 5.6.0 Reject due to invalid header'],
  },
];
