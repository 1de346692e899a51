import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository(
  'spamass-milter',
  'andybalholm/spamass-milter',
  'c45f851c57606a6b42f73590c6935dd229cc541c',
  checked,
);

/** Milters and plugins that ask SpamAssassin: spamass-milter, sa-exim. */
export const spamassassin: Origin = {
  kind: 'software',
  id: 'spamassassin',
  name: 'SpamAssassin milters',
  sources: [{ title: 'spamass-milter: source', url: 'https://github.com/andybalholm/spamass-milter', checked }],
  signatures: [
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['blocked by spamassassin', 'rejected by spamassassin', 'spamassassin (score|identified)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('spamass-milter.cpp', 380)],
      examples: ['550 5.7.1 Blocked by SpamAssassin'],
      nearMisses: ['451 4.7.1 spamd is not running'],
    },
    {
      id: 'temp-reject',
      cause: 'content-policy',
      phrases: [
        'please try again later … (spam score|spamassassin)',
        'temporarily rejected by spamassassin',
        'your message scored … (spam|spamassassin)',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: ['451 Your message scored 8.1 SpamAssassin points. Please try again later.'],
      nearMisses: ['451 Please try again later'],
    },
  ],
};
