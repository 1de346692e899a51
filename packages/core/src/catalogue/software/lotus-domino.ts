import type { Origin } from '../origin.ts';

/** HCL Domino, formerly Lotus and IBM Domino. */
export const lotusDomino: Origin = {
  kind: 'software',
  id: 'lotus-domino',
  name: 'HCL Domino',
  sources: [{ title: 'HCL Domino: documentation', url: 'https://help.hcl-software.com/domino/', seen: 'cited' }],
  signatures: [
    {
      id: 'not-listed',
      cause: 'recipient-unknown',
      phrases: ['not listed in (domino directory|public name address book|public name and address book)'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 user@example.org... User not listed in Domino Directory',
        '554 User user (user@example.org) not listed in Domino Directory',
      ],
      nearMisses: ['550 user not in list'],
    },
    {
      id: 'not-transferred',
      cause: 'network',
      phrases: ['no messages transferred to … via smtp … server is not responding'],
      needs: 'text',
      basis: 'inferred',
      examples: [
        'Router: No messages transferred to EXAMPLE.ORG (host mx.example.org) via SMTP: The server is not responding. The server may be down or you may be experiencing network problems.',
      ],
      nearMisses: ['Router: Transferred 4 messages to EXAMPLE.ORG (host mx.example.org) via SMTP'],
    },
    {
      id: 'relay',
      cause: 'relay-denied',
      phrases: ['relay rejected for policy reasons'],
      needs: 'text',
      basis: 'observed',
      examples: ['554 Relay rejected for policy reasons.'],
      nearMisses: ['554 Mail rejected for policy reasons.'],
    },
    {
      id: 'policy',
      cause: 'content-policy',
      phrases: ['mail rejected for policy reasons', 'connection rejected for policy reasons'],
      needs: 'text',
      basis: 'observed',
      examples: ['554 Mail rejected for policy reasons.'],
      nearMisses: ['554 Relay rejected for policy reasons.'],
    },
  ],
};
