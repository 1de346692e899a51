import type { Origin } from '../origin.ts';

const snds = {
  title: 'Smart Network Data Services',
  url: 'https://sendersupport.olc.protection.outlook.com/snds/',
  seen: 'cited',
} as const;
const support = {
  title: 'Sender support of Outlook.com',
  url: 'https://sendersupport.olc.protection.outlook.com/pm/',
  seen: 'cited',
} as const;

/** Consumer Outlook.com: outlook.com, hotmail.com, live.com, msn.com. It shares software with Exchange Online. */
export const outlook: Origin = {
  kind: 'provider',
  id: 'outlook',
  name: 'Outlook.com',
  hosts: ['olc.protection.outlook.com', 'outlook.com', 'hotmail.com', 'postmaster.live.com', 'mail.live.com'],
  domains: [
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'windowslive.com',
    'passport.com',
    'hotmail.co.uk',
    'hotmail.fr',
    'hotmail.de',
    'hotmail.it',
    'hotmail.es',
    'hotmail.ca',
    'hotmail.be',
    'hotmail.nl',
    'hotmail.co.jp',
    'hotmail.com.br',
    'hotmail.com.ar',
    'hotmail.se',
    'hotmail.no',
    'hotmail.dk',
    'hotmail.gr',
    'hotmail.co.th',
    'live.co.uk',
    'live.fr',
    'live.de',
    'live.it',
    'live.nl',
    'live.be',
    'live.ca',
    'live.se',
    'live.dk',
    'live.no',
    'live.com.au',
    'live.com.mx',
    'live.jp',
    'live.cn',
    'outlook.fr',
    'outlook.de',
    'outlook.es',
    'outlook.it',
    'outlook.be',
    'outlook.dk',
    'outlook.pt',
    'outlook.jp',
    'outlook.kr',
    'outlook.in',
    'outlook.co.th',
    'outlook.com.br',
    'outlook.com.au',
    'outlook.com.ar',
  ],
  markers: [
    'mail rejected by (outlook com|windows live hotmail)',
    'connecting to (outlook com|windows live hotmail) server',
    'mailbox unavailable (s2017062302|s2017062301)',
    'requested action not taken mailbox unavailable … protection outlook com',
    '(sc 001|sc 002|sc 003|sc 004|ou 001|ou 002|dy 001|dy 002|rp 001|rp 002|rp 003) unfortunately',
  ],
  sources: [
    {
      title: 'Troubleshooting for senders to Outlook.com',
      url: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
      seen: 'cited',
    },
    {
      title: 'Replies of Outlook.com, collected and explained',
      url: 'https://smtp.codes/outlook',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'ip-reputation',
      cause: 'reputation',
      phrases: ['(has been temporarily|has been|temporarily) rate limited due to ip reputation'],
      needs: 'text',
      basis: 'documented',
      sources: [
        snds,
        support,
        {
          title: 'Replies of Outlook.com, collected and explained',
          url: 'https://smtp.codes/outlook',
          checked: '2026-11-23',
        },
      ],
      summary:
        'Outlook.com takes less mail from this server because of the reputation of its IP address; that mends with better mail, not with retries.',
      steps: [
        {
          who: 'sender',
          do: 'Look up the IP address in Smart Network Data Services (SNDS) and join the Junk Email Reporting Program; send less and only to people who open their mail until the data is green.',
          why: 'SNDS shows complaint rate, trap hits and the filter result for the address that the reply names.',
        },
        {
          who: 'sender',
          do: 'If the address is new or its mail has been mended, open a ticket with the sender support form of Outlook.com and give the whole reply with its code (S…).',
          why: 'Support can review or raise the limit of an address; it asks for the reply and the IP address.',
        },
      ],
      examples: [
        '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S843)',
        'host eur.olc.protection.outlook.com[192.0.2.33] said: 451 4.7.651 The mail server [198.51.100.20] has been temporarily rate limited due to IP reputation. (in reply to MAIL FROM command)',
      ],
      nearMisses: ['451 4.7.652 The mail server [192.0.2.1] has exceeded the maximum number of connections.'],
    },
    {
      id: 'ip-reputation-code',
      cause: 'reputation',
      codes: ['4.7.650', '4.7.651'],
      needs: 'text',
      basis: 'documented',
      sources: [
        snds,
        support,
        {
          title: 'Replies of Outlook.com, collected and explained',
          url: 'https://smtp.codes/outlook',
          checked: '2026-11-23',
        },
      ],
      examples: ['451 4.7.650 Der E-Mail-Server [192.0.2.1] ist vorübergehend gedrosselt'],
      nearMisses: ['451 4.7.65 Der E-Mail-Server [192.0.2.1] ist vorübergehend gedrosselt'],
    },
    {
      id: 'connection-limit',
      cause: 'rate-limit',
      phrases: [
        'the mail server has exceeded (the|) maximum number of (connections|messages per connection)',
        'the mail server has exceeded the maximum number of',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Hold fewer connections to Outlook.com open at once and send fewer messages over each.',
          why: 'This limit counts connections, not complaints; it clears as soon as fewer are open.',
        },
      ],
      examples: [
        '451 4.7.652 The mail server [192.0.2.1] has exceeded the maximum number of connections. [DB3EUR04FT007.eop-eur04.prod.protection.outlook.com]',
        '451 4.7.653 The mail server [192.0.2.1] has exceeded maximum number of messages per connection',
      ],
      nearMisses: ['421 4.3.2 Too many connections'],
    },
    {
      id: 'rate-by-reputation',
      cause: 'reputation',
      phrases: [
        'exceeded the (rate|connection) limit allowed & reputation',
        'mail server ip connecting to (outlook com|windows live hotmail|) server has exceeded',
        '(rp 001|rp 002|rp 003)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 RP-001 (BAY004-MC1F25) Unfortunately, some messages from 192.0.2.80 were not sent. The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed. Reason for rate limitation is related to IP/domain reputation.',
      ],
      nearMisses: ['421 This server has exceeded the rate limit allowed'],
    },
    {
      id: 'block-list',
      cause: 'blocklist',
      phrases: [
        '(sc 001|sc 002|sc 003|sc 004|ou 001|ou 002) & part of their network is on our block list',
        'part of their network is on our block list',
        'messages from werent sent please contact your internet service provider',
        'messages from werent sent please contact your',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        support,
        {
          title: 'Replies of Outlook.com, collected and explained',
          url: 'https://smtp.codes/outlook',
          checked: '2026-11-23',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Ask for mitigation with the sender support form of Outlook.com, with the IP address and the code (S3140, S3150 …) of the reply.',
          why: 'The listing is one of Outlook.com itself and covers the network around the address; public blocklists do not show it.',
        },
      ],
      examples: [
        "550 5.7.1 Unfortunately, messages from [192.0.2.21] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
        "550 SC-001 (COL004-MC4F40) Unfortunately, messages from 192.0.2.22 weren't sent. Please contact your Internet service provider since part of their network is on our block list. You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
      ],
      nearMisses: ['550 5.7.1 Your network is on our block list'],
    },
    {
      id: 'policy-reasons',
      cause: 'content-policy',
      phrases: [
        'mail rejected by (outlook com|windows live hotmail|) for policy reasons',
        '(sc 001|ou 001|ou 002) & policy reasons',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 SC-001 (COL004-MC3F12) Unfortunately, messages from 192.0.2.90 were not sent. Mail rejected by Outlook.com for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation.',
      ],
      nearMisses: ['550 5.7.1 Mail rejected for policy reasons'],
    },
    {
      id: 'namespace-mining',
      cause: 'reputation',
      phrases: [
        'namespace mining',
        '(sc 002|sc 003|sc 004|dy 002) & policy reasons',
        'block has been placed against your ip address because we have received complaints',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 SC-002 Mail rejected by Outlook.com for policy reasons. The mail server IP connecting to Outlook.com has exhibited namespace mining behavior.',
      ],
      nearMisses: ['550 5.7.1 Too many unknown recipients'],
    },
    {
      id: 'dynamic-address',
      cause: 'access-denied',
      phrases: ['generally do not accept email from dynamic ips', 'dy 001 & mail'],
      needs: 'text',
      basis: 'documented',
      examples: [
        "550 DY-001 (SNT004-MC2F31) Unfortunately, messages from 192.0.2.91 weren't sent. We generally do not accept email from dynamic IP's as they are not typically used to deliver unauthenticated SMTP email.",
      ],
      nearMisses: ['554 5.7.1 Mail from dynamic addresses is refused'],
    },
    {
      id: 'authentication-level',
      cause: 'authentication',
      phrases: [
        '(does not|doesnt) meet the required authentication level',
        'doesnt meet the authentication requirements defined for the sender',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Requirements for high-volume senders',
          url: 'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
          seen: 'cited',
        },
        {
          title: 'Replies of Outlook.com, collected and explained',
          url: 'https://smtp.codes/outlook',
          checked: '2026-11-23',
        },
      ],
      examples: [
        "550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. Spf= Fail , Dkim= Pass , DMARC= Fail",
      ],
      nearMisses: [
        '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.',
      ],
    },
    {
      id: 'temporary-error',
      cause: 'internal-error',
      phrases: ['temporary server error'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 900,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L228',
      },
      examples: [
        'host hotmail-com.olc.protection.outlook.com[192.0.2.33] said: 451 4.3.2 Temporary server error. Please try again later',
      ],
      nearMisses: ['451 4.3.2 Temporary server error. Please try again later'],
    },
    {
      id: 'no-mailbox',
      cause: 'recipient-unknown',
      codes: ['5.5.0', '550'],
      phrases: ['requested action not taken mailbox unavailable'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host outlook-com.olc.protection.outlook.com[192.0.2.36] said: 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 Requested action not taken: mailbox unavailable'],
    },
    {
      id: 'service-not-available',
      cause: 'service-unavailable',
      phrases: ['service not (available|active)'],
      needs: 'origin',
      basis: 'documented',
      examples: ['421 4.3.2 Service not available [outlook.com]'],
      nearMisses: ['421 4.3.2 Service not available'],
    },
  ],
};
