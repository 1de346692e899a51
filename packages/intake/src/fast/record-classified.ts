import type { Classification } from '@smtp451/core';
import {
  type Attempt,
  blankAttempt,
  type Digest,
  type Hash64,
  hashAddress,
  hashText,
  nameOf,
  replyKind,
} from '@smtp451/core/digest';
import { type ClockOptions, LogClock } from './log-clock.ts';
import { replyWords } from './reply-kinds.ts';

export interface RecordOptions {
  /** Unix seconds of the record, where the caller knows it better than the text; negative where not. */
  at?: number;
  /** For times without a year or zone. */
  clock: ClockOptions;
  /** Attempts whose time is out of range are not counted. Those without a time are. */
  inRange?: (at: number) => boolean;
  /** Addresses of the recipients in the order of the attempts, where the caller knows them better than the text. */
  recipients?: readonly (string | null)[];
}

const address = /[^\s<>()[\]{}"',;:=|]{1,64}@[^\s<>()[\]{}"',;:=|]{1,255}/g;

/**
 * Counts classified attempts of any format (a DSN, a webhook event, a line of another MTA) in a digest, and gives how
 * many it counted. `text` is what was classified: the recipients' addresses are found in it, hashed, and not kept.
 */
export const recordClassified = (
  digest: Digest,
  text: string,
  classifications: readonly Classification[],
  options: RecordOptions,
): number => {
  const clock = new LogClock(options.clock);
  let addresses: string[] | null = null;
  let counted = 0;
  for (const [i, seen] of classifications.entries()) {
    if (seen.outcome === 'not-a-reply') continue;
    counted++;
    const attempt = attemptOf(seen, text, clock, options.at ?? -1);
    if (attempt.at > 0 && options.inRange?.(attempt.at) === false) continue;
    const known = options.recipients?.[i] ?? null;
    if (known === null) {
      addresses ??= text.slice(0, 65_536).match(address) ?? [];
      setRecipient(attempt, addresses);
    } else setKey(attempt, hashAddress(known));
    digest.add(attempt);
  }
  return counted;
};

const attemptOf = (seen: Classification, text: string, clock: LogClock, at: number): Attempt => {
  const { queueId, recipientDomain, remoteMta, remoteIp, sendingIp, delaySeconds } = seen.attempt;
  const attempt = blankAttempt();
  attempt.outcome = seen.outcome === 'not-a-reply' ? 'deferred' : seen.outcome;
  attempt.direction = seen.direction;
  attempt.at = at > 0 ? at : timeOf(seen, clock);
  attempt.delaySeconds = delaySeconds ?? Number.NaN;
  attempt.recipientDomain = nameOf(recipientDomain?.toLowerCase().slice(0, 255) ?? '');
  attempt.remoteMta = nameOf((remoteMta ?? remoteIp ?? '').toLowerCase().slice(0, 255));
  attempt.sender = nameOf(sendingIp ?? '');
  attempt.provider = seen.provider?.id ?? null;
  if (seen.outcome !== 'delivered') {
    attempt.reply = replyKind(seen.cause ?? 'unknown', attempt.provider, replyWords(seen, reasonIn(text, seen)));
  }
  if (queueId !== null) {
    const queue = hashText(queueId);
    attempt.queueHi = queue.hi;
    attempt.queueLo = queue.lo;
  }
  return attempt;
};

/**
 * Where no server spoke: the line from what told the cause on, which is the reporting MTA's own reason. The classifier
 * gives that first, and the marks of the wrapper (`==`, `stat=`) last.
 */
const reasonIn = (text: string, seen: Classification): string => {
  const from = seen.evidence[0]?.start ?? 0;
  return text.slice(from, from + 320).split(text.startsWith('{') ? '"' : '\n', 1)[0] ?? '';
};

const timeOf = (seen: Classification, clock: LogClock): number => {
  const { at, rawAt } = seen.attempt;
  if (at !== null) return Math.floor(Date.parse(at) / 1000);
  if (rawAt === null) return Number.NaN;
  const bytes = Buffer.from(`${rawAt} `);
  const seconds = clock.read(bytes, 0, bytes.length);
  return seconds > 0 ? seconds : Number.NaN;
};

/** The first address of the recipient's domain that no earlier attempt of the text has taken. */
const setRecipient = (attempt: Attempt, addresses: string[]): void => {
  const domain = `@${attempt.recipientDomain.text}`;
  const i = addresses.findIndex(candidate => candidate.toLowerCase().endsWith(domain));
  const key = i >= 0 && domain !== '@' ? hashAddress(addresses[i]!) : hashText(attempt.recipientDomain.text);
  if (i >= 0 && domain !== '@') addresses.splice(i, 1);
  setKey(attempt, key);
};

const setKey = (attempt: Attempt, key: Hash64): void => {
  attempt.recipientHi = key.hi;
  attempt.recipientLo = key.lo;
};
