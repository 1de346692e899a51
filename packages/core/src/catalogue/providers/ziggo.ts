import type { Origin } from '../origin.ts';

export const ziggo: Origin = {
  kind: 'provider',
  id: 'ziggo',
  name: 'Ziggo',
  hosts: [
    'mail.iss.as9143.net',
    'mx.ziggo.nl',
    'smtp.ziggo.nl',
    'upcmail.net',
    'smtp.chello.nl',
    'mx.chello.nl',
    'mail.chello.nl',
  ],
  domains: [
    'ziggo.nl',
    'home.nl',
    'upcmail.nl',
    'chello.nl',
    'zeggis.nl',
    'zinders.nl',
    'razcall.nl',
    'casema.nl',
    'quicknet.nl',
  ],
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
      phrases: ['mxin103 your ip is in rbl … csi cloudmark com reset request', 'mxin103 your ip is in rbl'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'sender',
          do: 'Ask for a reset at https://csi.cloudmark.com/reset-request/ once the cause is mended.',
          why: 'The reply says that the verdict comes from Cloudmark.',
        },
      ],
      examples: [
        'host mx.tb.mail.iss.as9143.net[192.0.2.10] refused to talk to me: 550 mx10.tb.mail.iss.as9143.net mx10.tb.mail.iss.as9143.net MXIN103 Your IP 192.0.2.1 is in RBL. Please see http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 ;id=HL3DqIsJDuQYf;sid=HL3DqIsJDuQYf;mta=mx10.tb;',
      ],
      nearMisses: ['550 Your IP 192.0.2.1 is in RBL.'],
    },
  ],
};
