import type { Origin } from '../origin.ts';

export const aliyun: Origin = {
  kind: 'provider',
  id: 'aliyun',
  name: 'Alibaba Cloud Mail',
  hosts: [
    'mxhichina.com',
    'aliyun.com',
    'alibaba-inc.com',
    'aliyuncs.com',
    'hichina.com',
    'alibabacloud.com',
    'alibaba.com',
  ],
  domains: ['aliyun.com'],
  markers: ['reject by behaviour spamantispam bat'],
  sources: [
    {
      title: 'Alibaba Mail: 454 Transient reject by behaviour spam',
      url: 'https://www.alibabacloud.com/help/en/alibaba-mail/latest/454',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'behaviour',
      cause: 'reputation',
      phrases: ['reject by behaviour spam'],
      needs: 'text',
      basis: 'inferred',
      examples: [
        '554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R846a, maildocker-behaviorspam033]: bad sending',
      ],
      nearMisses: ['554 Reject by spam filter'],
    },
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: ['antispam bat … list on rbl site'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Alibaba Mail: 454 Transient reject by behaviour spam',
          url: 'https://www.alibabacloud.com/help/en/alibaba-mail/latest/454',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '554 Reject by behaviour spam at DATA State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R846a]: list on rbl sites',
      ],
      nearMisses: ['554 list on rbl sites'],
    },
    {
      id: 'unexpected-volume',
      cause: 'rate-limit',
      phrases: [
        'antispam bat … currently unexpected sending',
        'transient reject by behaviour spam',
        'antispam bat … too frequently sending',
        'much too frequently sending',
      ],
      needs: 'text',
      basis: 'documented',
      summary:
        'Alibaba Mail sees more connections from this IP than it expects; slow down, and the limit lifts by itself.',
      steps: [
        {
          who: 'sender',
          do: 'Pause, then send less at a time: a limit per minute or hour lifts after a pause, one per day after 24 hours.',
          why: 'Alibaba Mail counts messages per minute, hour and day, and keeps the figures to itself.',
        },
      ],
      examples: [
        '454 Transient reject by behaviour spam at DATA State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R5167S531,r41g03022]: currently unexpected sending',
        '554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R196, c01a1]: too frequently sending',
      ],
      nearMisses: ['454 Unexpected volume'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['antispam bat … (spf|dmarc|dkim) check failed'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Alibaba Mail: SPF check failed',
          url: 'https://help.aliyun.com/document_detail/36777.html',
          seen: 'cited',
        },
      ],
      examples: [
        '554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R846a, maildocker-behaviorspam033]: spf check failed',
      ],
      nearMisses: ['554 spf check failed'],
    },
    {
      id: 'content',
      cause: 'content-policy',
      phrases: ['reject by content spam', 'spamed by local spam engine'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '554 Reject by content spam at DATA State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R846a, maildocker-behaviorspam033]',
        'ESO_LOCAL_SPAM: spamed by local spam engine',
      ],
      nearMisses: ['554 Reject by content'],
    },
    {
      id: 'unreachable',
      cause: 'network',
      phrases: ['socks connect to unreachable host'],
      needs: 'text',
      basis: 'observed',
      summary: 'The sending service of Alibaba Cloud could not reach the recipient server.',
      examples: ['427 Socks Connect to UNREACHABLE host'],
      nearMisses: ['451 Host unreachable'],
    },
    {
      id: 'not-local',
      cause: 'relay-denied',
      phrases: ['rcptto account isnt a local account', 'mailfrom account is a local account'],
      needs: 'text',
      basis: 'documented',
      examples: ["503 Rcptto account isn't a local account"],
      nearMisses: ['503 Not a local account'],
    },
    {
      id: 'sending-quota',
      cause: 'rate-limit',
      phrases: [
        'the number of rcpt attempt is achieved the maximum threshold',
        'the total of rcpt is achieved the maximum threshold',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '504 the number of RCPT attempts is achieved the maximum threshold',
        '505 the total of RCPTs is achieved the maximum threshold',
      ],
      nearMisses: ['504 too many recipients'],
    },
    {
      id: 'direct-mail-dns',
      cause: 'recipient-domain-dns',
      codes: ['423'],
      phrases: ['dns resolve error'],
      needs: 'whole',
      basis: 'documented',
      examples: ['423 Dns resolve error'],
      nearMisses: ['451 DNS resolve error at mx.example.org'],
    },
    {
      id: 'invalid-recipient',
      cause: 'recipient-unknown',
      phrases: ['invalid rcptto'],
      needs: 'text',
      basis: 'documented',
      examples: ['559 Invalid rcptto'],
      nearMisses: ['550 Invalid recipient'],
    },
    {
      id: 'honeypot',
      cause: 'reputation',
      phrases: ['honeypot rcptto'],
      needs: 'text',
      basis: 'documented',
      examples: ['561 Honeypot rcptto [@out060104]'],
      nearMisses: ['554 Spam trap hit'],
    },
  ],
};
