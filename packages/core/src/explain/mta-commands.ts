import type { CauseId } from '../causes/ids.ts';
import { asHostName } from './host-name.ts';
import type { CommandTarget, CommandWriter, QueueCommand } from './mta/command.ts';
import { exchange } from './mta/exchange.ts';
import { exim } from './mta/exim.ts';
import { haraka } from './mta/haraka.ts';
import { kumomta } from './mta/kumomta.ts';
import { opensmtpd } from './mta/opensmtpd.ts';
import { postfix } from './mta/postfix.ts';
import { powermta } from './mta/powermta.ts';
import { qmail } from './mta/qmail.ts';
import { sendmail } from './mta/sendmail.ts';

export type { QueueCommand } from './mta/command.ts';

export interface CommandContext {
  /** The recipient domain of the attempt; it comes from pasted text and is not trusted. */
  domain: string | null;
  /** The queue id of the attempt; not trusted either. */
  queueId: string | null;
  cause: CauseId;
}

const writers: readonly CommandWriter[] = [
  postfix,
  exim,
  sendmail,
  qmail,
  exchange,
  powermta,
  kumomta,
  opensmtpd,
  haraka,
];

/** Begins with a letter or digit, so that it can never be taken for an option. */
const queueIdForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

type Kind = QueueCommand['kind'];
const brakesFirst: readonly Kind[] = ['show', 'slow', 'hold', 'release', 'retry'];
const asUsual: readonly Kind[] = ['show', 'hold', 'release', 'retry', 'slow'];
/** Where each further attempt makes matters worse, the brake stands before everything that sends. */
const worseByTrying: ReadonlySet<CauseId> = new Set<CauseId>([
  'rate-limit',
  'reputation',
  'blocklist',
  'overload',
  'recipient-rate-limit',
]);

function targetOf({ domain, queueId }: CommandContext): CommandTarget {
  const name = asHostName(domain) ?? 'RECIPIENT-DOMAIN';
  return {
    domain: name,
    domainPattern: name.replaceAll('.', '\\.'),
    queueId: queueId !== null && queueIdForm.test(queueId) ? queueId : 'QUEUE-ID',
  };
}

/**
 * The queue commands of the common mail servers for one destination, ready to paste: first what only shows, then what
 * changes something. A domain or queue id that holds anything but the characters of one is replaced by a placeholder.
 */
export function queueCommands(context: CommandContext): QueueCommand[] {
  const target = targetOf(context);
  const order = worseByTrying.has(context.cause) ? brakesFirst : asUsual;
  return writers.flatMap(write => write(target).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)));
}
