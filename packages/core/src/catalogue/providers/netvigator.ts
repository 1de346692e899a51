import type { Origin } from '../origin.ts';

export const netvigator: Origin = {
  kind: 'provider',
  id: 'netvigator',
  name: 'Netvigator (HKT)',
  hosts: ['netvigator.com'],
  domains: ['netvigator.com'],
  sources: [
    {
      title: 'Community shaping rules of KumoMTA: reply and pause per receiver',
      url: 'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L317',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'messages-per-session',
      cause: 'rate-limit',
      phrases: ['too many message for this session'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 1800,
        maxSeconds: 1800,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L317',
      },
      examples: [
        'host mx.netvigator.com[192.0.2.10] said: 421 Too many messages for this session (in reply to MAIL FROM command)',
      ],
      nearMisses: ['421 Too many messages for this session'],
    },
  ],
};
