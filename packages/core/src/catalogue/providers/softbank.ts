import type { Origin } from '../origin.ts';

export const softbank: Origin = {
  kind: 'provider',
  id: 'softbank',
  name: 'SoftBank',
  hosts: ['softbank.jp', 'softbank.ne.jp', 'ymobile.ne.jp', 'vodafone.ne.jp', 'pdx.ne.jp', 'emnet.ne.jp'],
  domains: [
    'softbank.ne.jp',
    'i.softbank.jp',
    'ymobile.ne.jp',
    'yahoo.ne.jp',
    'disney.ne.jp',
    'pdx.ne.jp',
    'wm.pdx.ne.jp',
    'willcom.com',
    'emnet.ne.jp',
  ],
  sources: [
    {
      title: 'Reply codes of SoftBank and what they mean',
      url: 'https://note.com/sendmagic/n/n5afbf98aeb25',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'no-recipient',
      cause: 'recipient-unknown',
      phrases: ['invalid recipient'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.i.softbank.jp[192.0.2.10] said: 550 Invalid recipient: <user@i.softbank.jp> (in reply to RCPT TO command)',
      ],
      nearMisses: ['550 Invalid recipient: <user@example.com>'],
    },
    {
      id: 'sender-domain',
      cause: 'sender-domain-dns',
      codes: ['553'],
      phrases: ['does not exist'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.i.softbank.jp[192.0.2.10] said: 553 news.example.com does not exist (in reply to MAIL FROM command)',
      ],
      nearMisses: ['553 news.example.com does not exist'],
    },
  ],
};
