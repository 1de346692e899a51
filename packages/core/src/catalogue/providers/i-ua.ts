import type { Origin } from '../origin.ts';

export const iUa: Origin = {
  kind: 'provider',
  id: 'i-ua',
  name: 'I.UA',
  hosts: ['i.ua'],
  domains: ['i.ua', 'ua.fm', 'email.ua'],
  sources: [{ title: 'Mail at I.UA', url: 'https://mail.i.ua/', checked: '2026-11-23' }],
  signatures: [
    {
      id: 'no-user',
      cause: 'recipient-unknown',
      phrases: ['user not found'],
      needs: 'origin',
      basis: 'observed',
      examples: ['550 User not found. See http://mail.i.ua/err/1/'],
      nearMisses: ['550 User not found.'],
    },
    {
      id: 'frozen',
      cause: 'mailbox-unavailable',
      phrases: ['mailbox is frozen'],
      needs: 'origin',
      basis: 'observed',
      examples: ['550 Mailbox is frozen. See http://mail.i.ua/err/2/'],
      nearMisses: ['550 Mailbox is frozen.'],
    },
  ],
};
