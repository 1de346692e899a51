import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const limits = {
  title: 'Why Zoho Mail blocks outgoing mail',
  url: 'https://www.zoho.com/mail/help/spam-reason.html',
  checked,
} as const;

/** Zoho Mail. */
export const zoho: Origin = {
  kind: 'provider',
  id: 'zoho',
  name: 'Zoho Mail',
  hosts: [
    'zoho.com',
    'zoho.eu',
    'zoho.in',
    'zoho.com.au',
    'zohomail.com',
    'zohomail.eu',
    'zohomail.in',
    'zohocorp.com',
    'zohocloud.ca',
    'zoho.jp',
  ],
  domains: ['zoho.com', 'zohomail.com', 'zohomail.eu', 'zohomail.in'],
  markers: ['by zoho mail', 'mail zoho com unblockme'],
  sources: [{ title: 'Help of Zoho Mail', url: 'https://www.zoho.com/mail/help/', checked }],
  signatures: [
    {
      id: 'unusual-activity',
      cause: 'reputation',
      phrases: ['unusual sending activity detected'],
      needs: 'text',
      basis: 'observed',
      sources: [limits],
      summary: "Zoho has paused this account's outgoing mail because its sending looks unusual.",
      steps: [
        {
          who: 'sender',
          do: 'Stop the bulk run, change the password if it was not you, and lift the block at https://mail.zoho.com/UnblockMe.',
          why: 'The block is on the account and on mail to outside addresses only; it does not end by resending.',
        },
      ],
      examples: ['550 5.4.6 Unusual sending activity detected. Please try after sometime.'],
      nearMisses: ['550 5.4.6 Unusual routing detected'],
    },
    {
      id: 'system-error',
      cause: 'internal-error',
      codes: ['452', '451', '4.3.1', '4.3.0'],
      phrases: ['temporary system error'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.zoho.com[192.0.2.44] said: 452 4.3.1 Temporary System Error (in reply to end of DATA command)',
      ],
      nearMisses: ['452 4.3.1 Temporary System Error'],
    },
    {
      id: 'delivery-policy',
      cause: 'content-policy',
      phrases: [
        'mailbox delivery (restricted by policy error|failure policy error)',
        'mailpolicy violation error delivering to mailboxes',
        'email cannot be delivered reason email flagged as spam',
        'detected by zoho mail',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '452 <someone@zoho.com> Mailbox delivery restricted by policy error',
        '554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.',
      ],
      nearMisses: ['452 Mailbox delivery restricted'],
    },
    {
      id: 'refused-by-domain',
      cause: 'content-policy',
      codes: ['541', '5.4.1'],
      phrases: ['mail rejected by destination domain'],
      needs: 'text',
      basis: 'observed',
      examples: ['541 5.4.1 Mail rejected by destination domain'],
      nearMisses: ['550 5.7.1 Mail rejected by the domain owner'],
    },
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisted try again after some time', 'greylisted try again after sometime'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.zoho.eu[192.0.2.45] said: 451 4.7.1 Greylisted, try again after some time (in reply to RCPT TO command)',
      ],
      nearMisses: ['451 4.7.1 Greylisted, try again after some time'],
    },
    {
      id: 'dmarc',
      cause: 'authentication',
      phrases: ['email rejected per dmarc policy for'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host mx2.zoho.com[192.0.2.46] said: 550 5.7.1 Email rejected per DMARC policy for example.com'],
      nearMisses: ['550 5.7.1 Email rejected per DMARC policy for example.com'],
    },
    {
      id: 'relaying',
      cause: 'relay-denied',
      phrases: ['553 relaying disallowed', 'relaying disallowed as', 'relaying disallowed'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host smtp.zoho.com[192.0.2.47] said: 553 Relaying disallowed as someone@example.com'],
      nearMisses: ['553 Relaying disallowed'],
    },
    {
      id: 'user-unknown',
      cause: 'recipient-unknown',
      codes: ['550', '5.1.1'],
      phrases: ['user unknown'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.zoho.com[192.0.2.44] said: 550 5.1.1 <someone@example.com> User unknown (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 5.1.1 <someone@example.com> User unknown'],
    },
  ],
};
