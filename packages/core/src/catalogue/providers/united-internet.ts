import type { Origin } from '../origin.ts';

export const unitedInternet: Origin = {
  kind: 'provider',
  id: 'united-internet',
  name: 'United Internet (GMX, WEB.DE, mail.com, IONOS)',
  hosts: [
    'gmx.net',
    'gmx.com',
    'gmx.de',
    'web.de',
    'mail.com',
    'kundenserver.de',
    '1und1.de',
    '1and1.com',
    '1and1.co.uk',
    '1and1.fr',
    '1and1.es',
    '1and1.it',
    '1and1.info',
    'ionos.com',
    'ionos.de',
    'ionos.co.uk',
    'ionos.es',
    'ionos.fr',
    'ionos.it',
    'perfora.net',
    'schlund.de',
    'online.de',
    '1and1.mx',
    '1and1.ca',
    '1und1.com',
    'ionos.ca',
    'ionos.mx',
    'ionos.at',
  ],
  domains: [
    'gmx.de',
    'gmx.net',
    'gmx.com',
    'gmx.at',
    'gmx.ch',
    'gmx.biz',
    'gmx.co.uk',
    'gmx.es',
    'gmx.eu',
    'gmx.fr',
    'gmx.info',
    'gmx.it',
    'gmx.li',
    'gmx.org',
    'gmx.se',
    'gmx.tm',
    'gmx.us',
    'web.de',
    'email.de',
    'mail.com',
    'usa.com',
    'email.com',
    'online.de',
  ],
  markers: [
    'nemesis esmtp',
    'exceeded storage allocation quota exceeded',
    'user has exhausted allowed storage space',
    'benutzer hat zuviele mail auf dem server',
  ],
  sources: [
    {
      title: 'GMX: error messages of its mail servers',
      url: 'https://postmaster.gmx.com/en/error-messages',
      checked: '2026-11-23',
    },
    {
      title: 'Error messages of the WEB.DE mail servers',
      url: 'https://postmaster.web.de/en/error-messages',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'rate-limit',
      cause: 'rate-limit',
      codes: ['4xx'],
      phrases: ['rate limit reached'],
      needs: 'origin',
      basis: 'documented',
      wait: {
        minSeconds: 3600,
        maxSeconds: 21600,
        basis: 'documented',
        source: 'https://postmaster.gmx.net/en/error-messages',
      },
      summary:
        'GMX and WEB.DE took too many messages from this sender in a short time; send slower and try again in some hours.',
      steps: [
        {
          who: 'sender',
          do: 'Lower the rate and the number of connections to these domains for the next hours.',
          why: 'The limit follows the IP; sending on keeps it shut.',
        },
      ],
      examples: [
        '421-Rate limit reached. Please try again later.\n421 For explanation visit https://postmaster.gmx.net/en/case?c=r0401&i=ip&v=192.0.2.1&r=1MNcgj',
      ],
      nearMisses: ['421 Rate limit reached. Please try again later'],
    },
    {
      id: 'too-many-connections',
      cause: 'rate-limit',
      phrases: ['too many (concurrent|simultaneous|) connection'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Community shaping rules of KumoMTA: reply and pause per receiver',
          url: 'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L154',
          checked: '2026-11-23',
        },
      ],
      wait: {
        minSeconds: 1800,
        maxSeconds: 1800,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L154',
      },
      examples: [
        'host mx00.gmx.net[192.0.2.10] refused to talk to me: 421 gmx.net (mxgmx104) Nemesis ESMTP Service not available, too many connections',
      ],
      nearMisses: ['421 Too many connections'],
    },
    {
      id: 'mails-per-session',
      cause: 'rate-limit',
      phrases: ['mails per session limit'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Mailings of an IONOS customer that stop at a number of messages',
          url: 'https://github.com/terminal42/contao-notification_center/issues/226',
          checked: '2026-11-24',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Close the connection after some dozens of messages and open a new one for the next.',
          why: 'The limit counts messages of one session; a new session begins at zero.',
        },
      ],
      examples: ['451-Requested action aborted\n451 Mails per session limit exceeded.'],
      nearMisses: ['452 4.4.5 Maximum number of messages per session exceeded'],
    },
    {
      id: 'sender-not-allowed',
      cause: 'access-denied',
      phrases: ['(requested action not taken mailbox unavailable|transaction failed) sender address is not allowed'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'IONOS: no mail from another sender address, and the reply to it',
          url: 'https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/',
          checked: '2026-11-24',
        },
        {
          title: 'An application that sends as somebody else through GMX',
          url: 'https://github.com/hpi-swt2/sport-portal/issues/462',
          checked: '2026-11-24',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Send with an address of the account that signs in, in MAIL FROM and in From.',
          why: 'GMX, WEB.DE and IONOS let an account send as its own addresses only.',
        },
      ],
      examples: [
        '550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.',
        'host mail.example.org[192.0.2.61] said: 550-Requested action not taken: mailbox unavailable 550 Sender address is not allowed. (in reply to MAIL FROM command)',
      ],
      nearMisses: ['553 5.7.1 mx.example.org Sender address is not allowed.'],
    },
    {
      id: 'sender-not-allowed-alone',
      cause: 'access-denied',
      phrases: ['sender address is not allowed'],
      needs: 'whole',
      basis: 'documented',
      sources: [
        {
          title: 'IONOS: no mail from another sender address, and the reply to it',
          url: 'https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/',
          checked: '2026-11-24',
        },
      ],
      examples: ['550 Sender address is not allowed.'],
      nearMisses: ['550 5.7.1 Your sender address is not allowed to mail this list'],
    },
    {
      id: 'failure-sending',
      cause: 'rate-limit',
      phrases: ['requested action not taken mailbox unavailable failure sending mail try again later'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'The same message sent twice through GMX, refused once',
          url: 'https://github.com/jstedfast/MailKit/issues/968',
          checked: '2026-11-24',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Wait half an hour and send again, slower.',
          why: 'The same addresses are taken later; senders meet this reply after many messages in a row.',
        },
      ],
      examples: [
        'host mail.gmx.net[192.0.2.62] said: 550-Requested action not taken: mailbox unavailable 550 Failure sending mail. Try again later (in reply to RCPT TO command)',
      ],
      nearMisses: ['550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later'],
    },
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
      phrases: [
        '(requested action not taken mailbox unavailable|transaction failed|) reject due to policy restriction',
      ],
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
    {
      id: 'block-listed',
      cause: 'blocklist',
      phrases: ['ip address is (block listed|blocklisted)', 'no smtp service … ip address is blacklisted'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Open the case link at the end of the reply; it explains this very rejection and has the contact form for a false positive.',
          why: 'The link carries the reason code and the IP, which is what the postmaster team asks for.',
        },
      ],
      examples: [
        '554-gmx.net (mxgmx104) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=192.0.2.1&r=1MNcgj',
        '554-web.de (mxweb110) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is black listed.\n554 For explanation visit https://postmaster.web.de/en/case?c=r0301&i=ip&v=192.0.2.1&r=0Lvy9y',
      ],
      nearMisses: ['554 5.7.1 Your domain is blocked'],
    },
    {
      id: 'no-service',
      cause: 'reputation',
      phrases: ['nemesis esmtp service not available … no smtp service'],
      needs: 'text',
      basis: 'inferred',
      examples: ['554-mail.com (mxgmxus002) Nemesis ESMTP Service not available 554-No SMTP service'],
      nearMisses: ['421 Service not available, closing transmission channel'],
    },
    {
      id: 'bad-ptr',
      cause: 'reverse-dns',
      phrases: [
        '(requested action not taken mailbox unavailable|transaction failed|) (bad|invalid) dns ptr resource record',
        'nemesis esmtp service not available … no smtp service (bad|invalid) dns ptr resource record',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '554-gmx.net (mxgmx104) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=rdns&i=ip&v=192.0.2.1&r=1MNcgj',
        '550 <user@example.com>: Bad DNS PTR resource record',
        '554-web.de (mxweb012) Nemesis ESMTP Service not available 554-No SMTP service 554 invalid DNS PTR resource record, IP=192.0.2.20',
      ],
      nearMisses: ['550 5.7.25 No PTR record for your address'],
    },
    {
      id: 'bad-mx',
      cause: 'sender-domain-dns',
      phrases: [
        '(requested action not taken mailbox unavailable|transaction failed|) invalid dns mx or a aaaa resource record',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550-Requested action not taken: mailbox unavailable\n550 invalid DNS MX or A/AAAA resource record. For explanation visit https://postmaster.1und1.de/en/case?c=r1601&i=ip&v=192.0.2.1&r=1N5TcC',
      ],
      nearMisses: ['550 5.1.8 Sender address rejected: Domain not found'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: [
        '(requested action not taken mailbox unavailable|transaction failed|) reject due to (spf|dmarc|dkim) policy',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 <user@example.com>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner',
      ],
      nearMisses: ['550 5.7.23 SPF validation failed'],
    },
    {
      id: 'no-mailbox',
      cause: 'recipient-unknown',
      codes: ['550'],
      phrases: ['requested action not taken mailbox unavailable'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx00.gmx.net[192.0.2.10] said: 550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/case?c=r0601&i=ip&v=192.0.2.1&r=1M9F1a (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 Requested action not taken: mailbox unavailable'],
    },
    {
      id: 'quota',
      cause: 'mailbox-full',
      phrases: ['exceeded storage allocation', 'benutzer hat das speichervolumen (ueberschritten|uberschritten)'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        '552-Requested mail action aborted: exceeded storage allocation 552-Quota exceeded. 552 For explanation visit https://postmaster.gmx.net/en/case?c=r1503&i=ip&v=192.0.2.1&r=1M9F1a',
      ],
      nearMisses: ['552 Requested mail action aborted: exceeded storage allocation'],
    },
    {
      id: 'local-error',
      cause: 'internal-error',
      codes: ['4xx'],
      phrases: ['requested action aborted local error in processing'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host mx01.gmx.net[192.0.2.10] said: 451 Requested action aborted: local error in processing (in reply to end of DATA command)',
      ],
      nearMisses: ['451 Requested action aborted: local error in processing'],
    },
  ],
};
