import type { Origin } from '../origin.ts';

export const yahooJapan: Origin = {
  kind: 'provider',
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN Mail',
  hosts: ['yahoo.co.jp', 'yahoo-net.jp'],
  domains: ['yahoo.co.jp', 'ybb.ne.jp'],
  sources: [
    {
      title: 'Community shaping rules of KumoMTA: reply and pause per receiver',
      url: 'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L117',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'deferred',
      cause: 'rate-limit',
      phrases: ['vs98 ip0 deferred'],
      needs: 'text',
      basis: 'inferred',
      wait: {
        minSeconds: 3600,
        maxSeconds: 3600,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L117',
      },
      summary: 'Yahoo! JAPAN is holding back mail from this IP; send slower for the next hour.',
      examples: ['421 VS98-IP0 deferred - see https://support.yahoo-net.jp/PccMail/s/article/H000007321'],
      nearMisses: ['421 deferred'],
    },
    {
      id: 'command-timeout',
      cause: 'network',
      phrases: ['timeout waiting for command'],
      needs: 'origin',
      basis: 'observed',
      wait: {
        minSeconds: 1800,
        maxSeconds: 1800,
        basis: 'observed',
        source:
          'https://github.com/KumoCorp/kumomta/blob/3ebc1e8585e0e989cfcf50a93c94a803610249e8/assets/community/shaping.toml#L137',
      },
      examples: ['host mx1.mail.yahoo.co.jp[192.0.2.10] refused to talk to me: 421 Timeout waiting for command'],
      nearMisses: ['421 Timeout waiting for command'],
    },
  ],
};
