import type { Origin } from '../origin.ts';

export const locaweb: Origin = {
  kind: 'provider',
  id: 'locaweb',
  name: 'Locaweb',
  hosts: ['locaweb.com.br'],
  domains: ['locaweb.com.br'],
  sources: [{ title: 'Help for mail at Locaweb', url: 'https://www.locaweb.com.br/ajuda/', checked: '2026-11-23' }],
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
