import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('OpenSMTPD', 'OpenSMTPD/OpenSMTPD', '3153385b02a0a155690061767491ca4009ccd4ee', checked);

/** OpenSMTPD, the mail server of OpenBSD. */
export const opensmtpd: Origin = {
  kind: 'software',
  id: 'opensmtpd',
  name: 'OpenSMTPD',
  sources: [
    { title: 'OpenSMTPD: source', url: 'https://github.com/OpenSMTPD/OpenSMTPD', checked },
    { title: 'smtpd.conf manual page', url: 'https://man.openbsd.org/smtpd.conf', checked },
  ],
  signatures: [
    {
      id: 'list-expansion',
      cause: 'lookup-failure',
      phrases: ['mailing list expansion problem'],
      needs: 'text',
      basis: 'documented',
      sources: [source('usr.sbin/smtpd/lka_session.c', 177)],
      examples: ['424 4.2.4 Mailing list expansion problem'],
      nearMisses: ['424 4.2.4 List problem'],
    },
    {
      id: 'messages-per-session',
      cause: 'rate-limit',
      codes: ['452'],
      phrases: ['too many messages sent'],
      needs: 'text',
      basis: 'documented',
      sources: [source('usr.sbin/smtpd/smtp_session.c', 1578)],
      examples: ['452 4.5.3 Too many messages sent: session limit'],
      nearMisses: ['452 4.5.3 Too many recipients'],
    },
    {
      id: 'not-compliant',
      cause: 'protocol',
      phrases: ['message is not rfc 2822 compliant'],
      needs: 'text',
      basis: 'documented',
      sources: [source('usr.sbin/smtpd/smtp_session.c', 2861)],
      examples: ['550 5.7.1 Delivery not authorized, message refused: Message is not RFC 2822 compliant'],
      nearMisses: ['550 5.7.1 Message refused'],
    },
    {
      id: 'starttls-first',
      cause: 'tls',
      phrases: ['must issue a starttls command first'],
      needs: 'text',
      basis: 'documented',
      sources: [source('usr.sbin/smtpd/smtp_session.c', 1561)],
      examples: ['530 5.7.0 Must issue a STARTTLS command first'],
      nearMisses: ['530 5.5.1 Invalid command: Must issue an AUTH command first'],
    },
    {
      id: 'auth-first',
      cause: 'smtp-auth',
      phrases: ['must issue an auth command first'],
      needs: 'text',
      basis: 'documented',
      sources: [source('usr.sbin/smtpd/smtp_session.c', 1570)],
      examples: ['530 5.5.1 Invalid command: Must issue an AUTH command first'],
      nearMisses: ['530 5.7.0 Must issue a STARTTLS command first'],
    },
  ],
};
