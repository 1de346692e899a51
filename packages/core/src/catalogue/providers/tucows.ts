import type { Origin } from '../origin.ts';

export const tucows: Origin = {
  kind: 'provider',
  id: 'tucows',
  name: 'Tucows hosted e-mail (OpenSRS)',
  hosts: ['hostedemail.com', 'securehostedemail.com'],
  sources: [
    { title: 'Help for hosted e-mail at OpenSRS', url: 'https://help.opensrs.com/hc/en-us', checked: '2026-11-23' },
  ],
  signatures: [
    {
      id: 'not-available',
      cause: 'service-unavailable',
      codes: ['421'],
      phrases: ['service not available closing transmission channel'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.example.com.cust.a.hostedemail.com[192.0.2.10] refused to talk to me: 421 Service not available, closing transmission channel',
      ],
      nearMisses: ['421 Service not available, closing transmission channel'],
    },
  ],
};
