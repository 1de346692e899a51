import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** DreamHost. */
export const dreamhost: Origin = {
  kind: 'provider',
  id: 'dreamhost',
  name: 'DreamHost',
  hosts: ['dreamhost.com', 'mail.dreamhost.com', 'dreamhostps.com'],
  domains: ['dreamhost.com'],
  sources: [
    {
      title: 'SMTP quota of DreamHost',
      url: 'https://help.dreamhost.com/hc/en-us/articles/215730467-SMTP-quota-overview',
      checked,
    },
  ],
  signatures: [
    {
      id: 'sending-quota',
      cause: 'rate-limit',
      phrases: ['policy rejection quota exceeded'],
      needs: 'origin',
      basis: 'documented',
      sources: [
        {
          title: 'Limits by way of sending',
          url: 'https://help.dreamhost.com/hc/en-us/articles/215730437-SMTP-quota-limits',
          checked,
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Wait until the hour is over; use an announcement list for bulk mail.',
          why: 'DreamHost counts 100 recipients an hour for each address, bounced ones included.',
        },
      ],
      examples: [
        'host smtp.dreamhost.com[192.0.2.88] said: 454 4.7.1 <someone@example.com>: Sender address rejected: Policy Rejection- Quota Exceeded.',
      ],
      nearMisses: ['454 4.7.1 <someone@example.com>: Sender address rejected: Policy Rejection- Quota Exceeded.'],
    },
    {
      id: 'user-unknown',
      cause: 'recipient-unknown',
      phrases: ['user unknown in virtual alias table', 'user unknown in virtual mailbox table'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx2.dreamhost.com[192.0.2.85] said: 550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown in virtual alias table (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown in virtual alias table'],
    },
    {
      id: 'abuse',
      cause: 'access-denied',
      codes: ['450', '4.7.1', '550', '554'],
      phrases: ['policy rejection abuse'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mx1.dreamhost.com[192.0.2.86] said: 450 4.7.1 <someone@example.com>: Sender address rejected: Policy Rejection- Abuse.',
      ],
      nearMisses: ['450 4.7.1 Policy Rejection- Abuse.'],
    },
  ],
};
