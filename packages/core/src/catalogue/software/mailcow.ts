import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('mailcow', 'mailcow/mailcow-dockerized', '06424670fa5d60fee851f58bfc49f66086d5f0a6', checked);

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
      sources: [source('data/conf/rspamd/override.d/worker-proxy.inc', 8)],
      examples: ['554 5.7.1 This message does not meet our delivery requirements'],
      nearMisses: ['554 5.7.1 This message does not meet you'],
    },
  ],
};
