import type { Origin } from '../origin.ts';

export const uol: Origin = {
  kind: 'provider',
  id: 'uol',
  name: 'UOL',
  hosts: ['uol.com.br', 'bol.com.br'],
  domains: ['uol.com.br', 'bol.com.br'],
  markers: ['mx uol', 'uol sh d'],
  sources: [
    { title: 'Rules for delivering mail to UOL', url: 'https://email.uol.com.br/ajuda/pm/en/', checked: '2026-11-23' },
  ],
  signatures: [
    {
      id: 'too-many',
      cause: 'rate-limit',
      phrases: ['mx uol too many message'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Slow down to UOL, and see that fewer than one in ten recipients is unknown there.',
          why: 'UOL limits senders whose lists fail more often than that.',
        },
      ],
      examples: [
        'host mx.uol.com.br[192.0.2.10] said: 450 4.7.1 <user@uol.com.br>: Recipient address rejected: MX-UOL-02 - Too many messages, try again later. (in reply to RCPT TO command)',
      ],
      nearMisses: ['450 4.7.1 <user@example.com>: Recipient address rejected: Too many messages, try again later.'],
    },
  ],
};
