import type { Origin } from '../origin.ts';

export const interia: Origin = {
  kind: 'provider',
  id: 'interia',
  name: 'Interia Poczta',
  hosts: ['interia.pl', 'interia.eu', 'poczta.fm', 'int.pl'],
  domains: ['interia.pl', 'interia.eu', 'interia.com', 'poczta.fm', 'int.pl', 'intmail.pl', 'vip.interia.pl'],
  sources: [{ title: 'Mail at Interia', url: 'https://poczta.interia.pl/', checked: '2026-11-23' }],
  signatures: [
    {
      id: 'no-account',
      cause: 'recipient-unknown',
      phrases: ['account not found nie ma takiego konta', 'nie ma takiego konta czytaj wiecej'],
      needs: 'text',
      basis: 'observed',
      examples: ['550 5.1.1 Account not found / Nie ma takiego konta, czytaj wiecej: http://l.int.pl/1'],
      nearMisses: ['550 5.1.1 Account not found'],
    },
  ],
};
