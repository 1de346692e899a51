import type { Origin } from '../origin.ts';

export const yandex: Origin = {
  kind: 'provider',
  id: 'yandex',
  name: 'Yandex',
  hosts: [
    'yandex.ru',
    'yandex.net',
    'yandex.com',
    'yandex.com.tr',
    'yandex.kz',
    'yandex.by',
    'ya.cc',
    'ya.ru',
    'yandex-team.ru',
  ],
  domains: ['yandex.ru', 'yandex.com', 'ya.ru', 'yandex.by', 'yandex.kz', 'yandex.ua', 'yandex.com.tr', 'narod.ru'],
  sources: [
    {
      title: 'Why Yandex Mail returns a message',
      url: 'https://yandex.com/support/mail/bounces/yandex.html',
      seen: 'cited',
    },
    { title: 'Replies of Yandex, collected and explained', url: 'https://smtp.codes/yandex', checked: '2026-11-23' },
  ],
  signatures: [
    {
      id: 'service-unavailable',
      cause: 'service-unavailable',
      phrases: ['service is currently unavailable please come back later'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies collected per provider in the SMTP Field Manual',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/451.json#L86',
          checked: '2026-11-23',
        },
      ],
      summary: 'Yandex is not taking mail at the moment (maintenance or high load); the retry delivers it.',
      examples: [
        'host mx.yandex.ru[192.0.2.10] said: 451 4.7.1 Sorry, the service is currently unavailable. Please come back later. 8ohqT2RI-8ohqQZ6F (in reply to end of DATA command)',
        '451 4.7.1 Sorry, the service is currently unavailable. Please come back later.',
      ],
      nearMisses: ['451 4.7.1 Service unavailable - try again later', '421 4.3.2 Service currently unavailable'],
    },
    {
      id: 'recipient-rate',
      cause: 'recipient-rate-limit',
      phrases: ['recipient has exceeded (their|its|) message rate limit'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies collected per provider in the SMTP Field Manual',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/450.json#L51',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '450 4.2.1 The recipient has exceeded message rate limit. Try again later.',
        'host mx.yandex.ru[192.0.2.10] said: 451 4.5.1 The recipient <user@example.com> has exceeded their message rate limit. Try again later. (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 4.2.1 The sender has exceeded message rate limit. Try again later.'],
    },
    {
      id: 'timeout',
      cause: 'network',
      codes: ['421 4.4.2', '421'],
      phrases: ['error timeout exceeded'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Replies collected per provider in the SMTP Field Manual',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/421.json#L86',
          checked: '2026-11-23',
        },
      ],
      examples: ['421 4.4.2 mxback1.mail.yandex.net Error: timeout exceeded'],
      nearMisses: ['421 4.4.2 mx.example.com Error: timeout exceeded'],
    },
    {
      id: 'no-such-user',
      cause: 'recipient-unknown',
      codes: ['550 5.7.1'],
      phrases: ['no such user'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.1 No such user! 1789063127-kwTVGUHdeiE0',
        'host mx.yandex.ru[192.0.2.10] said: 550 5.7.1 No such user! (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 No such user here'],
    },
    {
      id: 'suspected-spam',
      cause: 'content-policy',
      phrases: ['message rejected under suspicion of spam'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Open the link in the reply, check the headers, links and volume against the sending rules of Yandex, and look the domain up in Yandex Postmaster.',
          why: 'The verdict is about this message and its sender; sending it again unchanged gives the same answer.',
        },
      ],
      examples: ['554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1625000000-abc'],
      nearMisses: ['554 5.7.1 Message rejected as spam'],
    },
    {
      id: 'target-blocked',
      cause: 'mailbox-unavailable',
      phrases: ['policy rejection on the target address'],
      needs: 'text',
      basis: 'inferred',
      examples: ['550 5.7.1 Policy rejection on the target address'],
      nearMisses: ['550 5.7.1 Policy rejection on the sender address'],
    },
    {
      id: 'mailbox-size',
      cause: 'mailbox-full',
      codes: ['552 5.2.2'],
      phrases: ['mailbox size limit exceeded'],
      needs: 'whole',
      basis: 'documented',
      examples: [
        'host mx.yandex.ru[192.0.2.10] said: 552 5.2.2 Mailbox size limit exceeded (in reply to RCPT TO command)',
      ],
      nearMisses: ['552 Mailbox size limit exceeded'],
    },
    {
      id: 'unknown-error',
      cause: 'internal-error',
      codes: ['551 5.3.0'],
      phrases: ['unknown error'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies collected per provider in the SMTP Field Manual',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/551.json#L53',
          checked: '2026-11-23',
        },
      ],
      examples: ['551 5.3.0 Unknown error'],
      nearMisses: ['550 5.0.0 Unknown error'],
    },
    {
      id: 'no-access-rights',
      cause: 'smtp-auth',
      phrases: ['user does not have access rights to this service'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Allow mail programs in the settings of the Yandex mailbox and sign in with an app password.',
          why: 'Yandex refuses SMTP sign-in for accounts where mail programs are switched off.',
        },
      ],
      examples: ['535 5.7.8 Error: authentication failed: This user does not have access rights to this service'],
      nearMisses: ['535 5.7.8 Error: authentication failed: Invalid user or password'],
    },
    {
      id: 'not-owned',
      cause: 'access-denied',
      phrases: ['sender address rejected not owned by auth user'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'A session with smtp.yandex.ru that ends in this reply',
          url: 'https://github.com/splitbrain/dokuwiki-plugin-smtp/issues/38',
          checked: '2026-11-24',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Send with an address of the account that signs in, in MAIL FROM and in From.',
          why: 'Yandex lets an account send as its own addresses only.',
        },
      ],
      examples: ['553 5.7.1 Sender address rejected: not owned by auth user. 1650000000-abcdefgh'],
      nearMisses: ['553 5.7.1 <user@example.com>: Sender address rejected: not owned by user someone'],
    },
    {
      id: 'sign-in',
      cause: 'smtp-auth',
      codes: ['535'],
      phrases: [
        'authentication failed invalid user or password',
        'authentication failed your message looks like spam',
        'authentication failed this user does not have access rights to this service',
      ],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'A mail library that has to tell the two replies of Yandex apart',
          url: 'https://github.com/higty/higlabo/pull/17',
          checked: '2026-11-24',
        },
      ],
      examples: [
        '535 5.7.8 Error: authentication failed: Invalid user or password! 1650000000-abcdefgh',
        '535 5.7.8 Error: authentication failed: Your message looks like spam. You need to use web for sending or prove you are not a robot using the following link http://ya.cc/',
      ],
      nearMisses: ['535 5.7.8 Error: authentication failed: authentication failure'],
    },
  ],
};
