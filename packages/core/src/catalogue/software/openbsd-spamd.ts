import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** OpenBSD spamd, the tarpit and greylister in front of a mail server. */
export const openbsdSpamd: Origin = {
  kind: 'software',
  id: 'openbsd-spamd',
  name: 'OpenBSD spamd',
  sources: [
    { title: 'OpenBSD spamd manual page', url: 'https://man.openbsd.org/spamd', checked },
    { title: 'OpenBSD spamd.conf manual page', url: 'https://man.openbsd.org/spamd.conf', checked },
  ],
  signatures: [
    {
      id: 'sent-spam',
      cause: 'blocklist',
      phrases: [
        'your address … has sent (mail to|spam to|spam within)',
        'spam your address … is in the',
        'your address … is in the (nixspam|spews|uatraps|openbsd|china|korea) (list|database|blacklist)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 Your address 192.0.2.14 has sent spam within the last 24 hours',
        '450-SPAM. Your address 192.0.2.14 is in the uatraps list',
      ],
      nearMisses: ['550 Your message has been rejected as spam'],
    },
    {
      id: 'greytrapped',
      cause: 'blocklist',
      phrases: ['has mailed to spamtraps here'],
      needs: 'text',
      basis: 'documented',
      examples: ['450 Your address 192.0.2.14 has mailed to spamtraps here'],
      nearMisses: ['450 You have mailed too often here'],
    },
  ],
};
