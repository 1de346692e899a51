import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** SpamExperts (N-able Mail Assure), in front of many hosters. Its own list is spamrl.com. */
export const spamexperts: Origin = {
  kind: 'gateway',
  id: 'spamexperts',
  name: 'SpamExperts',
  hosts: ['antispamcloud.com', 'spamexperts.com', 'spamexperts.net', 'mailassure.com', 'spamrl.com', 'mtroute.com'],
  sources: [
    {
      title: 'What greylisted means here',
      url: 'https://support.ozhosting.com/support/solutions/articles/48000959262-what-does-greylisted-mean-',
      checked,
    },
    { title: 'Blocklist of SpamExperts', url: 'https://spamrl.com/', seen: 'reply' },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: ['the sending ip is listed on spamrl com', 'is listed on spamrl com', 'listed on & spamrl com'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 The sending IP (192.0.2.139) is listed on https://spamrl.com/. Please resolve this and retry.'],
      nearMisses: ['550 Rejected: 192.0.2.139 is listed at bl.example.net'],
    },
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['greylisted', 'temporarily rejected', 'temporarily deferred'],
      needs: 'origin',
      basis: 'documented',
      summary: 'SpamExperts holds back IP addresses that it does not know yet; the retry is accepted.',
      examples: ['host mx94.antispamcloud.com[192.0.2.140] said: 451 Greylisted, please try again later'],
      nearMisses: ['451 Greylisted, please try again later'],
    },
    {
      id: 'spam',
      cause: 'content-policy',
      phrases: ['high probability of spam', 'message was classified as spam and may not be delivered'],
      needs: 'origin',
      basis: 'observed',
      examples: ['host mx11.antispamcloud.com[192.0.2.148] said: 550 High probability of spam'],
      nearMisses: ['550 High probability of spam'],
    },
  ],
};
