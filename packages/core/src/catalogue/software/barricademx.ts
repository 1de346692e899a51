import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** BarricadeMX (smtpf), the filtering SMTP proxy, which ends its replies with a number such as #120. */
export const barricademx: Origin = {
  kind: 'software',
  id: 'barricademx',
  name: 'BarricadeMX',
  sources: [
    { title: 'BarricadeMX: its SMTP replies', url: 'https://www.snertsoft.com/smtp/smtpf/reply.html', checked },
  ],
  signatures: [
    {
      id: 'temporary',
      cause: 'access-denied',
      phrases: ['host temporary failure 120', 'host … temporary failure 120', 'sender temporary failure (814|815)'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 4.7.1 host mail.example.com [192.0.2.14] temporary failure #120'],
      nearMisses: ['450 4.7.1 host temporary failure'],
    },
    {
      id: 'black-listed',
      cause: 'blocklist',
      phrases: ['host … black listed 120', 'host black listed 120', 'sender black listed (125|127)'],
      needs: 'text',
      basis: 'documented',
      examples: ['550 5.7.1 host mail.example.com [192.0.2.14] black listed #120'],
      nearMisses: ['550 5.7.1 host mail.example.com listed'],
    },
  ],
};
