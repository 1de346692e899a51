import type { Origin } from '../origin.ts';

/** policyd-weight, a scoring policy service for Postfix. */
export const policydWeight: Origin = {
  kind: 'software',
  id: 'policyd-weight',
  name: 'policyd-weight',
  sources: [{ title: 'policyd-weight: project page', url: 'https://www.policyd-weight.org/', seen: 'cited' }],
  signatures: [
    {
      id: 'too-many-lists',
      cause: 'blocklist',
      phrases: ['your mta is listed in too many dnsbls'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 5.7.1 <user@example.org>: Recipient address rejected: Your MTA is listed in too many DNSBLs; check http://rbls.example.org/?q=192.0.2.14',
      ],
      nearMisses: ['550 5.7.1 Your MTA has sent too many messages'],
    },
    {
      id: 'score',
      cause: 'reputation',
      phrases: [
        'mail appeared to be spam or forged',
        'ask your mail dns administrator to correct helo and dns mx settings',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '550 5.7.1 <user@example.org>: Recipient address rejected: Mail appeared to be SPAM or forged. Ask your Mail/DNS-Administrator to correct HELO and DNS MX settings or to get removed from DNSBLs',
      ],
      nearMisses: ['550 5.7.1 Mail appeared to be misdirected'],
    },
    {
      id: 'retry-penalty',
      cause: 'reputation',
      phrases: ['temporarily blocked because of previous errors retrying too fast'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '450 4.7.1 <user@example.org>: Recipient address rejected: temporarily blocked because of previous errors - retrying too fast. penalty: 30 seconds x 0 retries.',
      ],
      nearMisses: ['450 4.7.1 temporarily blocked'],
    },
  ],
};
