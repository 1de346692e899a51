import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

const jellyfish = {
  title: "A line of a Postfix log with a reason of Namecheap's filter",
  url: 'https://github.com/SEKOIA-IO/intake-formats/blob/2148ad8e8b3f41e99f55a7a6c9955179ca9482fb/Postfix/postfix/tests/smtp5.json',
  checked: '2026-11-24',
} as const;

/** Namecheap: Private Email and the Jellyfish spam filter in front of its hosting. */
export const namecheap: Origin = {
  kind: 'provider',
  id: 'namecheap',
  name: 'Namecheap',
  hosts: ['jellyfish.systems', 'privateemail.com', 'web-hosting.com', 'registrar-servers.com', 'namecheap.com'],
  sources: [
    {
      title: 'A collected bounce with this reply',
      url: 'https://github.com/crisp-oss/email-bounce-parser/blob/c7ffc73a57d345183ce151ec69076b16738f04c9/test/fixtures/554_5_1_1_no_such_recipient.txt#L13',
      checked,
    },
  ],
  signatures: [
    {
      id: 'undeliverable',
      cause: 'recipient-unknown',
      phrases: ['no such user here'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx1-hosting.jellyfish.systems[192.0.2.79] said: 554 5.1.1 <someone@example.com>: Recipient address rejected: undeliverable address: host server86.web-hosting.com[192.0.2.80] said: 550 No Such User Here (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 No Such User Here'],
    },
    {
      id: 'verification',
      cause: 'recipient-verification',
      codes: ['450', '451', '4.1.1'],
      phrases: ['recipient address rejected unverified address'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx2-hosting.jellyfish.systems[192.0.2.81] said: 450 4.1.1 <someone@example.com>: Recipient address rejected: unverified address: Address verification in progress (in reply to RCPT TO command)',
      ],
      nearMisses: [
        '450 4.1.1 <someone@example.com>: Recipient address rejected: unverified address: Address verification in progress',
      ],
    },
    {
      id: 'filter-reason',
      cause: 'recipient-verification',
      codes: ['450', '451', '4.1.1'],
      phrases: ['mailbox might be disabled full or may not exist on the server reason'],
      needs: 'text',
      basis: 'observed',
      sources: [jellyfish],
      examples: [
        '450 4.1.1 <someone@example.com>: Recipient address rejected: unverified address: Mailbox might be disabled, full, or may not exist on the server. Reason: JFE030050 (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 4.1.1 <someone@example.com>: Mailbox might be disabled or full'],
    },
  ],
};
