import type { Origin } from '../origin.ts';

export const rambler: Origin = {
  kind: 'provider',
  id: 'rambler',
  name: 'Rambler',
  hosts: ['rambler.ru', 'rambler-co.ru'],
  domains: ['rambler.ru', 'lenta.ru', 'autorambler.ru', 'myrambler.ru', 'ro.ru', 'rambler.ua'],
  sources: [
    {
      title: 'Rambler: form for mail that was refused as spam',
      url: 'https://help.rambler.ru/feedback/mail/form/144',
      seen: 'cited',
    },
    {
      title: 'Replies collected per provider in the SMTP Field Manual',
      url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/540.json#L12',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['spam message rejected if this is not spam contact abuse'],
      needs: 'text',
      basis: 'documented',
      examples: ['554 5.7.1 Spam message rejected; If this is not spam contact abuse'],
      nearMisses: ['554 5.7.1 Spam message rejected'],
    },
    {
      id: 'inactive',
      cause: 'mailbox-unavailable',
      codes: ['540'],
      phrases: ['recipient address rejected (inactive|blocked)'],
      needs: 'text',
      basis: 'observed',
      examples: ['540 5.7.1 <user@rambler.ru>: recipient address rejected: Inactive'],
      nearMisses: ['550 5.7.1 <user@example.com>: recipient address rejected: Inactive'],
    },
    {
      id: 'rate',
      cause: 'rate-limit',
      phrases: ['rate limit exceeded'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host inmx.rambler.ru[192.0.2.10] said: 452 4.5.3 rate limit exceeded (in reply to RCPT TO command)'],
      nearMisses: ['452 4.5.3 rate limit exceeded'],
    },
  ],
};
