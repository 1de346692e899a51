import type { Origin } from '../origin.ts';

/** Rackspace Email. Its replies end in a code of its own in brackets, such as `(G28)`. */
export const rackspace: Origin = {
  kind: 'provider',
  id: 'rackspace',
  name: 'Rackspace Email',
  hosts: ['emailsrvr.com', 'postmaster.apps.rackspace.com', 'mailtrust.com'],
  markers: ['acl dns rbl', 'blagr emailsrvr com'],
  sources: [
    {
      title: 'Response codes of Rackspace Email',
      url: 'https://postmaster.emailsrvr.com/system-info/response-codes',
      seen: 'cited',
    },
    {
      title: 'Replies of Rackspace Email, collected and explained',
      url: 'https://smtp.codes/rackspace',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'new-ip',
      cause: 'greylisting',
      phrases: ['received too many messages from a new or untrusted ip', '(g28) & (untrusted|too many messages)'],
      needs: 'text',
      basis: 'documented',
      summary:
        'Rackspace lets mail from an IP address that it does not know yet in slowly; the retry is accepted, and larger volumes need a warm-up.',
      steps: [
        {
          who: 'sender',
          do: 'Let the queue retry, and raise the daily volume to Rackspace step by step while the IP address is new (warm it up).',
          why: 'The limit is on unknown addresses and grows with a clean history.',
        },
      ],
      examples: [
        '451 4.7.1 Received too many messages from a new or untrusted IP (G28)',
        'host mx1.emailsrvr.com[192.0.2.8] said: 451 4.7.1 Received too many messages from a new or untrusted IP: 198.51.100.10 (Z27/80343E7) (G28) (in reply to RCPT TO command)',
      ],
      nearMisses: ['451 4.7.1 Received too many messages from your IP'],
    },
    {
      id: 'connections',
      cause: 'rate-limit',
      phrases: ['too many concurrent connections from this client g2'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 Too many concurrent connections from this client (G2)'],
      nearMisses: ['421 Too many concurrent connections'],
    },
    {
      id: 'mailbox-rate',
      cause: 'recipient-rate-limit',
      phrases: ['mailbox received too much email in a short period of time', 'g30 & mailbox'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 4.2.1 <someone@example.com>: Mailbox received too much email in a short period of time (G30)'],
      nearMisses: ['450 4.2.1 Mailbox busy'],
    },
    {
      id: 'recipient-check',
      cause: 'recipient-verification',
      phrases: ['recipients server was temporarily unavailable to accept your message', 'g6 & recipient & unavailable'],
      needs: 'text',
      basis: 'documented',
      examples: [
        "450 4.4.1 <someone@example.com>: The recipient's server was temporarily unavailable to accept your message (G6)",
      ],
      nearMisses: ['450 4.4.1 The server is temporarily unavailable'],
    },
    {
      id: 'recipient-refused',
      cause: 'recipient-unknown',
      phrases: ['email address could not be found or was misspelled', '(g8|g9) & (misspelled|could not be found)'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.1.1 Email address could not be found, or was misspelled (G8)'],
      nearMisses: ['550 5.1.1 Address not found'],
    },
    {
      id: 'refused-by-destination',
      cause: 'access-denied',
      phrases: [
        'recipients server refused to accept your message (g7|)',
        'sender address rejected blocked by this recipient',
        'senders mx record not allowed (g14|)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        "550 5.7.1 The recipient's server refused to accept your message (G7)",
        '554 5.7.1 someone@example.org: Sender address rejected: Blocked by this recipient (GE)',
      ],
      nearMisses: ['554 5.7.1 Sender address rejected: Access denied'],
    },
    {
      id: 'dmarc-lookup',
      cause: 'authentication',
      phrases: ['temporary dmarc dns lookup failure', 'email rejected per dmarc policy for (g15)', 'g15 & dmarc'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.4.0 <someone@example.com> Temporary DMARC DNS lookup failure (G1E)',
        '550 5.7.1 Email rejected per DMARC policy for example.com (G15)',
      ],
      nearMisses: ['451 4.4.3 Temporary lookup failure'],
    },
    {
      id: 'no-ptr',
      cause: 'reverse-dns',
      phrases: ['client host has no ptr record g1f', 'g1f & ptr'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 4.7.1 Client host 192.0.2.46 has no PTR record (G1F)'],
      nearMisses: ['450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.46]'],
    },
    {
      id: 'loop',
      cause: 'routing',
      phrases: ['routing loop detected g16'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 4.4.6 Routing loop detected (G16)'],
      nearMisses: ['554 5.4.6 Routing loop detected'],
    },
    {
      id: 'content',
      cause: 'content-policy',
      phrases: ['virus found (g3|g4|g5)', 'mime banned file', 'header contenttype & (g18|g19)'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.7.0 mime_banned_file - Your message has been rejected because it contains a banned file attachment (G1A)',
        '550 5.7.1 Virus found (G3)',
      ],
      nearMisses: ['550 5.7.1 Virus found'],
    },
    {
      id: 'blocklist',
      cause: 'blocklist',
      phrases: ['acl dns rbl client host blocked using', 'g31 & blocked using'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '554 5.7.1 ACL dns_rbl; Client host [192.0.2.46] blocked using Spamhaus XBL. Please visit Spamhaus for more information on why this message could not be delivered (G31)',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.46] blocked using zen.spamhaus.org'],
    },
  ],
};
