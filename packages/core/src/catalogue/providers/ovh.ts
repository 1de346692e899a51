import type { Origin } from '../origin.ts';

export const ovh: Origin = {
  kind: 'provider',
  id: 'ovh',
  name: 'OVHcloud',
  hosts: [
    'mx0.ovh.net',
    'mx1.ovh.net',
    'mx2.ovh.net',
    'mx3.ovh.net',
    'mx4.ovh.net',
    'mxb.ovh.net',
    'redirect.ovh.net',
    'mail.ovh.net',
    'mail.ovh.ca',
    'mail.ovh.com',
    'email.ovh.net',
    'ovhcloud.com',
    'ssl0.ovh.net',
    'ns0.ovh.net',
    'mail-out.ovh.net',
    'mx.ovh.net',
    'mail.ovh.us',
    'ha.ovh.net',
  ],
  sources: [
    {
      title: 'A collected bounce with this reply',
      url: 'https://github.com/crisp-oss/email-bounce-parser/blob/c7ffc73a57d345183ce151ec69076b16738f04c9/test/fixtures/550_5_1_1_no_such_recipient_variant_4.txt#L13',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'over-quota',
      cause: 'mailbox-full',
      phrases: ['sorry user over quota'],
      needs: 'origin',
      basis: 'observed',
      summary: 'The mailbox at OVHcloud is full; the code 5.1.1 in this reply does not mean that it is unknown.',
      examples: [
        'host mx1.mail.ovh.net[192.0.2.10] said: 550 sorry, user over quota [mx1] (#5.1.1) (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 sorry, user over quota (#5.1.1)'],
    },
    {
      id: 'no-mailbox',
      cause: 'recipient-unknown',
      phrases: ['sorry no mailbox here by that name', 'recipient address rejected user unknown'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx1.mail.ovh.net[192.0.2.10] said: 550 5.1.1 <user@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 <user@example.com>: Recipient address rejected: User unknown'],
    },
  ],
};
