import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** mailcow: dockerized, with Rspamd, Postfix and Dovecot. */
export const mailcow: Origin = {
  kind: 'software',
  id: 'mailcow',
  name: 'mailcow',
  sources: [{ title: 'mailcow: configuration', url: 'https://github.com/mailcow/mailcow-dockerized', checked }],
  signatures: [
    {
      id: 'delivery-requirements',
      cause: 'content-policy',
      phrases: ['this message does not meet our delivery requirements'],
      needs: 'text',
      basis: 'documented',
      examples: ['554 5.7.1 This message does not meet our delivery requirements'],
      nearMisses: ['554 5.7.1 This message does not meet you'],
    },
  ],
};
