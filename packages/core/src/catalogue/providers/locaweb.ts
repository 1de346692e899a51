import type { Origin } from '../origin.ts';

export const locaweb: Origin = {
  kind: 'provider',
  id: 'locaweb',
  name: 'Locaweb',
  hosts: ['locaweb.com.br', 'email-ssl.com.br', 'smtplw.com.br', 'emailmktlw.com.br'],
  domains: ['locaweb.com.br'],
  sources: [
    {
      title: 'A collected bounce with this reply',
      url: 'https://github.com/crisp-oss/email-bounce-parser/blob/c7ffc73a57d345183ce151ec69076b16738f04c9/test/fixtures/554_5_4_0_hops.txt#L14',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'hops',
      cause: 'routing',
      phrases: ['error too many hops', 'too many hops'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host balancer_haproxy.email.locaweb.com.br[192.0.2.10] said: 554 5.4.0 Error: too many hops (in reply to end of DATA command)',
      ],
      nearMisses: ['554 5.4.0 Error: too many hops'],
    },
  ],
};
