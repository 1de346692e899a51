import type { Origin } from '../origin.ts';

export const gandi: Origin = {
  kind: 'provider',
  id: 'gandi',
  name: 'Gandi',
  hosts: ['mail.gandi.net', 'gandi.net'],
  sources: [
    {
      title: 'Collected log lines with replies of Gandi',
      url: 'https://github.com/tobinjt/ASO/blob/0fdcea0e49b8b4925e124b512f65a941d19797bc/sql/populate-rules.sql#L1271',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      phrases: ['sender address rejected domain not found'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host spool.mail.gandi.net[192.0.2.10] said: 550 5.1.8 <root@host.example.com>: Sender address rejected: Domain not found (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.8 <root@host.example.com>: Sender address rejected: Domain not found'],
    },
    {
      id: 'configuration',
      cause: 'misconfiguration',
      phrases: ['server configuration problem'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host spool.mail.gandi.net[192.0.2.10] refused to talk to me: 450 Server configuration problem'],
      nearMisses: ['450 Server configuration problem'],
    },
    {
      id: 'no-mailbox',
      cause: 'recipient-unknown',
      phrases: ['user unknown in virtual mailbox table'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host spool.mail.gandi.net[192.0.2.10] said: 550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table'],
    },
  ],
};
