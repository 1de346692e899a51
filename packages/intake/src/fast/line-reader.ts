import type { Classification } from '@smtp451/core';
import { type Attempt, blankAttempt, type Digest } from '@smtp451/core/digest';
import { ByteHash } from './byte-hash.ts';
import type { Bytes } from './bytes.ts';
import { DeliveryLine, queueIdEnd } from './delivery-line.ts';
import { GateLine } from './gate-line.ts';
import { Hosts } from './hosts.ts';
import { InternTable } from './intern-table.ts';
import { tellsNothing } from './line-end.ts';
import { type ClockOptions, LogClock } from './log-clock.ts';
import { type LogProgram, logProgram, type ProgramKind } from './log-program.ts';
import { recordClassified } from './record-classified.ts';
import { Refusals } from './refusals.ts';
import { ReplyKinds } from './reply-kinds.ts';
import { textOf } from './text-of.ts';

/** Every attempt that a text holds; empty where it holds none. */
export type ClassifyText = (text: string) => readonly Classification[];

export interface LineReaderOptions extends ClockOptions {
  digest: Digest;
  classify: ClassifyText;
  /** Unix seconds; attempts before `since` or at and after `until` are passed over. */
  since?: number;
  until?: number;
}

const maxPrograms = 4_096;

/** Reads one line after the other from bytes. */
export class LineReader {
  readonly #options: LineReaderOptions;
  readonly #clock: LogClock;
  readonly #programs = new InternTable<LogProgram>(maxPrograms);
  readonly #kinds: ReplyKinds;
  readonly #delivery = new DeliveryLine();
  readonly #gate = new GateLine();
  readonly #refusals: Refusals;
  readonly #hash = new ByteHash();
  readonly #attempt: Attempt = blankAttempt();
  readonly #since: number;
  readonly #until: number;
  readonly #ranged: boolean;

  constructor(options: LineReaderOptions) {
    this.#options = options;
    this.#clock = new LogClock(options);
    const hosts = new Hosts();
    this.#kinds = new ReplyKinds(options.classify, hosts);
    this.#refusals = new Refusals(options.classify, hosts);
    this.#since = options.since ?? Number.NEGATIVE_INFINITY;
    this.#until = options.until ?? Number.POSITIVE_INFINITY;
    this.#ranged = options.since !== undefined || options.until !== undefined;
  }

  /** `bytes` from `from` to `to` are one line without its line break. */
  line(bytes: Bytes, from: number, to: number): void {
    const { b } = bytes;
    if (tellsNothing(bytes, from, to)) return;
    const head = this.#clock.headEnd(b, from, to);
    // `Nov 23 19:58:51 host tag[pid]: `
    const tag = head < 0 ? -1 : tagEnd(bytes, head + 1, to);
    if (tag < 0) {
      this.#other(b, from, to, this.#clock.read(b, from, to));
      return;
    }
    const text = messageStart(bytes, tag, to);
    const kind = frequentKind(b, tag) ?? this.#program(bytes, head + 1, tag).kind;
    // The time and the program are made out only where the line has something to count.
    if (kind === 'delivery') this.#delivered(bytes, from, text, to, head, tag);
    else if (kind === 'gate') {
      if (this.#gate.read(bytes, text, to)) this.#refusal(bytes, from, to, head, tag);
    } else if (kind === 'queue') this.#queue(bytes, from, text, to);
    else if (kind === 'other') this.#other(b, from, to, this.#clock.read(b, from, to));
  }

  #program(bytes: Bytes, from: number, to: number): LogProgram {
    this.#hash.of(bytes, from, to);
    const { hi, lo } = this.#hash;
    let program = this.#programs.get(hi, lo);
    if (program === undefined) {
      program = logProgram(textOf(bytes.b, from, to));
      this.#programs.set(hi, lo, program);
    }
    return program;
  }

