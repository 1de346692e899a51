import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const drops = {
  title: 'Drops and suppressions',
  url: 'https://www.twilio.com/docs/sendgrid/glossary/drops',
  checked,
} as const;

/** Twilio SendGrid: its SMTP endpoint, its inbound parse servers and its own words in events. */
export const sendgrid: Origin = {
  kind: 'sending-side',
  id: 'sendgrid',
  name: 'SendGrid',
  hosts: ['sendgrid.net', 'sendgrid.com'],
  sources: [
    {
      title: 'Event webhook of SendGrid',
      url: 'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event',
      checked,
    },
  ],
  signatures: [
    {
      id: 'throttled-ips',
      cause: 'rate-limit',
      phrases: ['ips were throttled by recipient server'],
      needs: 'text',
      basis: 'observed',
      summary: 'The receiving server slows SendGrid down; SendGrid retries for up to three days by itself.',
      examples: ['Email was deferred due to the following reason(s): [IPs were throttled by recipient server]'],
      nearMisses: ['Email was deferred due to the following reason(s): [connection refused]'],
    },
    {
      id: 'own-limits',
      cause: 'sender-hold',
      phrases: ['email was deferred due to the following reason … (ip|ips) reached … limit'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Deferrals',
          url: 'https://www.twilio.com/docs/sendgrid/ui/sending-email/deferrals',
          checked: '2026-11-24',
        },
      ],
      summary:
        'SendGrid holds the message back by its own limits for this destination, and tries for up to three days.',
      examples: ['Email was deferred due to the following reason(s): ["IPs reached ISP-suggested hourly limits"]'],
      nearMisses: ['451 4.7.1 Your IPs reached the hourly limit'],
    },
    {
      id: 'dropped',
      cause: 'sender-hold',
      phrases: [
        'reason (bounced address|unsubscribed address|spam reporting address|recipient list over package quota)',
        'drop … (bounced address|unsubscribed address|spam reporting address)',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [drops],
      examples: [
        '{"email":"someone@example.com","event":"dropped","reason":"Bounced Address","status":"5.0.0","sg_event_id":"c2VuZGdyaWQx","timestamp":1764000000}',
      ],
      nearMisses: [
        '{"email":"someone@example.com","event":"bounce","reason":"550 5.1.1 no such address","status":"5.1.1","sg_event_id":"c2VuZGdyaWQy","timestamp":1764000000}',
      ],
    },
    {
      id: 'credits',
      cause: 'rate-limit',
      phrases: ['authentication failed maximum credits exceeded', 'maximum credits exceeded'],
      needs: 'text',
      basis: 'observed',
      examples: ['451 Authentication failed: Maximum credits exceeded'],
      nearMisses: ['451 Authentication failed'],
    },
    {
      id: 'sender-identity',
      cause: 'access-denied',
      phrases: ['from address does not match a verified sender identity'],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'Sender identity',
          url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/sender-identity',
          checked,
        },
      ],
      examples: [
        '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.',
      ],
      nearMisses: ['550 5.7.1 The from address is not allowed'],
    },
    {
      id: 'no-mx',
      cause: 'recipient-domain-dns',
      phrases: ['unable to get mx info'],
      needs: 'text',
      basis: 'observed',
      examples: ['unable to get mx info: failed to get IPs from PTR record: lookup example.com: no such host'],
      nearMisses: ['451 4.4.3 unable to look up MX'],
    },
    {
      id: 'unauthenticated',
      cause: 'smtp-auth',
      phrases: ['unauthenticated senders not allowed'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 Unauthenticated senders not allowed'],
      nearMisses: ['530 5.7.0 Authentication required'],
    },
  ],
};
