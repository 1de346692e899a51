import type { Origin } from '../origin.ts';

export const simplelogin: Origin = {
  kind: 'provider',
  id: 'simplelogin',
  name: 'SimpleLogin',
  hosts: ['simplelogin.co', 'simplelogin.io'],
  domains: [
    'simplelogin.com',
    'simplelogin.co',
    'simplelogin.fr',
    'aleeas.com',
    'slmail.me',
    'slmails.com',
    'dralias.com',
    '8alias.com',
    '8shield.net',
  ],
  markers: ['(sl e401|sl e402|sl e404|sl e405|sl e501|sl e502|sl e503|sl e504|sl e515|sl e521)'],
  sources: [
    {
      title: 'Replies of SimpleLogin, from its source code',
      url: 'https://github.com/simple-login/app/blob/master/app/email/status.py',
      checked: '2026-11-23',
    },
  ],
  signatures: [
    {
      id: 'later',
      cause: 'unknown',
      phrases: ['sl e401'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 SL E401 Retry later'],
      nearMisses: ['421 Retry later'],
    },
    {
      id: 'unexpected',
      cause: 'internal-error',
      phrases: ['sl (e402|e404)'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 SL E402 Encryption failed - Retry later', '421 SL E404 Unexpected error - Retry later'],
      nearMisses: ['421 Unexpected error - Retry later'],
    },
    {
      id: 'mailbox-domain',
      cause: 'lookup-failure',
      phrases: ['sl e405 mailbox domain problem'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 SL E405 Mailbox domain problem - Retry later'],
      nearMisses: ['421 Mailbox domain problem - Retry later'],
    },
  ],
};
