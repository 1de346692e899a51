import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** Hostinger Email. */
export const hostinger: Origin = {
  kind: 'provider',
  id: 'hostinger',
  name: 'Hostinger',
  hosts: [
    'hostinger.com',
    'hostinger.io',
    'hostinger.email',
    'hostinger.in',
    'hostinger.es',
    'hostinger.co.uk',
    'hostinger.com.br',
    'hostinger.com.ar',
    'hostinger.vn',
    'hostinger.fr',
    'hostinger.it',
    'hostinger.co.id',
    'hostinger.mx',
    'hostinger.ru',
    'main-hosting.eu',
  ],
  markers: ['hostinger out ratelimit', 'hostinger in ratelimit'],
  sources: [
    {
      title: 'Hostinger on its limits for outgoing mail',
      url: 'https://support.hostinger.com/en/articles/11393648-php-mail-limitation-explained-how-to-improve-email-delivery-with-smtp',
      checked,
    },
  ],
  signatures: [
    {
      id: 'outgoing-limit',
      cause: 'rate-limit',
      phrases: ['ratelimit hostinger out ratelimit exceeded', 'hostinger out ratelimit'],
      needs: 'text',
      basis: 'observed',
      summary: 'The mailbox has used up what Hostinger lets it send for now.',
      steps: [
        {
          who: 'sender',
          do: 'Spread the messages out, or send bulk mail through a service that is made for it.',
          why: 'The limit counts messages of one mailbox over a sliding period and clears as it passes.',
        },
      ],
      examples: ['451 4.7.1 Ratelimit "hostinger_out_ratelimit" exceeded'],
      nearMisses: ['451 4.7.1 Ratelimit exceeded'],
    },
    {
      id: 'disabled',
      cause: 'access-denied',
      phrases: ['disabled by user from hpanel'],
      needs: 'text',
      basis: 'observed',
      examples: ['554 5.7.1 <someone@example.com>: Sender address rejected: Disabled by user from hPanel'],
      nearMisses: ['554 5.7.1 <someone@example.com>: Sender address rejected: Disabled'],
    },
  ],
};
