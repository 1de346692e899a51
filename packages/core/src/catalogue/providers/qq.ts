import type { Source } from '../../causes/cause.ts';
import type { Origin } from '../origin.ts';
import { qqSignIn } from '../parts/qq-sign-in.ts';

/** A page of QQ Mail on one reply; public lists name it beside the reply; the page itself could not be opened. */
const page = (title: string, id: number): Source => ({
  title: `QQ Mail: ${title}`,
  url: `https://service.mail.qq.com/detail/122/${id}`,
  seen: 'cited',
});

/** The same replies with the pages that explain them, as the Sisimai project has them. */
const collected: Source = {
  title: 'Replies of QQ with the pages that explain them, in the Sisimai project',
  url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/Tencent.pm',
  checked: '2026-11-23',
};

/** What two delivery servers do on a reply of QQ: how long they pause. */
const kumoMta =
  'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml';
const momentum =
  'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1';

export const qq: Origin = {
  kind: 'provider',
  id: 'qq',
  name: 'QQ Mail (Tencent)',
  hosts: ['qq.com', 'foxmail.com', 'tencent.com', 'qcloudmail.com'],
  domains: ['qq.com', 'foxmail.com', 'vip.qq.com'],
  sources: [
    {
      title: 'QQ Mail on the replies that senders get',
      url: 'https://service.mail.qq.com/detail/122',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'ip-frequency',
      cause: 'rate-limit',
      phrases: ['ip frequency limited'],
      needs: 'text',
      basis: 'documented',
      sources: [page('limit per IP', 172), collected],
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source: `${kumoMta}#L345`,
      },
      steps: [
        {
          who: 'sender',
          do: 'Slow down to QQ Mail for the next hours and keep the volume steady from day to day.',
          why: 'QQ counts messages per IP, domain, sender and connection, and new ones get less.',
        },
      ],
      examples: [
        '550 Ip frequency limited [V2VkIEFwciAgMyAx Blocked IP 192.0.2.1]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
      ],
      nearMisses: ['550 frequency limited'],
    },
    {
      id: 'domain-frequency',
      cause: 'rate-limit',
      phrases: ['domain frequency limited'],
      needs: 'text',
      basis: 'documented',
      sources: [page('limit per sending domain', 173), collected],
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source: `${kumoMta}#L357`,
      },
      steps: [
        {
          who: 'sender',
          do: 'Slow down to QQ Mail for the next hours and keep the volume steady from day to day.',
          why: 'QQ counts messages per IP, domain, sender and connection, and new ones get less.',
        },
      ],
      examples: ['550 Domain frequency limited. http://service.mail.qq.com/detail/122/173'],
      nearMisses: ['550 frequency limited for your domain'],
    },
    {
      id: 'sender-frequency',
      cause: 'rate-limit',
      phrases: ['sender frequency limited'],
      needs: 'text',
      basis: 'documented',
      sources: [page('limit per sender address', 174), collected],
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source: `${kumoMta}#L339`,
      },
      steps: [
        {
          who: 'sender',
          do: 'Slow down to QQ Mail for the next hours and keep the volume steady from day to day.',
          why: 'QQ counts messages per IP, domain, sender and connection, and new ones get less.',
        },
      ],
      examples: [
        '550 Sender frequency limited. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000723',
      ],
      nearMisses: ['550 frequency limited for this sender'],
    },
    {
      id: 'connection-frequency',
      cause: 'rate-limit',
      phrases: ['connection frequency limited'],
      needs: 'text',
      basis: 'documented',
      sources: [page('limit on connections', 175), collected],
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source: `${kumoMta}#L351`,
      },
      steps: [
        {
          who: 'sender',
          do: 'Slow down to QQ Mail for the next hours and keep the volume steady from day to day.',
          why: 'QQ counts messages per IP, domain, sender and connection, and new ones get less.',
        },
      ],
      examples: ['550 Connection frequency limited. http://service.mail.qq.com/detail/122/175'],
      nearMisses: ['421 Connections limited'],
    },
    {
      id: 'connection-denied',
      cause: 'rate-limit',
      codes: ['550'],
      phrases: ['connection denied'],
      needs: 'whole',
      basis: 'documented',
      sources: [
        page('connection denied', 170),
        collected,
        {
          title: 'Delivery rules that Momentum ships for large receivers',
          url: `${momentum}#L1364`,
          checked: '2026-11-23',
        },
      ],
      wait: {
        minSeconds: 7200,
        maxSeconds: 7200,
        basis: 'observed',
        source: `${momentum}#L1364`,
      },
      examples: [
        'host mx3.qq.com[192.0.2.10] refused to talk to me: 550 Connection denied. http://service.mail.qq.com/detail/122/170',
      ],
      nearMisses: ['550 5.7.1 mx.example.org Connection denied'],
    },
    {
      id: 'recipient-frequency',
      cause: 'recipient-rate-limit',
      phrases: ['mailbox unavailable or access denied'],
      needs: 'whole',
      basis: 'documented',
      sources: [page('mailbox unavailable or access denied', 166), collected],
      summary:
        'QQ is holding back mail to this recipient because it gets too much at the moment; the address itself may be fine.',
      examples: [
        '550 Mailbox unavailable or access denied. http://service.mail.qq.com/detail/122/166',
        '550 Mailbox unavailable or access denied',
      ],
      nearMisses: [
        '550 5.7.1 Mailbox unavailable, access denied',
        'host mx.example.org[192.0.2.2] said: 550 Mailbox unavailable or access denied - <someone@example.org>',
      ],
    },
    {
      id: 'recipient-frequency-by-ip',
      cause: 'recipient-rate-limit',
      phrases: ['mailbox unavailable or access denined', 'mailbox unavailable or access denied … ip'],
      needs: 'text',
      basis: 'documented',
      sources: [page('mailbox unavailable or access denied', 166), collected],
      examples: [
        '550 Mailbox unavailable or access denined [abc IP: 192.0.2.1]. https://open.work.weixin.qq.com/help2/pc/20057.',
        '550 Mailbox unavailable or access denied [abc IP: 192.0.2.1]',
      ],
      nearMisses: ['550 Mailbox unavailable or access denied - <someone@example.org>'],
    },
    {
      id: 'not-found',
      cause: 'recipient-unknown',
      phrases: ['mailbox not found'],
      needs: 'origin',
      basis: 'documented',
      sources: [page('mailbox not found', 169), collected],
      examples: ['550 Mailbox not found. http://service.mail.qq.com/detail/122/169 [MAW77ic63OtZB8 IP: 192.0.2.1]'],
      nearMisses: ['550 Mailbox not found.'],
    },
    {
      id: 'deactivated',
      cause: 'mailbox-unavailable',
      phrases: ['is a deactivated mailbox'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'QQ Mail: the page that the reply names',
          url: 'https://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000742',
          seen: 'reply',
        },
      ],
      examples: [
        '550 user@qq.com is a deactivated mailbox. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000742',
      ],
      nearMisses: ['550 mailbox is deactivated'],
    },
    {
      id: 'content-denied',
      cause: 'content-policy',
      phrases: ['mail content denied'],
      needs: 'text',
      basis: 'documented',
      sources: [page('content denied', 171), collected],
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source: `${kumoMta}#L363`,
      },
      examples: ['550 Mail content denied. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726'],
      nearMisses: ['550 Content denied'],
    },
    {
      id: 'spam-embedded',
      cause: 'content-policy',
      phrases: ['spam is embedded in the email'],
      needs: 'text',
      basis: 'documented',
      sources: [page('spam inside the message', 59), collected],
      examples: ['550 Spam is embedded in the email. http://service.mail.qq.com/detail/122/59'],
      nearMisses: ['550 Spam found in the email'],
    },
    {
      id: 'suspected-sender',
      cause: 'reputation',
      phrases: ['suspected spam (ip|sender)'],
      needs: 'text',
      basis: 'documented',
      sources: [page('suspected spam IP', 66), collected],
      examples: [
        '550 Suspected spam ip. http://service.mail.qq.com/detail/122/66',
        '550 Suspected spam sender. https://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1001461',
      ],
      nearMisses: ['550 Suspected spam'],
    },
    {
      id: 'suspected-spam',
      cause: 'content-policy',
      phrases: ['suspected spam'],
      needs: 'origin',
      basis: 'documented',
      sources: [page('suspected spam', 71), collected],
      examples: ['550 Suspected spam. http://service.mail.qq.com/detail/122/71'],
      nearMisses: ['550 Suspected spam'],
    },
    {
      id: 'bounce-attack',
      cause: 'content-policy',
      phrases: ['suspected bounce attack'],
      needs: 'text',
      basis: 'documented',
      sources: [page('suspected bounce attack', 57), collected],
      steps: [
        {
          who: 'sender',
          do: 'Stop sending bounces for mail that was never yours: check recipients during the SMTP conversation instead of bouncing later.',
          why: 'QQ takes misdirected bounces for an attack.',
        },
      ],
      examples: ['550 Suspected bounce attacks [abc IP: 192.0.2.1]. https://service.mail.qq.com/detail/122/57.'],
      nearMisses: ['550 Suspected attack'],
    },
    {
      id: 'antispam-server',
      cause: 'content-policy',
      phrases: ['mail rejected by antispam server'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Delivery rules that Momentum ships for large receivers',
          url: `${momentum}#L1371`,
          checked: '2026-11-23',
        },
      ],
      wait: {
        minSeconds: 7200,
        maxSeconds: 7200,
        basis: 'observed',
        source: `${momentum}#L1371`,
      },
      examples: [
        'host mx3.qq.com[192.0.2.10] said: 550 Error: mail rejected by antispam server (in reply to end of DATA command)',
      ],
      nearMisses: ['550 Error: mail rejected by antispam server'],
    },
    {
      id: 'rejected-by-recipient',
      cause: 'access-denied',
      phrases: ['mail is rejected by recipient'],
      needs: 'text',
      basis: 'documented',
      sources: [page('the recipient refuses the sender', 92), collected],
      examples: ['550 Mail is rejected by recipients [abc IP: 192.0.2.1]. https://service.mail.qq.com/detail/0/92.'],
      nearMisses: ['550 Mail is rejected'],
    },
    {
      id: 'authentication',
      cause: 'authentication',
      phrases: ['(spf|dmarc|dkim) check failed'],
      needs: 'origin',
      basis: 'documented',
      sources: [page('SPF check failed', 72), collected],
      examples: [
        '550 DMARC check failed http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508&&id=16.',
        '550 SPF check failed. https://service.mail.qq.com/detail/122/72',
      ],
      nearMisses: ['550 5.7.23 SPF check failed'],
    },
    {
      id: 'address-syntax',
      cause: 'protocol',
      phrases: ['bad address syntax'],
      needs: 'origin',
      basis: 'documented',
      sources: [page('bad address syntax', 167), collected],
      examples: ['501 Bad address syntax. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000730'],
      nearMisses: ['501 5.1.3 Bad address syntax'],
    },
    {
      id: 'too-large',
      cause: 'message-too-large',
      phrases: ['message too large'],
      needs: 'origin',
      basis: 'documented',
      sources: [page('message too large', 168), collected],
      examples: [
        'host mx3.qq.com[192.0.2.10] said: 552 Message too large. http://service.mail.qq.com/detail/122/168 (in reply to MAIL FROM command)',
      ],
      nearMisses: ['552 Message too large'],
    },
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      phrases: ['domain may not exist or dns check failed'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 Domain may not exist or DNS check failed'],
      nearMisses: ['550 Domain does not exist'],
    },
    {
      id: 'from-header',
      cause: 'protocol',
      phrases: ['the from header is missing or invalid please follow'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Tencent: the replies of QQ Mail and what they mean',
          url: 'https://service.mail.qq.com/detail/122',
          seen: 'cited',
        },
      ],
      examples: [
        '550 The "From" header is missing or invalid. Please follow RFC5322, RFC2047, RFC822 standard protocol.',
      ],
      nearMisses: ['550 5.6.0 The From header is missing'],
    },
    ...qqSignIn,
  ],
};
