import type { Origin } from '../origin.ts';

export const cloudmarkCsi: Origin = {
  kind: 'blocklist',
  id: 'cloudmark-csi',
  name: 'Cloudmark Sender Intelligence',
  hosts: ['csi.cloudmark.com'],
  sources: [
    {
      title: 'Cloudmark: ask for a reset of an IP',
      url: 'https://csi.cloudmark.com/reset-request/',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'listed',
      cause: 'blocklist',
      phrases: [
        'cloudmark sender intelligence & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'cloudmark csi & (blocked|listed|blacklisted|rejected|denied|refused|found|blacklist|blocklist|rbl|dnsbl|banned|list|listing|database|entry|spam)',
        'csi cloudmark com reset request',
        'blocked using cm csi',
        'cloudmark poor reputation sender',
      ],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Look the IP or domain up at https://csi.cloudmark.com/reset-request/, find out what sent the spam and stop it, then ask there for removal.',
          why: 'Only Cloudmark Sender Intelligence takes an entry off its list, and one that is asked for too early comes back.',
        },
      ],
      examples: [
        '550-"JunkMail rejected - host.example.com [192.0.2.1]:39153 is in an RBL on csi.cloudmark.com/reset-request/?ip=192.0.2.1"',
        '554 5.7.1 Rejected: 192.0.2.1, listed at http://csi.cloudmark.com/reset-request for remediation.',
      ],
      nearMisses: ['554 5.7.1 Rejected: 192.0.2.1, listed at http://rbl.example.com/reset-request for remediation.'],
    },
  ],
};
