import type { Origin } from '../origin.ts';

export const iinet: Origin = {
  kind: 'provider',
  id: 'iinet',
  name: 'iiNet, Westnet and OzEmail',
  hosts: ['iinet.net.au', 'westnet.com.au'],
  domains: ['iinet.net.au', 'westnet.com.au', 'ozemail.com.au', 'adam.com.au', 'netspace.net.au'],
  sources: [
    {
      title: 'Delivery rules that Momentum ships for large receivers',
      url: 'https://github.com/SparkPost/momentum-documentation',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'poor-reputation',
      cause: 'reputation',
      phrases: [
        'access to this mail system … has been rejected due to the sending mtas poor reputation',
        'sending mtas poor reputation',
      ],
      needs: 'origin',
      basis: 'observed',
      examples: [
        "554 irony-in31.icp.iinet.net.au Your access to this mail system from 192.0.2.1 has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
      ],
      nearMisses: ["554 Your access to this mail system has been rejected due to the sending MTA's poor reputation."],
    },
    {
      id: 'messages-per-session',
      cause: 'rate-limit',
      phrases: ['too many message for this session'],
      needs: 'origin',
      basis: 'observed',
      examples: [
        'host irony-in31.icp.iinet.net.au[192.0.2.10] said: 421 Too many messages for this session (in reply to MAIL FROM command)',
      ],
      nearMisses: ['421 Too many messages for this session'],
    },
  ],
};
