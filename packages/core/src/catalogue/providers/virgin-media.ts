import type { Origin } from '../origin.ts';

export const virginMedia: Origin = {
  kind: 'provider',
  id: 'virgin-media',
  name: 'Virgin Media',
  hosts: ['ukmail.iss.as9143.net', 'virginmedia.com'],
  domains: ['virginmedia.com', 'virgin.net', 'blueyonder.co.uk', 'ntlworld.com', 'ntlworld.co.uk'],
  sources: [
    {
      title: 'Cloudmark: ask for a reset of an IP',
      url: 'https://csi.cloudmark.com/reset-request/',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'rbl',
      cause: 'blocklist',
      phrases: ['your ip is in rbl … csi cloudmark com reset request', 'your ip is in rbl'],
      needs: 'origin',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Ask for a reset at https://csi.cloudmark.com/reset-request/ once the cause is mended.',
          why: 'The reply says that the verdict comes from Cloudmark.',
        },
      ],
      examples: [
        'host mx.tb.ukmail.iss.as9143.net[192.0.2.10] refused to talk to me: 550 mx3.tb.ukmail.iss.as9143.net Your IP 192.0.2.1 is in RBL. Please see http://csi.cloudmark.com/reset-request/?ip=192.0.2.1',
      ],
      nearMisses: ['550 Your IP 192.0.2.1 is in RBL.'],
    },
  ],
};
