import type { Origin } from '../origin.ts';

export const earthlink: Origin = {
  kind: 'provider',
  id: 'earthlink',
  name: 'EarthLink',
  hosts: [
    'earthlink.net',
    'postmaster-earthlink.vadesecure.com',
    'mindspring.com',
    'earthlink-vadesecure.net',
    'peoplepc.com',
    'netcom.com',
  ],
  domains: ['earthlink.net', 'mindspring.com', 'peoplepc.com', 'ix.netcom.com', 'onemain.com'],
  sources: [
    {
      title: 'Delivery errors of EarthLink',
      url: 'https://postmaster-earthlink.vadesecure.com/inbound_error_codes/',
      seen: 'cited',
    },
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/support-docs/blob/2cb4102c88745e0d0f72dcb096dd5fca24a35078/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md?plain=1#L709',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'blocked',
      cause: 'blocklist',
      phrases: ['is blocked by earthlink', 'blocked by earthlink'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP up with the tool behind the link in the reply and ask there for removal.',
          why: 'EarthLink keeps this list itself.',
        },
      ],
      examples: ['550 IP 192.0.2.1 is blocked by EarthLink. Go to earthlink.net/block for details.'],
      nearMisses: ['550 IP 192.0.2.1 is blocked'],
    },
    {
      id: 'filtered',
      cause: 'content-policy',
      phrases: ['message rejected', 'content rejected'],
      needs: 'origin',
      basis: 'inferred',
      examples: ['554 5.7.1 Message rejected - https://postmaster-earthlink.vadesecure.com/inbound_error_codes/'],
      nearMisses: ['554 5.7.1 Message rejected'],
    },
  ],
};
