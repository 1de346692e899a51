import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('Postfix', 'vdukhovni/postfix', '17830e5c13c160d51c95cb971d137a46de84e48c', checked);

/** Postfix: smtpd, cleanup, smtp, local and virtual. postscreen has a file of its own. */
export const postfix: Origin = {
  kind: 'software',
  id: 'postfix',
  name: 'Postfix',
  sources: [
    {
      title: 'Postfix: every parameter and the reply it gives',
      url: 'https://www.postfix.org/postconf.5.html',
      checked,
    },
    { title: 'Postfix: the source that writes the replies', url: 'https://github.com/vdukhovni/postfix', checked },
  ],
  signatures: [
    {
      id: 'queue-file-write-error',
      cause: 'internal-error',
      phrases: ['queue file write error'],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/global/cleanup_strerror.c', 68)],
      steps: [
        {
          who: 'receiver',
          do: 'Look in the mail log for the same queue id: cleanup writes there why the file could not be written (disk, size limit, a filter that gave up before the end).',
          why: 'The reply hides the reason; the log names it.',
        },
      ],
      examples: [
        '451 4.3.0 Error: queue file write error',
        'host mx.example.com[192.0.2.10] said: 450 4.3.0 Error: queue file write error (in reply to end of DATA command)',
      ],
      nearMisses: ['451 4.3.0 Mail queue is full', '452 4.3.1 Insufficient system storage'],
    },
    {
      id: 'server-configuration-problem',
      cause: 'misconfiguration',
      phrases: ['server configuration (problem|error)'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'receiver',
          do: 'Read the warning just before this line in the mail log: a policy service that is down, an unknown restriction or a table that cannot be opened.',
          why: 'Postfix answers this for a typing error as well as for a dead policy service.',
        },
      ],
      examples: [
        '451 4.3.5 Server configuration problem',
        '451 4.3.5 <user@example.org>: Recipient address rejected: Server configuration problem; try again later',
        '421 4.3.5 Server configuration error',
      ],
      nearMisses: ['451 4.3.0 Server error', '450 4.3.2 Server is being configured for you, wait'],
    },
    {
      id: 'policy-service-down',
      cause: 'filter-failure',
      phrases: ['problem talking to (server|service) & server configuration (problem|error)'],
      needs: 'text',
      basis: 'documented',
      sources: [source('postfix/src/global/mail_params.h', 3279)],
      steps: [
        {
          who: 'receiver',
          do: 'Start the policy service named in the warning again, or take it out of the restrictions until it runs.',
          why: 'Postfix defers every recipient while a policy service does not answer.',
        },
      ],
      examples: [
        'Nov 23 10:00:00 mx postfix/smtpd[811]: warning: problem talking to server private/policy: Connection refused\nNov 23 10:00:00 mx postfix/smtpd[811]: NOQUEUE: reject: RCPT from mail.example.com[192.0.2.14]: 451 4.3.5 <user@example.org>: Recipient address rejected: Server configuration problem; from=<news@example.com> to=<user@example.org> proto=ESMTP helo=<mail.example.com>',
      ],
      nearMisses: ['451 4.3.5 Server configuration problem'],
    },
    {
      id: 'temporary-lookup-failure',
      cause: 'lookup-failure',
      phrases: ['(address|host|command) rejected temporary lookup (failure|error)', 'temporary lookup (failure|error)'],
      needs: 'text',
      basis: 'observed',
      steps: [
        {
          who: 'receiver',
          do: 'Ask each table of the restriction by hand with postmap -q, and read the warning before this line: it names the table.',
          why: 'One table whose database is unreachable makes Postfix defer every address it would look up there.',
        },
      ],
      examples: [
        '451 4.3.0 <user@example.org>: Temporary lookup failure',
        '451 4.3.0 <user@example.org>: Recipient address rejected: Temporary lookup failure',
        '451 4.3.0 Temporary lookup error',
      ],
      nearMisses: [
        '451 4.3.0 Temporary failure',
        '450 4.1.8 <a@example.org>: Sender address rejected: Domain not found',
      ],
    },
    {
      id: 'alias-database-unavailable',
      cause: 'lookup-failure',
      phrases: ['alias database unavailable'],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/local/alias.c', 297)],
      examples: [
        '451 4.3.0 <user@example.org>: alias database unavailable',
        'Nov 23 10:00:00 mx postfix/local[811]: 4XyZ: to=<user@example.org>, relay=local, delay=1, dsn=4.3.0, status=deferred (alias database unavailable)',
      ],
      nearMisses: ['550 5.1.1 alias unknown'],
    },
    {
      id: 'address-verification',
      cause: 'recipient-verification',
      phrases: [
        'recipient address rejected unverified address',
        'recipient address rejected address verification problem',
        'address rejected unverified address address verification in progress',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.1.1 <user@example.org>: Recipient address rejected: unverified address: Address verification in progress',
        '450 4.1.1 <user@example.org>: Recipient address rejected: unverified address: connect to mail.example.org[192.0.2.25]:25: Connection refused',
      ],
      nearMisses: [
        '550 5.1.1 <user@example.org>: Recipient address rejected: User unknown',
        '450 4.1.7 <user@example.org>: Sender address rejected: unverified address: Address verification in progress',
      ],
    },
    {
      id: 'sender-verification',
      cause: 'sender-verification',
      phrases: [
        'sender address rejected unverified address',
        'sender address rejected undeliverable address',
        'sender address rejected address verification problem',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.1.7 <news@example.com>: Sender address rejected: unverified address: Address verification in progress',
        '450 4.1.7 <news@example.com>: Sender address rejected: undeliverable address: mail for example.com is not accepted',
      ],
      nearMisses: [
        '450 4.1.1 <user@example.org>: Recipient address rejected: unverified address: Address verification in progress',
      ],
    },
    {
      id: 'no-hostname',
      cause: 'reverse-dns',
      phrases: ['client host rejected cannot find your (reverse |)hostname', 'cannot find your (reverse |)hostname'],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.12]',
        '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.12]',
      ],
      nearMisses: ['554 5.7.1 <unknown[192.0.2.12]>: Client host rejected: Access denied'],
    },
    {
      id: 'helo-not-found',
      cause: 'reverse-dns',
      phrases: [
        'helo command rejected (host not found|domain not found|need fully qualified hostname|invalid name|malformed dns server reply|multi recipient bounce)',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.7.1 <mail.example.lan>: Helo command rejected: Host not found',
        '504 5.5.2 <mailer>: Helo command rejected: need fully-qualified hostname',
      ],
      nearMisses: ['554 5.7.1 <mail.example.com>: Helo command rejected: Access denied'],
    },
    {
      id: 'sender-domain-not-found',
      cause: 'sender-domain-dns',
      phrases: [
        'sender address rejected (domain not found|malformed dns server reply|malformed or unexpected name server reply)',
        'sender address rejected domain … does not accept mail',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.1.8 <news@example.com>: Sender address rejected: Domain not found',
        '550 5.7.27 <news@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
      ],
      nearMisses: ['450 4.1.2 <user@example.org>: Recipient address rejected: Domain not found'],
    },
    {
      id: 'recipient-domain-not-found',
      cause: 'recipient-domain-dns',
      phrases: [
        'recipient address rejected (domain not found|malformed dns server reply|malformed or unexpected name server reply)',
        'recipient address rejected domain … does not accept mail',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '450 4.1.2 <user@example.org>: Recipient address rejected: Domain not found',
        '556 5.1.10 <user@example.org>: Recipient address rejected: Domain example.org does not accept mail (nullMX)',
      ],
      nearMisses: ['450 4.1.8 <news@example.com>: Sender address rejected: Domain not found'],
    },
    {
      id: 'client-limits',
      cause: 'rate-limit',
      phrases: [
        'error too many (connections|recipients|auth commands|new tls sessions) from',
        'error too much mail from',
        'error too many connections',
      ],
      needs: 'text',
      basis: 'documented',
      examples: [
        '421 4.7.0 mx.example.org Error: too many connections from 192.0.2.14',
        '450 4.7.1 Error: too much mail from 192.0.2.14',
        '450 4.7.1 Error: too many recipients from unknown[192.0.2.14]',
        '454 4.7.0 Error: too many new TLS sessions from 192.0.2.14',
      ],
      nearMisses: ['452 4.5.3 Error: too many recipients', '421 4.7.0 mx.example.org Error: too many errors'],
    },
    {
      id: 'too-many-recipients',
      cause: 'recipient-limit',
      codes: ['4.5.3', '5.5.3'],
      phrases: ['error too many recipients'],
      needs: 'text',
      basis: 'documented',
      examples: ['452 4.5.3 Error: too many recipients'],
      nearMisses: ['450 4.7.1 Error: too many recipients from 192.0.2.14'],
    },
    {
      id: 'too-many-errors',
      cause: 'protocol',
      phrases: ['error too many errors'],
      needs: 'text',
      basis: 'documented',
      examples: ['421 4.7.0 mx.example.org Error: too many errors'],
      nearMisses: ['421 4.7.0 mx.example.org Error: too many connections from 192.0.2.14'],
    },
    {
      id: 'timeout',
      cause: 'network',
      phrases: ['error timeout exceeded'],
      needs: 'text',
      basis: 'observed',
      examples: ['421 4.4.2 mx.example.org Error: timeout exceeded'],
      nearMisses: ['421 4.3.2 mx.example.org Error: service exceeded'],
    },
    {
      id: 'listed-client',
      cause: 'blocklist',
      phrases: [
        'service unavailable (client host|sender address|helo command|unverified client host|recipient address) blocked using',
      ],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/global/mail_params.h', 2481)],
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.14] blocked using dnsbl.example.net; see https://dnsbl.example.net/?ip=192.0.2.14',
        '450 4.7.1 Service unavailable; Sender address [news@example.com] blocked using rhsbl.example.net',
      ],
      nearMisses: ['421 4.7.1 Service unavailable - try again later'],
    },
    {
      id: 'server-ports-busy',
      cause: 'overload',
      phrases: ['all server ports are busy'],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/postscreen/postscreen.c', 887)],
      examples: ['421 4.3.2 All server ports are busy'],
      nearMisses: ['421 4.3.2 Service currently busy'],
    },
    {
      id: 'no-system-resources',
      cause: 'overload',
      phrases: ['no system resources'],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/postscreen/postscreen.c', 844)],
      examples: ['421 4.3.2 No system resources'],
      nearMisses: ['452 4.3.1 Insufficient system storage'],
    },
    {
      id: 'local-data-error',
      cause: 'internal-error',
      phrases: [
        'server local data error',
        'server local error',
        'unknown mail transport error',
        'mail transport unavailable',
        'unknown mail system error',
      ],
      needs: 'text',
      basis: 'observed',
      examples: [
        '421 4.3.0 mx.example.org Server local data error',
        'Nov 23 10:00:00 mx postfix/error[811]: 4XyZ: to=<user@example.org>, relay=none, delay=1, dsn=4.3.0, status=deferred (mail transport unavailable)',
      ],
      nearMisses: ['421 4.3.0 mx.example.org Server closing'],
    },
    {
      id: 'tls-not-possible',
      cause: 'tls',
      phrases: [
        'tls not available due to local problem',
        'tls is required but (was not offered|our tls engine is unavailable|unavailable|was not offered by host)',
        'server certificate not (trusted|verified)',
        'cannot start tls handshake failure',
      ],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/smtp/smtp_proto.c', 943)],
      examples: [
        '454 4.7.0 TLS not available due to local problem',
        'Nov 23 10:00:00 mx postfix/smtp[811]: 4XyZ: to=<user@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, dsn=4.7.4, status=deferred (TLS is required, but was not offered by host mx.example.org[192.0.2.25])',
        'Nov 23 10:00:00 mx postfix/smtp[811]: 4XyZ: to=<user@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, dsn=4.7.5, status=deferred (Server certificate not trusted)',
      ],
      nearMisses: ['454 4.7.0 Temporary authentication failure: no mechanism available'],
    },
    {
      id: 'authentication-service',
      cause: 'smtp-auth',
      phrases: [
        'temporary authentication failure (connection lost|generic failure|no mechanism available)',
        'sasl authentication failed server',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('postfix/src/smtp/smtp_sasl_glue.c', 465)],
      examples: ['454 4.7.0 Temporary authentication failure: Connection lost to authentication server'],
      nearMisses: ['451 4.7.0 Temporary failure'],
    },
    {
      id: 'loops-back',
      cause: 'routing',
      phrases: ['loops back to myself'],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/smtp/smtp_proto.c', 573)],
      examples: [
        'Nov 23 10:00:00 mx postfix/smtp[811]: 4XyZ: to=<user@example.org>, relay=none, delay=1, dsn=5.4.6, status=bounced (mail for example.org loops back to myself)',
      ],
      nearMisses: ['554 5.4.0 Error: too many hops'],
    },
    {
      id: 'mailbox-not-writable',
      cause: 'mailbox-unavailable',
      phrases: [
        'cannot update mailbox … (unable to lock|unable to create lock file|cannot open file|unable to look up)',
        'mailbox … is owned by',
        'maildir delivery failed create maildir file … permission denied',
      ],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/local/mailbox.c', 228)],
      examples: [
        'Nov 23 10:00:00 mx postfix/local[811]: 4XyZ: to=<user@example.org>, relay=local, delay=1, dsn=4.2.0, status=deferred (cannot update mailbox /var/mail/user for user user. unable to lock for exclusive access: Resource temporarily unavailable)',
      ],
      nearMisses: [
        'Nov 23 10:00:00 mx postfix/local[811]: 4XyZ: to=<user@example.org>, relay=local, delay=1, dsn=5.2.2, status=bounced (cannot update mailbox /var/mail/user for user user. error writing message: File too large)',
      ],
    },
    {
      id: 'mailbox-limit',
      cause: 'mailbox-full',
      phrases: [
        'error writing message (file too large|disk quota exceeded)',
        'cannot append message … file too large',
        'maildir over quota',
        'has exceeded … virtual mailbox limit',
      ],
      needs: 'text',
      basis: 'observed',
      sources: [source('postfix/src/local/file.c', 186)],
      examples: [
        'Nov 23 10:00:00 mx postfix/local[811]: 4XyZ: to=<user@example.org>, relay=local, delay=1, dsn=5.2.2, status=bounced (cannot update mailbox /var/mail/user for user user. error writing message: File too large)',
      ],
      nearMisses: [
        'Nov 23 10:00:00 mx postfix/local[811]: 4XyZ: to=<user@example.org>, relay=local, delay=1, dsn=4.3.0, status=deferred (temporary failure. Command output: mail system error)',
      ],
    },
  ],
};