  #inRange(at: number): boolean {
    return at >= this.#since && at < this.#until;
  }

  #delivered(bytes: Bytes, line: number, text: number, to: number, head: number, tag: number): void {
    const { b } = bytes;
    const d = this.#delivery;
    if (!d.read(bytes, text, to)) {
      // A line of another shape that speaks of a status is one that we ought to understand.
      if (hasStatus(b, text, to)) this.#other(b, line, to, this.#clock.read(b, line, to));
      return;
    }
    const at = this.#clock.read(b, line, to);
    if (at < 0 || d.status === 'other' || !this.#inRange(at)) return;
    if (d.status === 'expired') {
      this.#options.digest.endMessage(d.queue.hi, d.queue.lo, 'expired');
      return;
    }
    const { digest } = this.#options;
    // Most deliveries end nothing that was deferred: their recipient need not be known.
    const followed = d.status !== 'delivered' || digest.follows(d.queue.hi, d.queue.lo);
    if (followed) d.recipient.read(bytes, d.recipientStart, d.recipientEnd);
    const a = this.#attempt;
    a.outcome = d.status;
    a.direction = 'outbound';
    a.at = at;
    a.delaySeconds = d.delay;
    a.queueHi = d.queue.hi;
    a.queueLo = d.queue.lo;
    a.recipientHi = followed ? d.recipient.hi : 0;
    a.recipientLo = followed ? d.recipient.lo : 0;
    a.sender = this.#program(bytes, head + 1, tag).sender;
    this.#kinds.fill(a, bytes, line, to, d);
    this.#options.digest.add(a);
  }

  /** A client that one of Postfix's own servers turned away. */
  #refusal(bytes: Bytes, line: number, to: number, head: number, tag: number): void {
    const a = this.#attempt;
    const at = this.#clock.read(bytes.b, line, to);
    if (at < 0 || !this.#inRange(at) || !this.#refusals.fill(a, bytes, line, to, this.#gate)) return;
    a.at = at;
    a.sender = this.#program(bytes, head + 1, tag).sender;
    this.#options.digest.add(a);
  }

  /** `ID: from=<…>, status=expired, returned to sender` and `ID: removed`; the frequent `(queue active)` ends early. */
  #queue(bytes: Bytes, line: number, text: number, to: number): void {
    const { b } = bytes;
    const { digest } = this.#options;
    const last = b[to - 1];
    if (digest.open === 0 || (last !== 100 && last !== 114)) return;
    const idEnd = queueIdEnd(bytes, text, to);
    if (idEnd < 0) return;
    const removed = to - idEnd === 9 && b[idEnd + 2] === 114;
    if (!removed && !endsReturned(b, idEnd, to)) return;
    if (this.#ranged && !this.#inRange(this.#clock.read(b, line, to))) return;
    this.#hash.of(bytes, text, idEnd);
    digest.endMessage(this.#hash.hi, this.#hash.lo, removed ? 'removed' : 'expired');
  }

  #other(b: Uint8Array, from: number, to: number, at: number): void {
    if (isBlank(b, from, to)) return;
    const text = textOf(b, from, to);
    const attempts = this.#options.classify(text);
    const { digest } = this.#options;
    const counted = recordClassified(digest, text, attempts, {
      at,
      clock: this.#options,
      inRange: seconds => this.#inRange(seconds),
    });
    // A dated line that reports no attempt is a log line about something else, not one that could not be read.
    if (counted === 0 && at < 0 && !startsDated(text)) digest.read({ unread: 1 });
  }
}

/** `host 2026-11-23 …`, `1763929131.123`, `@4000000069…` and JSON lines' brackets do not count as dates, but these do. */
const startsDated = (text: string): boolean =>
  /^(?:<\d{1,3}>)?\[?(?:\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|@[0-9a-f]{24} |\d{10}[. ])/.test(
    text,
  );

const isBlank = (b: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (b[i]! > 32) return false;
  return true;
};

/** Where the program's name ends: at `[` or `:` after the host and one space. -1 where the line has another shape. */
const tagEnd = ({ b }: Bytes, from: number, to: number): number => {
  let i = from;
  const stop = Math.min(to, from + 200);
  while (i < stop && b[i] !== 32) i++;
  i++;
  while (i < stop && b[i] !== 91 && b[i] !== 58 && b[i] !== 32) i++;
  return i < stop && b[i] !== 32 ? i : -1;
};

/** `/smtp`, `/smtpd`, `/cleanup` and `/qmgr`, which most lines of a Postfix log come from; null for all others. */
const frequentKind = (b: Uint8Array, end: number): ProgramKind | null => {
  const last = b[end - 1];
  if (last === 112) {
    if (b[end - 5] === 47 && b[end - 4] === 115 && b[end - 3] === 109 && b[end - 2] === 116) return 'delivery';
    return b[end - 8] === 47 && b[end - 7] === 99 && b[end - 6] === 108 && b[end - 2] === 117 ? 'gate' : null;
  }
  if (last === 100) return b[end - 6] === 47 && b[end - 5] === 115 && b[end - 2] === 112 ? 'gate' : null;
  return last === 114 && b[end - 5] === 47 && b[end - 4] === 113 && b[end - 3] === 109 ? 'queue' : null;
};

/** After `[pid]: `. */
const messageStart = ({ b }: Bytes, tagEnd: number, to: number): number => {
  let i = tagEnd;
  while (i < to && b[i] !== 58) i++;
  return i + 2;
};

const hasStatus = (b: Uint8Array, from: number, to: number): boolean =>
  Buffer.from(b.buffer, b.byteOffset + from, to - from).includes(' status=');

const returned = Buffer.from('expired, returned to sender');
const endsReturned = (b: Uint8Array, from: number, to: number): boolean => {
  const start = to - returned.length;
  if (start < from) return false;
  for (let i = 0; i < returned.length; i++) if (b[start + i] !== returned[i]) return false;
  return true;
};
