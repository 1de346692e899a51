import type { Origin } from '../origin.ts';

/** Brevo (formerly Sendinblue): its SMTP endpoint and its own words in events. */
export const brevo: Origin = {
  kind: 'sending-side',
  id: 'brevo',
  name: 'Brevo',
  hosts: ['brevo.com', 'sendinblue.com', 'sender-sib.com', 'brevosend.com', 'mailin.fr', 'sendinblue.email'],
  markers: ['contact brevo com', 'contact sendinblue com'],
  sources: [
    {
      title: 'Transactional webhooks of Brevo',
      url: 'https://developers.brevo.com/docs/transactional-webhooks',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'blocked-contact',
      cause: 'sender-hold',
      phrases: [
        'blocked due to blacklist user',
        'blocked due to unsubscribed user',
        'blocked due to (hard bounced|admin blocked) user',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '{"event":"blocked","email":"someone@example.com","reason":"blocked : due to blacklist user","message-id":"<202611230900.1@smtp-relay.mailin.fr>","date":"2026-11-23 10:00:00"}',
      ],
      nearMisses: ['550 5.7.1 blocked by a user list'],
    },
    {
      id: 'account',
      cause: 'access-denied',
      phrases: [
        'your smtp account is not yet activated please contact us at',
        'unauthorized ip address & smtp',
        '525 5.7.1 unauthorized ip address',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Add the server’s IP address to the authorised addresses in the security settings of the account, or ask support to activate SMTP.',
          why: 'Brevo refuses sign-ins from addresses that the account has not allowed.',
        },
      ],
      examples: [
        '502 5.7.0 Your SMTP account is not yet activated. Please contact us at contact@sendinblue.com to request activation',
        '525 5.7.1 Unauthorized IP address',
      ],
      nearMisses: ['550 5.7.1 Unauthorized'],
    },
  ],
};
