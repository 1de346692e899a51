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
      phrases: [
        'no messages transferred to … not responding',
        'error transferring (mail|message) to … not responding',
        'error transferring (mail|message) … no longer responding',
        'failed to connect to smtp host … not responding',
        'last error (the |)server (is |)not responding',
        'last error unable to find path to server',
        'may be down or you may be experiencing network problems',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: [
        'Router: No messages transferred to EXAMPLE.ORG (host mx.example.org) via SMTP: The server is not responding. The server may be down or you may be experiencing network problems.',
        'Router: Error transferring mail to server MAIL2/ACME: Server not responding',
        '4  Retry  SMTP  EXAMPLE.ORG  Last error: Server not responding, Next retry: 11/24/2026 09:53:09 AM',
      ],
      nearMisses: [
        'Router: Transferred 4 messages to EXAMPLE.ORG (host mx.example.org) via SMTP',
        'The web server is not responding',
      ],
    },
    {
      id: 'not-a-known-host',
      cause: 'recipient-domain-dns',
      phrases: [
        'failed to connect to smtp host … not a known tcp ip host',
        '(transferring|transferred|connect) … (is not|not) a known tcp ip host',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: ['Router: Failed to connect to SMTP host mx.example.org because Server is not a known TCP/IP host.'],
      nearMisses: ['Router: Failed to connect to SMTP host mx.example.org'],
    },
    {
      id: 'no-route',
      cause: 'routing',
      phrases: [
        'no route found to (domain|server) … from server',
        'maximum hop count exceeded message probably in a routing loop',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        'No route found to domain EXAMPLE.ORG from server MAIL1/ACME.  Check Server, Connection and Domain documents in Domino Directory',
        'Router: Maximum hop count exceeded.  Message probably in a routing loop.',
      ],
      nearMisses: ['No route found to the meeting room'],
    },
    {
      id: 'not-unique',
      cause: 'recipient-unknown',
      phrases: ['recipient user name … not unique several matches found'],
      needs: 'text',
      basis: 'observed',
      examples: ['Recipient user name Kim Lee not unique.  Several matches found in Domino Directory.'],
      nearMisses: ['Several matches found in the directory.'],
    },
    {
      id: 'disk-quota',
      cause: 'mailbox-full',
      phrases: ['unable to write to database because database would exceed its disk quota'],
      needs: 'text',
      basis: 'observed',
      examples: [
        'Error delivering to MAIL1/ACME mail\\klee.nsf: Unable to write to database because database would exceed its disk quota.',
      ],
      nearMisses: ['Unable to write to database'],
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
