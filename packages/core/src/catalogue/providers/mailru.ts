import type { Origin } from '../origin.ts';

export const mailru: Origin = {
  kind: 'provider',
  id: 'mailru',
  name: 'Mail.ru',
  hosts: ['mail.ru', 'mail.ua', 'vkworkspace.ru'],
  domains: ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru', 'internet.ru', 'xmail.ru', 'mail.ua'],
  sources: [
    {
      title: 'Meaning of the replies of Mail.ru, and its appeal form',
      url: 'https://help.mail.ru/notspam-support/errors/550spam',
      seen: 'cited',
    },
    { title: 'Postmaster tools of Mail.ru', url: 'https://postmaster.mail.ru/', seen: 'cited' },
    { title: 'Replies of Mail.ru, collected and explained', url: 'https://smtp.codes/mailru', checked: '2026-11-23' },
  ],
  signatures: [
    {
      id: 'spam-rejected',
      cause: 'content-policy',
      phrases: ['spam message rejected'],
      needs: 'origin',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Open the link in the reply and send the form; it carries the error code and the message id.',
          why: 'Only that form reaches the people who review verdicts of the filter.',
        },
        {
          who: 'sender',
          do: 'Compare complaints and volume of the domain in Postmaster Mail.ru.',
          why: 'Content verdicts there follow the reputation of the signing domain.',
        },
      ],
      examples: [
        '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abcDEF or  report details to abuse@corp.mail.ru. Error code: 0123ABCD. ID: 4567EF01.',
      ],
      nearMisses: ['554 5.7.1 Spam message rejected; If this is not spam contact abuse'],
    },
    {
      id: 'spam-discarded',
      cause: 'content-policy',
      phrases: ['spam message discarded'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Delivery rules that Momentum ships for large receivers',
          url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L1814',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '550 spam message discarded. If you think that the system is mistaken, please report details to abuse@corp.mail.ru. SpamCause',
      ],
      nearMisses: ['550 message discarded'],
    },
    {
      id: 'no-mailbox',
      cause: 'recipient-unknown',
      phrases: [
        'message was not accepted invalid mailbox local mailbox … user not found',
        'message was not accepted invalid mailbox',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        'host mxs.mail.ru[192.0.2.10] said: 550 Message was not accepted -- invalid mailbox.  Local mailbox user@example.com is unavailable: user not found (in reply to end of DATA command)',
      ],
      nearMisses: ['550 Message was not accepted. Invalid headers.'],
    },
    {
      id: 'mailbox-disabled',
      cause: 'mailbox-unavailable',
      phrases: [
        'message was not accepted invalid mailbox local mailbox … (account is disabled|user is terminated|user is blocked)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 Message was not accepted -- invalid mailbox.  Local mailbox user@example.com is unavailable: account is disabled',
      ],
      nearMisses: ['550 account is disabled'],
    },
    {
      id: 'ip-blocked',
      cause: 'blocklist',
      phrases: ['access from ip address blocked'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Reason/Blocked.pm#L79',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '550 Access from ip address 192.0.2.1 blocked. Visit http://win.mail.ru/cgi-bin/support_bl?ip=192.0.2.1',
      ],
      nearMisses: ['550 Access from this account blocked', '550 Access from ip address 192.0.2.1 blocked.'],
    },
    {
      id: 'dynamic-ip',
      cause: 'reverse-dns',
      phrases: ['do not accept mail from host with dynamic ip or generic dns ptr record'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 Sorry, we do not accept mail from hosts with dynamic IP or generic DNS PTR-records. Please visit http://help.mail.ru/notspam-support/id?c=abc or  report details to abuse@corp.mail.ru. Error code: 0123ABCD. ID: 4567EF01.',
      ],
      nearMisses: ['550 We do not accept mail from dynamic addresses'],
    },
    {
      id: 'sending-disabled',
      cause: 'access-denied',
      phrases: ['message sending for this account is disabled'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Common errors of Mail.ru and what clears them',
          url: 'https://mailout.ru/2015/09',
          checked: '2026-11-23',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Change the password of the mailbox and confirm that it is yours.',
          why: 'Mail.ru stops sending from accounts that look stolen.',
        },
      ],
      examples: ['550 message sending for this account is disabled'],
      nearMisses: ['550 this account is disabled'],
    },
    {
      id: 'mailbox-rate',
      cause: 'rate-limit',
      phrases: ['ratelimit exceeded for mailbox'],
      needs: 'text',
      basis: 'observed',
      examples: ['450 Ratelimit exceeded for mailbox someone@example.com. Try again later.'],
      nearMisses: ['450 4.7.1 Ratelimit exceeded'],
    },
  ],
};
