import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const seenAt = repository(
  'SMTP Field Manual',
  'ActiveCampaign/smtp-field-manual',
  '67831a2e3a81cfacd8038a00cb389714a62e9342',
  checked,
);

/** Policyd 1.x, a greylisting and quota policy service for Postfix. */
export const policyd: Origin = {
  kind: 'software',
  id: 'policyd',
  name: 'Policyd v1',
  sources: [{ title: 'Policyd 1.x: readme', url: 'https://policyd.sourceforge.net/readme.html', seen: 'cited' }],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['policy rejection please try later'],
      needs: 'text',
      basis: 'observed',
      examples: ['450 4.7.1 <user@example.org>: Recipient address rejected: Policy Rejection- Please try later.'],
      nearMisses: ['554 5.7.1 <user@example.org>: Recipient address rejected: Policy Rejection- Abuse. Go away.'],
    },
    {
      id: 'quota',
      cause: 'rate-limit',
      phrases: ['policy rejection quota exceeded'],
      needs: 'text',
      basis: 'observed',
      examples: ['450 4.7.1 <user@example.org>: Recipient address rejected: Policy Rejection- Quota Exceeded'],
      nearMisses: ['452 4.2.2 Quota exceeded'],
    },
    {
      id: 'abuse',
      cause: 'blocklist',
      phrases: ['policy rejection abuse go away', 'policy rejection … blacklisted'],
      needs: 'text',
      basis: 'observed',
      sources: [seenAt('data/codes/450.json', 105)],
      examples: ['554 5.7.1 <user@example.org>: Recipient address rejected: Policy Rejection- Abuse. Go away.'],
      nearMisses: ['554 5.7.1 Policy rejection'],
    },
    {
      id: 'size',
      cause: 'message-too-large',
      phrases: ['policy rejection message size too big'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 5.7.1 <user@example.org>: Recipient address rejected: Policy Rejection- Message size too big'],
      nearMisses: ['554 5.7.1 Policy rejection'],
    },
  ],
};
