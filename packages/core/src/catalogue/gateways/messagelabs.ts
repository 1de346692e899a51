import type { Origin } from '../origin.ts';

const article = {
  title: 'SMTP responses of Email Security.cloud',
  url: 'https://knowledge.broadcom.com/external/article?legacyId=TECH246726',
  seen: 'cited',
} as const;

/** Symantec (Broadcom) Email Security.cloud, formerly MessageLabs. */
export const messagelabs: Origin = {
  kind: 'gateway',
  id: 'messagelabs',
  name: 'Symantec Email Security.cloud',
  hosts: ['messagelabs.com', 'messagelabs.net', 'symanteccloud.com', 'knowledge.broadcom.com'],
  markers: ['symanteccloud com troubleshooting', 'messagelabs com support'],
  sources: [
    article,
    {
      title: 'Replies of Email Security.cloud, collected and explained',
      url: 'https://smtp.codes/emailsecuritycloud',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'temporarily-unavailable',
      cause: 'service-unavailable',
      // With an enhanced code it is anybody's.
      codes: ['421 -'],
      phrases: ['service temporarily unavailable'],
      needs: 'whole',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'If it lasts, check which share of your mail to this gateway is forwarded or bulk mail, and look at the sending IP address’s reputation.',
          why: 'The gateway also answers like this to addresses that it slows down for a high share of spam.',
        },
      ],
      examples: [
        'host cluster5.us.messagelabs.com[192.0.2.122] refused to talk to me: 421 Service Temporarily Unavailable',
      ],
      nearMisses: [
        '421 4.7.0 Service temporarily unavailable',
        '421 mx.example.org Service temporarily unavailable',
        '450 4.3.2 Service temporarily unavailable',
      ],
    },
    {
      id: 'aborted',
      cause: 'reputation',
      phrases: [
        'requested action aborted & broadcom com',
        'requested action aborted & messagelabs com',
        'requested action aborted & symanteccloud com',
        'connection rejected by policy & (messagelabs|symanteccloud|broadcom) com',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '450 Requested action aborted [9] 21802-21804, please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726 for more details about this error message.',
        '501 Connection rejected by policy [7.7] 38703, please visit www.messagelabs.com/support for more details about this error message.',
      ],
      nearMisses: ['450 Requested action aborted: try again later'],
    },
    {
      id: 'filtered',
      cause: 'content-policy',
      codes: ['553'],
      phrases: ['message filtered'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
        '553 Message filtered. (#5.7.1)',
      ],
      nearMisses: ['550 Message filterd'],
    },
    {
      id: 'relay',
      cause: 'relay-denied',
      phrases: [
        'you are trying to use me as a relay but i have not been configured',
        'you are trying to use me … as a relay',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '553 you are trying to use me [server-12.tower-555.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.123, mail.example.com] do this. (#5.7.1)',
      ],
      nearMisses: ['553 relaying is not allowed'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['spf sender policy framework domain authentication fail'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '553-SPF (Sender Policy Framework) domain authentication\n553-fail. Refer to the Troubleshooting page at\n553-http://www.symanteccloud.com/troubleshooting for more\n553 information. (#5.7.1)',
      ],
      nearMisses: ['550 SPF failure'],
    },
    {
      id: 'recipient',
      cause: 'recipient-unknown',
      codes: ['550 5.1.1', '553 5.1.1'],
      phrases: ['invalid recipient'],
      needs: 'whole',
      basis: 'documented',
      examples: [
        'host cluster1.eu.messagelabs.com[192.0.2.124] said: 550 Invalid recipient <someone@example.com> (#5.1.1)',
        '550 Invalid recipient <someone@example.com> (#5.1.1)',
      ],
      nearMisses: ['550 Invalid recipient'],
    },
  ],
};
