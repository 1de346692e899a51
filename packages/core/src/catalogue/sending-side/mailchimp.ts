import type { Origin } from '../origin.ts';

/** Mailchimp Transactional (Mandrill): its SMTP endpoint and its own words in events. */
export const mailchimp: Origin = {
  kind: 'sending-side',
  id: 'mailchimp',
  name: 'Mailchimp Transactional',
  hosts: ['mandrillapp.com', 'mailchimp.com', 'mcsv.net', 'mcdlv.net', 'rsgsv.net', 'mandrill.com'],
  markers: ['mandrill'],
  sources: [
    {
      title: 'Rejections of Mailchimp Transactional',
      url: 'https://mailchimp.com/developer/transactional/docs/reputation-rejections/',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'denylisted',
      cause: 'sender-hold',
      phrases: [
        'reject reason (hard bounce|soft bounce|spam|unsub|custom|test mode limit|rule)',
        'reject reason null status rejected',
      ],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Look at the address in the rejection denylist; entries for soft bounces end by themselves, others have to be removed.',
          why: 'Mandrill rejected the message itself; no server of the recipient was asked.',
        },
      ],
      examples: [
        '{"email":"someone@example.com","status":"rejected","reject_reason":"hard-bounce","_id":"1764000000abcdef"}',
      ],
      nearMisses: ['550 5.1.1 hard bounce'],
    },
    {
      id: 'relay',
      cause: 'relay-denied',
      codes: ['454', '4.7.1', '550', '554'],
      phrases: ['relay access denied'],
      needs: 'origin',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Sign in on the SMTP endpoint with the user name and an API key of the account.',
          why: 'Mandrill relays only for clients that have signed in.',
        },
      ],
      examples: [
        'host smtp.mandrillapp.com[192.0.2.151] said: 454 4.7.1 <someone@example.com>: Relay access denied (in reply to RCPT TO command)',
      ],
      nearMisses: ['454 4.7.1 <someone@example.com>: Relay access denied'],
    },
    {
      id: 'sign-in',
      cause: 'smtp-auth',
      codes: ['435', '535', '4.7.8', '5.7.8'],
      phrases: ['authentication failed'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host smtp.mandrillapp.com[192.0.2.151] said: 435 4.7.8 Error: authentication failed:'],
      nearMisses: ['435 4.7.8 Error: authentication failed:'],
    },
  ],
};
