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
    { title: 'Support of Proton', url: 'https://proton.me/support', checked },
    { title: 'Replies of Proton collected by senders', url: 'https://smtpfieldmanual.com/', checked },
  ],
  signatures: [
    {
      id: 'no-address',
      cause: 'recipient-unknown',
      phrases: ['address is not configured to receive (emails|email)'],
      needs: 'text',
      basis: 'observed',
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
