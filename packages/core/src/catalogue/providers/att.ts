import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

const errorSummary = {
  title: 'AT&T Worldnet: error summary (an old page)',
  url: 'https://worldnet.att.net/general-info/bls_info/block_enduser.html',
  checked: '2026-11-24',
} as const;

/** AT&T: att.net, bellsouth.net, sbcglobal.net and the other regional brands; servers under prodigy.net. */
export const att: Origin = {
  kind: 'provider',
  id: 'att',
  name: 'AT&T',
  hosts: [
    'prodigy.net',
    'att.net',
    'att.com',
    'att-mail.com',
    'bellsouth.net',
    'abuse-att.net',
    'worldnet.att.net',
    'sbcglobal.net',
    'swbell.net',
    'pacbell.net',
    'ameritech.net',
  ],
  domains: [
    'att.net',
    'bellsouth.net',
    'sbcglobal.net',
    'ameritech.net',
    'flash.net',
    'nvbell.net',
    'pacbell.net',
    'prodigy.net',
    'snet.net',
    'swbell.net',
    'worldnet.att.net',
  ],
  markers: ['dnsbl attrbl', 'abuse rbl abuse att net', 'att net blocks', 'bellsouth net requires valid sender domain'],
  sources: [
    {
      title: 'Mail delivery messages of AT&T',
      url: 'https://www.att.com/support/article/email-support/KM1401980/',
      seen: 'cited',
    },
    {
      title: 'Replies of AT&T, collected in the SMTP Field Manual',
      url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/550.json#L241',
      checked,
    },
  ],
  signatures: [
    {
      id: 'blocked',
      cause: 'blocklist',
      phrases: ['dnsbl attrbl', 'is blocked for assistance forward this (email|error) to', 'blocked by ldap ou rblmx'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Forward the whole reply to abuse_rbl@abuse-att.net from an address that AT&T does not block, with the IP address and what was mended.',
          why: 'The list is AT&T’s own; removal usually takes one to three days.',
        },
      ],
      examples: ['521 <192.0.2.54>_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net'],
      nearMisses: ['521 5.7.1 Service unavailable; client [192.0.2.54] blocked using dnsbl.example.net'],
    },
    {
      id: 'own-blocklist',
      cause: 'blocklist',
      codes: ['553 5.3.0'],
      phrases: ['dnsbl (rbl|attrbl)'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '553 5.3.0 flpd594 DNSBL:RBL 521< 192.0.2.54 >_is_blocked.For assistance forward this email to abuse_rbl@abuse-att.net',
      ],
      nearMisses: ['553 5.3.0 192.0.2.54 is in a DNSBL'],
    },
    {
      id: 'is-blocked',
      cause: 'blocklist',
      codes: ['521', '553', '550'],
      phrases: ['is blocked'],
      needs: 'origin',
      basis: 'documented',
      sources: [
        {
          title: 'Mail delivery messages of AT&T',
          url: 'https://www.att.com/support/article/email-support/KM1401980/',
          seen: 'cited',
        },
        {
          title: 'AT&T Worldnet: error summary (an old page)',
          url: 'https://worldnet.att.net/general-info/bls_info/block_enduser.html',
          checked,
        },
      ],
      examples: [
        'host al-ip4-mx-vip1.prodigy.net[192.0.2.55] said: 521 <198.51.100.1> is blocked. (in reply to MAIL FROM command)',
      ],
      nearMisses: ['521 <198.51.100.1> is blocked.'],
    },
    {
      id: 'no-rdns',
      cause: 'reverse-dns',
      phrases: [
        'connections not accepted from servers without a valid sender domain',
        'connections not accepted from servers without a valid sender domain … fix reverse dns for',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.1 Connections not accepted from servers without a valid sender domain. flph823 Fix reverse DNS for 192.0.2.56',
      ],
      nearMisses: ['550 5.7.1 Connections not accepted'],
    },
    {
      id: 'dns-failure',
      cause: 'reverse-dns',
      phrases: ['failure in dns look up', 'fix reverse dns for'],
      needs: 'origin',
      basis: 'documented',
      sources: [
        {
          title: 'Mail delivery messages of AT&T',
          url: 'https://www.att.com/support/article/email-support/KM1401980/',
          seen: 'cited',
        },
        {
          title: 'AT&T Worldnet: error summary (an old page)',
          url: 'https://worldnet.att.net/general-info/bls_info/block_enduser.html',
          checked,
        },
      ],
      examples: ['host al-ip4-mx-vip1.prodigy.net[192.0.2.55] refused to talk to me: 421-failure in DNS look-up.'],
      nearMisses: ['451 4.1.8 Fix reverse DNS for 192.0.2.56'],
    },
    {
      id: 'busy',
      cause: 'overload',
      codes: ['450', '421', '451'],
      phrases: ['busy please try again later'],
      needs: 'origin',
      basis: 'documented',
      sources: [
        {
          title: 'Mail delivery messages of AT&T',
          url: 'https://www.att.com/support/article/email-support/KM1401980/',
          seen: 'cited',
        },
        {
          title: 'AT&T Worldnet: error summary (an old page)',
          url: 'https://worldnet.att.net/general-info/bls_info/block_enduser.html',
          checked,
        },
      ],
      examples: ['host ff-ip4-mx-vip2.prodigy.net[192.0.2.57] said: 450 busy--Please try again later'],
      nearMisses: ['450 busy - please try again later'],
    },
    {
      id: 'suspended',
      cause: 'mailbox-unavailable',
      phrases: [
        'mailbox currently suspended please contact correspondent directly',
        'suspend mailbox currently suspended',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Mail delivery messages of AT&T',
          url: 'https://www.att.com/support/article/email-support/KM1401980/',
          seen: 'cited',
        },
        {
          title: 'AT&T Worldnet: error summary (an old page)',
          url: 'https://worldnet.att.net/general-info/bls_info/block_enduser.html',
          checked,
        },
      ],
      examples: ['550 [SUSPEND] Mailbox currently suspended - Please contact correspondent directly'],
      nearMisses: ['550 5.2.1 Mailbox suspended'],
    },
    {
      id: 'addressee-unknown',
      cause: 'recipient-unknown',
      phrases: ['addressee unknown relay', 'blank mailhost invalid address'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 5.2.1 <someone@prodigy.net>... Addressee unknown, relay=[192.0.2.58]'],
      nearMisses: ['550 5.1.1 Addressee unknown'],
    },
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      phrases: ['permfail … requires valid sender domain', 'requires valid sender domain'],
      needs: 'origin',
      basis: 'documented',
      sources: [errorSummary],
      examples: ['550 [permfail] bellsouth.net requires valid sender domain'],
      nearMisses: ['550 mx.example.org requires a valid sender domain'],
    },
    {
      id: 'unauthorized-interface',
      cause: 'access-denied',
      codes: ['550'],
      phrases: ['unauthorized interface for'],
      needs: 'whole',
      basis: 'documented',
      sources: [errorSummary],
      examples: ['550 unauthorized interface for <192.0.2.59>'],
      nearMisses: ['550 unauthorized interface for this account'],
    },
  ],
};
