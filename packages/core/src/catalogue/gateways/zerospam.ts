import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** ZEROSPAM (Hornetsecurity since 2021), Canada. */
export const zerospam: Origin = {
  kind: 'gateway',
  id: 'zerospam',
  name: 'ZEROSPAM',
  hosts: ['zerospam.ca', 'zerospam.ws'],
  markers: ['recipient address rejected not in recipient list', 'by zerospam'],
  sources: [
    {
      title: 'Replies collected in the SMTP Field Manual',
      url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/67831a2e3a81cfacd8038a00cb389714a62e9342/data/codes/450.json',
      checked,
    },
  ],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisted for seconds by zerospam', 'greylisted by zerospam'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '450 4.2.0 <someone@example.com>: Recipient address rejected: example.com greylisted for 60 seconds by ZEROSPAM',
      ],
      nearMisses: ['450 4.2.0 <someone@example.com>: Recipient address rejected: Greylisted for 60 seconds'],
    },
    {
      id: 'recipient-list',
      cause: 'recipient-unknown',
      phrases: ['not in recipient list'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.zerospam.ca[192.0.2.149] said: 554 5.7.1 <someone@example.com>: Recipient address rejected: Not in recipient list',
      ],
      nearMisses: ['554 5.7.1 <someone@example.com>: Recipient address rejected: Access denied'],
    },
  ],
};
