import type { Origin } from '../origin.ts';

const checked = '2026-11-23';
const events = {
  title: 'Webhook events and error table of Mailjet',
  url: 'https://dev.mailjet.com/email/guides/webhooks/',
  checked,
} as const;

/** Mailjet: its SMTP endpoint and its own words in events (`error_related_to`, `error`). */
export const mailjet: Origin = {
  kind: 'sending-side',
  id: 'mailjet',
  name: 'Mailjet',
  hosts: ['mailjet.com'],
  sources: [events],
  signatures: [
    {
      id: 'preblocked',
      cause: 'sender-hold',
      phrases: ['error preblocked', 'error duplicate in campaign'],
      needs: 'text',
      basis: 'documented',
      steps: [
        {
          who: 'sender',
          do: 'Look the address up in the contact’s history; Mailjet blocks it for 90 days after hard bounces and for as long as it is on an exclusion list.',
          why: 'Mailjet did not try to deliver the message.',
        },
      ],
      examples: [
        '{"event":"blocked","time":1764000000,"MessageID":19421777396190490,"email":"someone@example.com","error_related_to":"mailjet","error":"preblocked"}',
      ],
      nearMisses: [
        '{"event":"bounce","time":1764000000,"MessageID":19421777396190491,"email":"someone@example.com","error_related_to":"recipient","error":"user unknown"}',
      ],
    },
  ],
};
