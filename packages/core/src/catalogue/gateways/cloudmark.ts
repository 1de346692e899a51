import type { Origin } from '../origin.ts';

/** Cloudmark Gateway as a service in front of hosters (cloudfilter.net). Its IP list CSI is described among the blocklists. */
export const cloudmark: Origin = {
  kind: 'gateway',
  id: 'cloudmark',
  name: 'Cloudmark',
  hosts: ['cloudfilter.net'],
  sources: [
    { title: 'Cloudmark: ask for a reset of an IP', url: 'https://csi.cloudmark.com/reset-request/', seen: 'reply' },
  ],
  signatures: [
    {
      id: 'ip-listed',
      cause: 'blocklist',
      phrases: [
        'blocked using cloudmark sender intelligence',
        'listed (by|on|in) (cloudmark|csi)',
        'poor reputation on cloudmark',
      ],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host mx.eig.cloudfilter.net[192.0.2.130] said: 554 5.7.1 Service unavailable; client [198.51.100.30] blocked using Cloudmark Sender Intelligence',
      ],
      nearMisses: ['554 5.7.1 Service unavailable; client [198.51.100.30] blocked using Cloudmark Sender Intelligence'],
    },
    {
      id: 'limit',
      cause: 'rate-limit',
      phrases: ['requested action aborted try again later', 'too many sessions from'],
      needs: 'origin',
      basis: 'inferred',
      examples: [
        'host mx.eig.cloudfilter.net[192.0.2.130] said: 452 4.1.0 <someone@example.com> requested action aborted: try again later',
      ],
      nearMisses: ['452 4.1.0 <someone@example.com> requested action aborted: try again later'],
    },
  ],
};
