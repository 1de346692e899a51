import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('iRedAPD', 'iredmail/iRedAPD', '60b2eed4a577a5a09aacc64d64d29d3402143221', checked);

/** iRedAPD, the policy service of iRedMail. */
export const iredmail: Origin = {
  kind: 'software',
  id: 'iredmail',
  name: 'iRedMail',
  sources: [
    { title: 'iRedAPD: source', url: 'https://github.com/iredmail/iRedAPD', checked },
    { title: 'iRedMail: what iRedAPD does', url: 'https://docs.iredmail.org/manage.iredapd.html', checked },
  ],
  signatures: [
    {
      id: 'greylisted',
      cause: 'greylisting',
      phrases: ['intentional policy rejection please try again later'],
      needs: 'text',
      basis: 'documented',
      sources: [source('libs/default_settings.py', 169)],
      summary: 'iRedMail greylists a sender that it has not met before; a retry after 15 minutes is accepted.',
      examples: [
        '451 4.7.1 <user@example.org>: Recipient address rejected: Intentional policy rejection, please try again later',
      ],
      nearMisses: ['554 5.7.1 <user@example.org>: Recipient address rejected: Policy rejection'],
    },
    {
      id: 'throttled',
      cause: 'rate-limit',
      phrases: ['throttling quota exceeded'],
      needs: 'text',
      basis: 'documented',
      sources: [source('libs/__init__.py', 22)],
      examples: ['554 5.7.1 <user@example.org>: Recipient address rejected: Throttling quota exceeded'],
      nearMisses: ['552 5.2.2 quota exceeded'],
    },
    {
      id: 'login-mismatch',
      cause: 'access-denied',
      phrases: ['sender is not same as smtp authenticate username'],
      needs: 'text',
      basis: 'documented',
      sources: [source('libs/__init__.py', 16)],
      examples: [
        '554 5.7.1 <news@example.com>: Recipient address rejected: Sender is not same as SMTP authenticate username',
      ],
      nearMisses: ['554 5.7.1 Sender is not known'],
    },
    {
      id: 'auth-required',
      cause: 'smtp-auth',
      phrases: ['smtp auth is required for users under this sender domain'],
      needs: 'text',
      basis: 'documented',
      sources: [source('libs/__init__.py', 15)],
      examples: [
        '554 5.7.1 <news@example.com>: Recipient address rejected: SMTP AUTH is required for users under this sender domain',
      ],
      nearMisses: ['554 5.7.1 AUTH is optional'],
    },
    {
      id: 'rdns',
      cause: 'reverse-dns',
      phrases: ['blacklisted reverse dns name of server ip address'],
      needs: 'text',
      basis: 'documented',
      sources: [source('libs/__init__.py', 20)],
      examples: [
        '554 5.7.1 <user@example.org>: Recipient address rejected: Blacklisted reverse DNS name of server IP address',
      ],
      nearMisses: ['554 5.7.1 Blacklisted'],
    },
    {
      id: 'password',
      cause: 'access-denied',
      phrases: ['password expired or never changed please change your password'],
      needs: 'text',
      basis: 'documented',
      sources: [source('libs/default_settings.py', 120)],
      examples: [
        '554 5.7.1 <news@example.com>: Recipient address rejected: Password expired or never changed, please change your password in webmail before sending email',
      ],
      nearMisses: ['535 5.7.8 Password wrong'],
    },
  ],
};
