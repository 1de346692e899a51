import type { Origin } from '../origin.ts';

export const iUa: Origin = {
  kind: 'provider',
  id: 'i-ua',
  name: 'I.UA',
  hosts: ['i.ua'],
  domains: ['i.ua', 'ua.fm', 'email.ua'],
  sources: [
    { title: 'I.UA: the page that the reply names', url: 'https://mail.i.ua/err/3/', seen: 'reply' },
    {
      title: 'A collected bounce with this reply',
      url: 'https://github.com/sisimai/set-of-emails/blob/18e585c22288b83c1f6943949cb86b2623b362ce/maildir/bsd/rhost-iua-01.eml#L50',
      checked: '2026-11-23',
    },
  ],
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
