import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Dovecot', 'dovecot/core', 'f28b5a92ec52eef0a111a095d00435756343dc94', checked);

/** Dovecot: LMTP delivery, its submission proxy and quota. */
export const dovecot: Origin = {
  kind: 'software',
  id: 'dovecot',
  name: 'Dovecot',
  sources: [
    { title: 'Dovecot: source', url: 'https://github.com/dovecot/core', checked },
    { title: 'Dovecot: documentation', url: 'https://doc.dovecot.org/', checked },
  ],
  signatures: [
    {
      id: 'concurrent-deliveries',
      cause: 'recipient-rate-limit',
      phrases: ['too many concurrent deliveries for user'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/lmtp/lmtp-local.c', 284)],
      examples: ['451 4.3.0 <user@example.org> Too many concurrent deliveries for user'],
      nearMisses: ['451 4.3.0 Too many concurrent connections'],
    },
    {
      id: 'internal',
      cause: 'internal-error',
      phrases: [
        'internal error occurred refer to server log',
        'temporary internal proxy (error|failure)',
        'failed to establish relay connection',
        'temporary internal error',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/lib-storage/mail-error.h', 16)],
      steps: [
        {
          who: 'receiver',
          do: 'Search the Dovecot log for the time in the reply: permissions of the mail folder, a broken index or an unreachable user database.',
          why: 'Dovecot keeps the reason from the client.',
        },
      ],
      examples: [
        '451 4.3.0 <user@example.org> Internal error occurred. Refer to server log for more information. [2026-11-23 10:00:00]',
        '451 4.3.0 <user@example.org> Temporary internal error',
        '451 4.4.0 Temporary internal proxy error',
      ],
      nearMisses: ['451 4.3.0 Temporary error'],
    },
    {
      id: 'quota',
      cause: 'mailbox-full',
      phrases: ['quota exceeded mailbox for user is full', 'not enough disk quota', 'quota exceeded mailbox for user'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/plugins/quota/quota-settings.c', 35)],
      examples: [
        '452 4.2.2 <user@example.org> Quota exceeded (mailbox for user is full)',
        '552 5.2.2 <user@example.org> Quota exceeded (mailbox for user is full)',
      ],
      nearMisses: ['452 4.3.1 Mail system full'],
    },
    {
      id: 'lock',
      cause: 'mailbox-unavailable',
      phrases: ['timeout while waiting for lock'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/lib-storage/mail-error.h', 12)],
      examples: ['451 4.2.0 <user@example.org> Timeout while waiting for lock'],
      nearMisses: ['451 4.4.2 Timeout while waiting for client'],
    },
    {
      id: 'shutdown',
      cause: 'service-unavailable',
      phrases: ['shutting down due to fatal error', 'server shutting down'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/submission/main.c', 110)],
      examples: ['421 4.3.2 mx.example.org Shutting down due to fatal error', '421 4.3.2 Server shutting down.'],
      nearMisses: ['421 4.3.2 Down due to error'],
    },
    {
      id: 'auth',
      cause: 'smtp-auth',
      codes: ['454', '4.7.0'],
      phrases: ['temporary authentication failure'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/login-common/login-common.h', 12)],
      examples: ['454 4.7.0 Temporary authentication failure. [mx:2026-11-23 10:00:00]'],
      nearMisses: ['454 4.7.0 TLS failure'],
    },
    {
      id: 'inactivity',
      cause: 'network',
      phrases: ['disconnected for inactivity'],
      needs: 'text',
      basis: 'documented',
      sources: [source('src/login-common/client-common.c', 144)],
      examples: ['421 4.4.2 mx.example.org Disconnected for inactivity'],
      nearMisses: ['421 4.4.2 Disconnected for spam'],
    },
  ],
};
