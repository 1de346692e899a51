import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('qmail-ldap', 'qmail-ldap/qmail-ldap', '33d8d0d25a4ba03464e12eae8a11107a7a2ac704', checked);

/** qmail-ldap, qmail with accounts in a directory. */
export const qmailLdap: Origin = {
  kind: 'software',
  id: 'qmail-ldap',
  name: 'qmail-ldap',
  sources: [{ title: 'qmail-ldap: source', url: 'https://github.com/qmail-ldap/qmail-ldap', checked }],
  signatures: [
    {
      id: 'directory',
      cause: 'lookup-failure',
      phrases: [
        'temporary failure in ldap lookup',
        'unable to (contact|login into) ldap server',
        'timeout while performing search on ldap server',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('qmail-lspawn.c', 168)],
      examples: [
        '451 temporary failure in LDAP lookup. (#4.4.3)',
        '@400000006922f1a00b4e5d3c delivery 811: deferral: Unable_to_contact_LDAP_server._(#4.4.3)/',
      ],
      nearMisses: ['451 temporary failure'],
    },
    {
      id: 'return-mx',
      cause: 'sender-domain-dns',
      phrases: ['dns temporary failure at return mx check'],
      needs: 'text',
      basis: 'documented',
      sources: [source('qmail-smtpd.c', 151)],
      examples: ['421 DNS temporary failure at return MX check, try again later (#4.3.0)'],
      nearMisses: ['421 DNS temporary failure'],
    },
    {
      id: 'not-available',
      cause: 'service-unavailable',
      phrases: ['service temporarily not available 4.3.2', 'service temporarily not available'],
      needs: 'text',
      basis: 'observed',
      sources: [source('qmail-smtpd.c', 1826)],
      examples: ['421 Service temporarily not available (#4.3.2)'],
      nearMisses: ['421 Service is available (#4.3.2)'],
    },
    {
      id: 'no-rdns',
      cause: 'reverse-dns',
      phrases: ['without valid reverse dns was administratively denied'],
      needs: 'text',
      basis: 'documented',
      sources: [source('qmail-smtpd.c', 154)],
      examples: [
        '553 sorry, your mail from a host [192.0.2.14] without valid reverse DNS was administratively denied (#5.7.1)',
      ],
      nearMisses: ['553 sorry, your mail was administratively denied. (#5.7.1)'],
    },
    {
      id: 'auth-process',
      cause: 'smtp-auth',
      phrases: [
        'authentication process (crashed|failure|read failure|write failure)',
        'unable to start authentication process',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('smtpcall.c', 265)],
      examples: ['454 authentication process crashed (#4.3.0)'],
      nearMisses: ['454 process crashed'],
    },
    {
      id: 'over-quota',
      cause: 'mailbox-full',
      phrases: ['is over the allowed quota'],
      needs: 'text',
      basis: 'documented',
      sources: [source('qmail-local.c', 174)],
      examples: ['552 The mailbox of user is over the allowed quota (size). (#5.2.2)'],
      nearMisses: ['552 is over the allowed size'],
    },
    {
      id: 'quota-race',
      cause: 'mailbox-unavailable',
      phrases: [
        'temporary race condition while (re|)calculating quota',
        'temporary race condition while recalculating quota',
      ],
      needs: 'text',
      basis: 'documented',
      sources: [source('qmail-local.c', 262)],
      examples: [
        '@400000006922f1a00b4e5d3c delivery 811: deferral: Temporary_race_condition_while_calculating_quota._(#4.3.0)/',
      ],
      nearMisses: ['451 temporary condition'],
    },
  ],
};
