import type { Origin } from '../origin.ts';

export const backscatterer: Origin = {
  kind: 'blocklist',
  id: 'backscatterer',
  name: 'Backscatterer.org',
  hosts: ['backscatterer.org'],
  sources: [
    {
      title: 'Backscatterer: what is listed and for how long',
      url: 'https://www.backscatterer.org/',
      seen: 'cited',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'backscatterer & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Stop bounces and callouts to addresses that did not write to you: check recipients during the SMTP conversation.',
          why: 'Backscatterer lists hosts that bounce to forged senders, and drops them four weeks after the last one.',
        },
      ],
      examples: [
        '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ips.backscatterer.org; Sorry 192.0.2.1 is blacklisted at http://www.backscatterer.org/?ip=192.0.2.1',
      ],
      nearMisses: ['550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ips.example.org'],
    },
  ],
};
