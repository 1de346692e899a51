import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Proton Mail. */
export const proton: Origin = {
  kind: 'provider',
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['protonmail.ch', 'protonmail.com', 'proton.me', 'proton.ch'],
  domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  sources: [
    {
      title: 'A collected bounce of Proton Mail',
      url: 'https://github.com/crisp-oss/email-bounce-parser/blob/c7ffc73a57d345183ce151ec69076b16738f04c9/test/fixtures/550_5_1_1_no_such_recipient.txt#L13',
      checked,
    },
  ],
  signatures: [
    {
      id: 'no-address',
      cause: 'recipient-unknown',
      phrases: ['address is not configured to receive (emails|email)'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'A collected bounce with this reply',
          url: 'https://github.com/crisp-oss/email-bounce-parser/blob/c7ffc73a57d345183ce151ec69076b16738f04c9/test/fixtures/550_5_1_1_no_such_recipient_variant_3.txt#L13',
          checked,
        },
      ],
      examples: [
        '550 5.1.1 <someone@proton.me>: Recipient address rejected: Address is not configured to receive emails',
      ],
      nearMisses: ['550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown'],
    },
    {
      id: 'address-does-not-exist',
      cause: 'recipient-unknown',
      phrases: ['recipient address rejected address does not exist'],
      needs: 'whole',
      basis: 'observed',
      examples: ['550 5.1.1 <someone@proton.me>: Recipient address rejected: Address does not exist'],
      nearMisses: ['550 5.1.1 mx.example.org Recipient address rejected: Address does not exist'],
    },
    {
      id: 'spam-filter',
      cause: 'content-policy',
      phrases: ['rejected by spam filter'],
      needs: 'origin',
      basis: 'observed',
      sources: [
        {
          title: 'Replies collected in the SMTP Field Manual',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/554.json',
          checked,
        },
      ],
      examples: [
        'host mail.protonmail.ch[192.0.2.182] said: 550 5.7.1 Rejected by spam filter (in reply to end of DATA command)',
      ],
      nearMisses: ['550 5.7.1 Rejected by spam filter'],
    },
    {
      id: 'virus',
      cause: 'content-policy',
      phrases: ['we do not accept viral traffic'],
      needs: 'text',
      basis: 'observed',
      examples: ['554 5.7.1 We do not accept viral traffic'],
      nearMisses: ['554 5.7.1 Message contains a virus'],
    },
  ],
};
