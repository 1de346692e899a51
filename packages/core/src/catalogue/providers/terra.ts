import type { Origin } from '../origin.ts';

export const terra: Origin = {
  kind: 'provider',
  id: 'terra',
  name: 'Terra',
  hosts: [
    'terraempresas.com.br',
    'terra.com',
    'terra.com.br',
    'terra.es',
    'terra.com.mx',
    'terra.cl',
    'terra.com.pe',
    'terra.com.co',
  ],
  domains: ['terra.com.br', 'terra.com', 'terra.es', 'terra.com.mx', 'terra.cl', 'terra.com.pe', 'terra.com.co'],
  sources: [
    {
      title: 'A reply of Terra among the bounces that ZoneMTA knows',
      url: 'https://github.com/zone-eu/zone-mta/blob/cf94b992e3a5eb81f0bdf28455210227e68a44a9/config/bounces.txt#L211',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'csi',
      cause: 'blocklist',
      phrases: [
        'blocked using cm csi v11 cloudmark poor reputation sender blacklist … csi cloudmark com reset request',
        'blocked using cm csi v11',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Ask for a reset of the IP at https://csi.cloudmark.com/reset-request/ once the cause is mended.',
          why: 'Terra takes the verdict of Cloudmark for the IP.',
        },
      ],
      examples: [
        '554 mx-gateway.terra.com cmsmtp 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using cm-csi-v11; Cloudmark Poor Reputation Sender Blacklist http://csi.cloudmark.com/reset-request/?ip=192.0.2.1',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using rbl.example.com'],
    },
  ],
};
