import { type Name, nameOf } from '@smtp451/core/digest';

/** What the lines of one program of a log are to us. */
export type ProgramKind =
  /** Postfix, reports deliveries with `status=`. */
  | 'delivery'
  /** Postfix queue manager and postsuper: expiry, removal. */
  | 'queue'
  /** Postfix, may report that it refused a client. */
  | 'gate'
  /** Never reports a delivery: read, and nothing to count. */
  | 'quiet'
  /** Anything else: its lines go through the classifier. */
  | 'other';

export interface LogProgram {
  kind: ProgramKind;
  /** The host that sends, with its Postfix instance where it has more than one. */
  sender: Name;
}

const delivery = new Set([
  'smtp',
  'lmtp',
  'local',
  'virtual',
  'pipe',
  'error',
  'discard',
  'retry',
  'bounce',
  'defer',
  'trace',
  'relay',
]);
const queue = new Set(['qmgr', 'oqmgr', 'nqmgr', 'postsuper']);
const gate = new Set(['smtpd', 'postscreen', 'cleanup']);
const quietPostfix = new Set([
  'master',
  'anvil',
  'scache',
  'pickup',
  'tlsmgr',
  'tlsproxy',
  'trivial-rewrite',
  'verify',
  'proxymap',
  'flush',
  'showq',
  'dnsblog',
  'postfix-script',
  'postlog',
  'postlogd',
  'postalias',
  'postmap',
  'postqueue',
  'sendmail',
  'spawn',
]);
/** Programs that share a mail log and never report a delivery over SMTP. */
const neighbours = new Set([
  'dovecot',
  'opendkim',
  'opendmarc',
  'openarc',
  'spamd',
  'spampd',
  'amavis',
  'rspamd',
  'clamd',
  'clamav-milter',
  'clamsmtpd',
  'freshclam',
  'postgrey',
  'policyd-spf',
  'postfwd',
  'saslauthd',
  'fail2ban',
  'fail2ban-server',
  'sshd',
  'systemd',
  'systemd-logind',
  'CRON',
  'cron',
  'kernel',
  'named',
  'unbound',
  'imapd',
  'imap-login',
  'pop3-login',
  'milter-greylist',
  'spamass-milter',
]);

const kindOf = (instance: string, daemon: string): ProgramKind => {
  if (instance === '') return neighbours.has(daemon) ? 'quiet' : 'other';
  if (delivery.has(daemon)) return 'delivery';
  if (queue.has(daemon)) return 'queue';
  if (gate.has(daemon)) return 'gate';
  if (quietPostfix.has(daemon)) return 'quiet';
  // A transport of the site's own making logs under its own name, but only Postfix's own instances may claim it.
  return instance.startsWith('postfix') ? 'delivery' : 'other';
};

/** From `host tag` as they stand in a syslog line: `mx1 postfix/smtp`, `mx1 postfix-out/relay/smtp`, `mx1 dovecot`. */
export const logProgram = (hostAndTag: string): LogProgram => {
  const [host = '', tag = ''] = hostAndTag.split(' ', 2);
  const slash = tag.lastIndexOf('/');
  const instance = tag.slice(0, Math.max(0, slash));
  const kind = kindOf(instance, tag.slice(slash + 1));
  return { kind, sender: nameOf(instance === '' || instance === 'postfix' ? host : `${host} ${instance}`) };
};
