import type { Origin } from '../origin.ts';

/** Postmark: its SMTP endpoint, its inbound servers and its own words in events. */
export const postmark: Origin = {
  kind: 'sending-side',
  id: 'postmark',
  name: 'Postmark',
  hosts: ['postmarkapp.com', 'mtasv.net', 'pmta.postmarkapp.com'],
  sources: [
    { title: 'API error codes of Postmark', url: 'https://postmarkapp.com/developer/api/overview', seen: 'cited' },
    { title: 'Bounce types of Postmark', url: 'https://postmarkapp.com/developer/api/bounce-api', seen: 'cited' },
  ],
  signatures: [
    {
      id: 'inactive-recipient',
      cause: 'sender-hold',
      phrases: [
        'recipients that have been marked as inactive',
        'recipient that has been marked as inactive',
        'inactive recipients are ones that have generated',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Read the bounce that made the address inactive, and reactivate it only when the reason is gone.',
          why: 'Postmark refuses the message before any server of the recipient is asked.',
        },
      ],
      examples: [
        '422 {"ErrorCode":406,"Message":"You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: someone@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression."}',
        '550 5.7.1 You tried to send to a recipient that has been marked as inactive.',
      ],
      nearMisses: ['550 5.2.1 The mailbox is inactive'],
    },
    {
      id: 'sender-signature',
      cause: 'access-denied',
      phrases: [
        'is not a sender signature on your account',
        'from address you supplied is not a sender signature',
        'your account is pending approval',
        'while your account is pending approval',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        "550 5.7.1 The 'From' address you supplied (someone@example.com) is not a Sender Signature on your account. Please add and confirm this address.",
      ],
      nearMisses: ['550 5.7.1 The From address is not yours'],
    },
  ],
};
