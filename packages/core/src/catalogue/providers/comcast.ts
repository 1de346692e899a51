import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const postmaster = {
  title: 'Mail delivery error codes of Comcast',
  url: 'https://postmaster.comcast.net/mail-error-codes.html',
  checked,
} as const;

/** Comcast (Xfinity). Replies point to `smtp-error-codes.php#` with a code such as BL000010 or RL000001. */
export const comcast: Origin = {
  kind: 'provider',
  id: 'comcast',
  name: 'Comcast',
  hosts: ['comcast.net', 'comcast.com', 'xfinity.com', 'comcastbusiness.net'],
  domains: ['comcast.net'],
  markers: ['comcast (block for spam|allows|requires)'],
  sources: [
    postmaster,
    { title: 'Email error messages of Xfinity', url: 'https://www.xfinity.com/support/articles/email-errors', checked },
  ],
  signatures: [
    {
      id: 'blocklist',
      cause: 'blocklist',
      phrases: [
        '(bl000000|bl000001|bl000010|bl000011|bl000100|bl000101|bl000110|bl000111|bl001000|bl004001)',
        'comcast block for spam',
        'found on one or more dnsbls see',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Read the code after # in the link: BL000001 is Spamhaus, BL000010 Cloudmark CSI, BL000100 Sender Score, BL000000 Comcast itself; ask for removal there.',
          why: 'The digits are a sum: each stands for one list that holds the IP address.',
        },
      ],
      examples: [
        '554 resimta-po-11v.sys.comcast.net 192.0.2.60 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000010',
        '554 imta14.emeryville.ca.mail.comcast.net comcast 192.0.2.60 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
      ],
      nearMisses: ['451 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000010'],
    },
    {
      id: 'throttled',
      cause: 'rate-limit',
      phrases: [
        '(rl000001|rl000010|rl000011|rl000100)',
        'throttled smtp error codes',
        'too many sessions opened comcast',
      ],
      needs: 'text',
      basis: 'documented',
      summary:
        'Comcast limits how many messages and connections it takes from one IP address; the limit grows with its reputation.',
      examples: [
        '451 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000010',
        '421 - [Too many sessions opened] Comcast allows 25 simultaneous connections per sending IP address.',
      ],
      nearMisses: ['451 4.2.0 Throttled'],
    },
    {
      id: 'dynamic-address',
      cause: 'access-denied',
      phrases: ['(es000001|es000010)'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.2.0 192.0.2.61 blocked, see https://postmaster.comcast.net/smtp-error-codes.php#ES000010'],
      nearMisses: ['554 192.0.2.61 is a dynamic address'],
    },
    {
      id: 'no-ptr',
      cause: 'reverse-dns',
      phrases: ['comcast requires that all mail servers must have a ptr record'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '554 resimta-po-01v.sys.comcast.net comcast 192.0.2.61 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.',
      ],
      nearMisses: ['450 4.7.1 Client host rejected: cannot find your hostname'],
    },
    {
      id: 'reverse-dns-lookup',
      cause: 'reverse-dns',
      phrases: ['reverse dns failure try again later'],
      needs: 'whole',
      basis: 'documented',
      examples: ['host mx1.comcast.net[192.0.2.62] refused to talk to me: 421 Reverse DNS failure : Try again later'],
      nearMisses: ['421 mx.example.org Reverse DNS failure : Try again later'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['message rejected due to dmarc', 'dm000001'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        '550 5.2.0 5Qa1t0144 Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
      ],
      nearMisses: ['550 5.7.1 Message rejected due to DMARC.'],
    },
    {
      id: 'recipient-rate',
      cause: 'recipient-rate-limit',
      codes: ['452', '450', '4.1.1'],
      phrases: ['too many recent messages try again later'],
      needs: 'origin',
      basis: 'observed',
      examples: ['452 4.1.1 <someone@comcast.net> too many recent messages; Try again later'],
      nearMisses: ['452 4.5.3 Too many messages, try again later'],
    },
    {
      id: 'over-quota',
      cause: 'mailbox-full',
      phrases: ['user over quota', 'recipient rejected extended quota violation'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        '452 4.1.1 <someone@comcast.net> user over quota',
        '552 5.1.1 <someone@comcast.net> recipient rejected - extended quota violation',
      ],
      nearMisses: ['552 5.2.2 <someone@example.com> user over quota'],
    },
    {
      id: 'unavailable',
      cause: 'mailbox-unavailable',
      phrases: ['recipient (temporarily|) unavailable'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        '450 4.2.0 <someone@comcast.net> - Recipient temporarily unavailable',
        '550 5.2.0 <someone@comcast.net> - Recipient unavailable',
      ],
      nearMisses: ['450 4.2.0 <someone@example.com> - Recipient temporarily unavailable'],
    },
    {
      id: 'not-a-customer',
      cause: 'recipient-unknown',
      phrases: ['recipient mailbox unallocated'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 5.1.1 <someone@comcast.net> recipient mailbox unallocated'],
      nearMisses: ['550 5.1.1 Mailbox not found'],
    },
    {
      id: 'not-our-customer',
      cause: 'recipient-unknown',
      codes: ['550 5.1.1', '550 5.2.0'],
      phrases: ['not our customer'],
      needs: 'whole',
      basis: 'observed',
      sources: [
        {
          title: 'What "Not our customer" of Comcast means, as senders saw it',
          url: 'https://www.suped.com/knowledge/email-deliverability/troubleshooting/what-to-do-when-getting-not-our-customer-hard-bounce-message-from-comcast',
          checked: '2026-11-24',
        },
      ],
      examples: ['550 5.1.1 Not our Customer', '550 5.2.0 Not our customer'],
      nearMisses: ['551 not our customer', '550 5.1.1 User unknown, not our customer'],
    },
    {
      id: 'account-closed',
      cause: 'mailbox-unavailable',
      phrases: ['account closed please remove'],
      needs: 'text',
      basis: 'observed',
      sources: [
        {
          title: 'Three replies of Comcast for recipients, as senders saw them',
          url: 'https://www.spamresource.com/2023/07/did-you-notice-that-new-comcast-bounce.html',
          checked: '2026-11-24',
        },
      ],
      examples: ['550 5.2.0 <someone@example.com> - Account Closed, Please Remove'],
      nearMisses: ['550 5.2.0 <someone@example.com>: Recipient address rejected: Account Closed'],
    },
  ],
};
