import type { Origin } from '../origin.ts';

export const optus: Origin = {
  kind: 'provider',
  id: 'optus',
  name: 'Optus',
  hosts: ['optusnet.com.au', 'optus.com.au'],
  domains: ['optusnet.com.au', 'optusnet.com', 'optus.net'],
  sources: [
    {
      title: 'Cloudmark: ask for a reset of an IP',
      url: 'https://csi.cloudmark.com/reset-request/',
      seen: 'reply',
    },
  ],
  signatures: [
    {
      id: 'not-allowed',
      cause: 'blocklist',
      codes: ['521', '521 5.7.1'],
      phrases: ['you are not allowed to send mail … csi cloudmark com reset request'],
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
        '521 5.7.1 <user@optusnet.com.au>: Recipient address rejected: You are not allowed to send mail. Please see http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 if you feel this is in error.',
      ],
      nearMisses: ['521 5.7.1 You are not allowed to send mail.'],
    },
  ],
};
