import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Titan Email (also under the names of its partners). */
export const titan: Origin = {
  kind: 'provider',
  id: 'titan',
  name: 'Titan Email',
  hosts: ['titan.email', 'flockmail.com', 'mailhostbox.com'],
  markers: ['incoming temporarily suspended due to partner migration'],
  sources: [
    {
      title: 'Reject codes of Titan for incoming mail',
      url: 'https://support.titan.email/hc/en-us/articles/35175377981977-Understanding-Incoming-Email-Reject-Codes',
      checked,
    },
  ],
  signatures: [
    {
      id: 'insufficient-reputation',
      cause: 'reputation',
      phrases: ['sender ip rejected sending ip has insufficient reputation', 'sending ip has insufficient reputation'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 4.7.0: Sender IP rejected: sending IP has insufficient reputation.  Please retry later.'],
      nearMisses: ['421 4.7.0 Sender IP rejected'],
    },
    {
      id: 'spam-rate',
      cause: 'reputation',
      phrases: ['sender ip rejected spam rate exceeded'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.7.2 <192.0.2.82>: Sender IP rejected: spam rate exceeded'],
      nearMisses: ['550 5.7.2 Rate exceeded'],
    },
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisted please retry after sometime', 'greylisted please retry after some time'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.2.0 <someone@example.com>: Recipient address rejected: greylisted: please retry after sometime',
      ],
      nearMisses: ['450 4.2.0 <someone@example.com>: Recipient address rejected: Greylisted'],
    },
    {
      id: 'domain-quota',
      cause: 'recipient-rate-limit',
      phrases: [
        'recipients domain (daily|hourly) quota exceeded',
        'mailbox does not exist domains (daily|hourly) quota exceeded',
        'recipient address rejected recipient quota exceeded',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.4.7 <someone@example.com>: Recipient address rejected: Recipients Domain Hourly Quota Exceeded',
        '550 5.4.6 <someone@example.com>: Recipient address rejected: Recipient Quota Exceeded;',
      ],
      nearMisses: [
        '552 5.2.2 <someone@example.com>: Recipient address rejected: Quota exceeded (mailbox for user is full)',
      ],
    },
    {
      id: 'mailbox-full',
      cause: 'mailbox-full',
      phrases: ['quota exceeded mailbox for user is full'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host mx1.titan.email[192.0.2.83] said: 552 5.2.2 <someone@example.com>: Recipient address rejected: Quota exceeded (mailbox for user is full)',
      ],
      nearMisses: [
        '552 5.2.2 <someone@example.com>: Recipient address rejected: Quota exceeded (mailbox for user is full)',
      ],
    },
    {
      id: 'suspended',
      cause: 'mailbox-unavailable',
      phrases: ['incoming (temporarily|) suspended due to (partner migration|abuse)'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '550 5.2.1 <someone@example.com> : Recipient address rejected: Incoming temporarily suspended due to partner migration',
        '550 5.2.1 <someone@example.com>: Recipient address rejected: Incoming suspended due to abuse',
      ],
      nearMisses: ['550 5.2.1 Account suspended'],
    },
    {
      id: 'spf',
      cause: 'authentication',
      phrases: ['message rejected due to spf fail not authorized'],
      needs: 'origin',
      basis: 'documented',
      examples: [
        'host mx2.titan.email[192.0.2.84] said: 550 5.7.1 <someone@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.',
      ],
      nearMisses: [
        '550 5.7.1 <someone@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.',
      ],
    },
  ],
};
