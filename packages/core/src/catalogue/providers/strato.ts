import type { Origin } from '../origin.ts';

export const strato: Origin = {
  kind: 'provider',
  id: 'strato',
  name: 'STRATO',
  hosts: ['rzone.de', 'strato.de', 'strato.com'],
  domains: ['strato.de'],
  sources: [
    {
      title: 'STRATO: the page that the reply names',
      url: 'https://www.strato-hosting.co.uk/faq/product/why-are-my-emails-not-being-delivered',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'local-policy',
      cause: 'content-policy',
      phrases: [
        'refused by local policy (no spam please|sending of spam is not permitted)',
        'refused by local policy (no spam please|) (b url|b text|b score|b ex|b attach)',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'STRATO: error messages and what the code in brackets says',
          url: 'https://strato.de/faq/mail/fehlermeldungen-bei-e-mails',
          checked: '2026-11-24',
        },
      ],
      examples: [
        'host smtpin.rzone.de[192.0.2.10] said: 550 5.7.1 Refused by local policy. No SPAM please! (B-EX) (in reply to end of DATA command)',
      ],
      nearMisses: ['550 5.7.1 Refused by local policy'],
    },
  ],
};
