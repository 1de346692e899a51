import type { Origin } from '../origin.ts';

const checked = '2026-11-23';

/** MailEnable for Windows. */
export const mailenable: Origin = {
  kind: 'software',
  id: 'mailenable',
  name: 'MailEnable',
  sources: [
    {
      title: 'MailEnable: greylisting reply',
      url: 'https://www.mailenable.com/kb/content/article.asp?ID=ME020631',
      checked,
    },
  ],
  signatures: [
    {
      id: 'greylisting',
      cause: 'greylisting',
      phrases: ['this server employs greylisting as a means of reducing spam'],
      needs: 'text',
      basis: 'documented',
      examples: ['451 This server employs greylisting as a means of reducing spam. Please resend e-mail shortly'],
      nearMisses: ['451 This server employs many means of reducing spam'],
    },
    {
      id: 'authenticate',
      cause: 'smtp-auth',
      phrases: ['this mail server requires authentication when attempting to send to a non local e mail address'],
      needs: 'text',
      basis: 'observed',
      examples: [
        '503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings',
      ],
      nearMisses: ['503 This mail server requires patience'],
    },
    {
      id: 'relay-criteria',
      cause: 'relay-denied',
      phrases: [
        'relay denied failed to meet all relay criteria',
        'relay denied server is configured not to allow relaying',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [
        {
          title: 'MailEnable: relay attempts in the debug log',
          url: 'https://www.mailenable.com/kb/content/article.asp?ID=ME020280',
          checked: '2026-11-24',
        },
      ],
      examples: [
        'ME-I0111: Relay Denied: Failed to meet all relay criteria.',
        'ME-I0112: Relay Denied: Server is configured not to allow relaying',
      ],
      nearMisses: ['ME-I0108: Relay Granted: Sender has authenticated.'],
    },
  ],
};
