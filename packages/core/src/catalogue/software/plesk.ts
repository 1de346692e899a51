import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Plesk: its mail handlers and limits in front of Postfix and qmail. */
export const plesk: Origin = {
  kind: 'software',
  id: 'plesk',
  name: 'Plesk',
  sources: [
    {
      title: 'Plesk: its greylisting settings',
      url: 'https://docs.plesk.com/en-US/obsidian/cli-linux/using-command-line-utilities/grey_listing-greylisting.63188/',
      checked,
    },
  ],
  signatures: [
    {
      id: 'outgoing-limit',
      cause: 'rate-limit',
      phrases: [
        'outgoing mail limit has been (reached|exceeded)',
        'the message has been rejected because … limit on outgoing',
        'sending limit has been exceeded for (mailbox|domain|subscription)',
      ],
      needs: 'text',
      basis: 'inferred',
      examples: ['550 5.7.1 The message has been rejected because the limit on outgoing messages is exceeded'],
      nearMisses: ['550 5.7.1 The message has been rejected'],
    },
  ],
};
