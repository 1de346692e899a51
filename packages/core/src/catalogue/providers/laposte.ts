import type { Origin } from '../origin.ts';

/** The three digits at the end of an LPN code tell the reason; the words before them are the same for many reasons. */
export const laposte: Origin = {
  kind: 'provider',
  id: 'laposte',
  name: 'La Poste (laposte.net)',
  hosts: ['laposte.net', 'laposte.fr'],
  domains: ['laposte.net'],
  markers: [
    '(lpn000|lpn001|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa)',
    'lpn (101|102|103|104|105|106|107|108|109)',
    '(plus tard|later) lpn',
    'emails envoyes vers la messagerie … ont ete bloques',
  ],
  sources: [
    { title: 'Postmaster pages of laposte.net', url: 'https://postmaster.laposte.net/', seen: 'cited' },
    {
      title: 'LPN codes of laposte.net, explained',
      url: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) (101|102)'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L23',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using Spamhaus LPNAAA_101',
        '521 5.7.1 Service unavailable LPN007_102',
      ],
      nearMisses: ['521 5.7.1 Service unavailable'],
    },
    {
      id: 'too-many-connections',
      cause: 'rate-limit',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) 104'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'LPN codes of laposte.net, explained',
          url: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
          checked: '2026-11-23',
        },
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L42',
          checked: '2026-11-23',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Open at most two connections at a time and send at most 100 messages over each.',
          why: 'These are the limits laposte.net works with.',
        },
      ],
      examples: [
        '421 4.7.0 Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. LPN105_104',
      ],
      nearMisses: ['421 4.7.0 Too many connections, slow down.'],
    },
    {
      id: 'no-ptr',
      cause: 'reverse-dns',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) 107'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L46',
          checked: '2026-11-23',
        },
      ],
      summary:
        'laposte.net finds no matching PTR record for the sending IP, although the words only speak of trying later.',
      examples: ['421 4.2.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN006_107'],
      nearMisses: ['421 4.2.1 Service refused, please try later.'],
    },
    {
      id: 'messages-per-connection',
      cause: 'rate-limit',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) 109'],
      needs: 'text',
      basis: 'inferred',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L48',
          checked: '2026-11-23',
        },
      ],
      examples: ['421 4.2.1 Veuillez essayer plus tard. LPN003_109'],
      nearMisses: ['421 4.2.1 Veuillez essayer plus tard.'],
    },
    {
      id: 'later',
      cause: 'service-unavailable',
      phrases: [
        '(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) (108|423|424|505)',
      ],
      needs: 'text',
      basis: 'inferred',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L47',
          checked: '2026-11-23',
        },
      ],
      examples: ['421 4.2.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN007_505'],
      nearMisses: ['421 4.2.1 Service refused, please try later. 505'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) 401'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L54',
          checked: '2026-11-23',
        },
      ],
      examples: ['550 5.5.0 SPF: 192.0.2.1 is not allowed to send mail. LPN004_401'],
      nearMisses: ['550 5.5.0 SPF: 192.0.2.1 is not allowed to send mail.'],
    },
    {
      id: 'dkim',
      cause: 'authentication',
      phrases: ['lpn007 402', 'dkim nest pas configure'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'laposte.net refuses mail without a valid DKIM signature',
          url: 'https://postmaster.laposte.net/contents/mails-rejetes-pour-absence-de-signature-dkim-valide',
          seen: 'cited',
        },
        {
          title: 'Replies of La Poste, collected and explained',
          url: 'https://smtp.codes/laposte',
          checked: '2026-11-23',
        },
      ],
      examples: [
        "550 5.7.20 Message refuse, DKIM n'est pas configure sur votre domaine d'expedition. Message refused, DKIM is not configured on your sending domain. LPN007_402",
      ],
      nearMisses: ['550 5.7.20 Message refused, no passing DKIM signature'],
    },
    {
      id: 'smtp-auth',
      cause: 'smtp-auth',
      phrases: ['lpn105 402'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L57',
          checked: '2026-11-23',
        },
      ],
      examples: ['550 5.5.0 Authentification requise. Authentication Required. LPN105_402'],
      nearMisses: ['550 5.5.0 Authentication Required.'],
    },
    {
      id: 'sender',
      cause: 'sender-domain-dns',
      phrases: [
        '(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) (403|405|415)',
      ],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'LPN codes of laposte.net, explained',
          url: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
          checked: '2026-11-23',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'See that the domain of the envelope sender has an MX or A record and that the address can receive mail.',
          why: 'laposte.net refuses senders to whom nobody could answer.',
        },
      ],
      examples: ['450 4.1.8 Emetteur invalide. Invalid Sender. LPN007_405'],
      nearMisses: ['450 4.1.0 Emetteur invalide. Invalid Sender.'],
    },
    {
      id: 'not-owner',
      cause: 'access-denied',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) 421'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L85',
          checked: '2026-11-23',
        },
      ],
      examples: ['553 5.5.3 Mail from not owned by user. LPN105_421.'],
      nearMisses: ['553 5.5.3 Mail from not owned by user.'],
    },
    {
      id: 'no-recipient',
      cause: 'recipient-unknown',
      phrases: [
        '(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) 416',
        'lpn416',
      ],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'LPN codes of laposte.net, explained',
          url: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
          checked: '2026-11-23',
        },
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '550-5.1.1 <user@example.com>: Recipient address rejected: User unknown 550 5.1.1 <user@example.com>: Adresse destinataire invalide. Invalid recipient. LPN007_416',
      ],
      nearMisses: ['550 5.1.1 Invalid recipient.'],
    },
    {
      id: 'archived',
      cause: 'mailbox-unavailable',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) (420|426)'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L82',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420',
        '550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. LPN007_426',
      ],
      nearMisses: ['550 5.5.0 Archived recipient.'],
    },
    {
      id: 'inactive',
      cause: 'mailbox-unavailable',
      phrases: ['this mailbox is inactive and has been disabled'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host smtpz4.laposte.net[192.0.2.10] said: 450 4.2.1 <user@laposte.net>: Recipient address rejected: this mailbox is inactive and has been disabled (in reply to RCPT TO command)',
      ],
      nearMisses: [
        '450 4.2.1 <user@example.com>: Recipient address rejected: this mailbox is inactive and has been disabled',
      ],
    },
    {
      id: 'throttled',
      cause: 'reputation',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) 503'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'LPN codes of laposte.net, explained',
          url: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
          checked: '2026-11-23',
        },
      ],
      summary:
        'laposte.net holds this IP back for some hours after errors or complaints; slow down and clean the list.',
      examples: [
        '450 4.7.1 Client host rejected: Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN027_503',
      ],
      nearMisses: ['450 4.7.1 Client host rejected: Service refused, please try later.'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) (506|510)'],
      needs: 'text',
      basis: 'observed',
      sources: [
        { title: 'Postmaster pages of laposte.net', url: 'https://postmaster.laposte.net/', seen: 'cited' },
        {
          title: 'A collected bounce of laposte.net with this code',
          url: 'https://github.com/crisp-oss/email-bounce-parser/blob/c7ffc73a57d345183ce151ec69076b16738f04c9/test/fixtures/550_5_7_1_service_refused.txt#L15',
          checked: '2026-11-23',
        },
      ],
      steps: [
        {
          who: 'sender',
          do: 'Use the contact form at https://postmaster.laposte.net/contact with the whole reply.',
          why: 'The reply itself names that form.',
        },
      ],
      examples: [
        "550 5.7.1 Suspicion de contenu non sollicite. Ce message n'a pas ete transmis. Likely unsolicited email. LPN007_510",
        '550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510',
      ],
      nearMisses: ['550 5.7.1 Service refuse. Veuillez essayer plus tard.'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['(lpn|lpn000|lpn001|lpn002|lpn003|lpn004|lpn005|lpn006|lpn007|lpn027|lpn104|lpn105|lpnaaa) (515|517)'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Replies that the Sisimai project has collected per receiver',
          url: 'https://github.com/sisimai/p5-sisimai/blob/21cfb9321ba94f9bc72f2b5a46e2dda70c1d9c45/lib/Sisimai/Rhost/FrancePTT.pm#L114',
          checked: '2026-11-23',
        },
      ],
      examples: [
        '571 5.7.1 Message refused, DMARC verification Failed. Message refuse, verification DMARC en echec LPN007_517',
      ],
      nearMisses: ['571 5.7.1 Message refused, DMARC verification Failed.'],
    },
  ],
};
