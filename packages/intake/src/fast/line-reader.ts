import type { Classification } from '@smtp451/core';
import { type Attempt, blankAttempt, type Digest } from '@smtp451/core/digest';
import { ByteHash } from './byte-hash.ts';
import { DeliveryLine, queueIdEnd } from './delivery-line.ts';
import { GateLine } from './gate-line.ts';
import { Hosts } from './hosts.ts';
import { InternTable } from './intern-table.ts';
import { type ClockOptions, LogClock } from './log-clock.ts';
import { type LogProgram, logProgram } from './log-program.ts';
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

  constructor(options: LineReaderOptions) {
    this.#options = options;
    this.#clock = new LogClock(options);
    const hosts = new Hosts();
    this.#kinds = new ReplyKinds(options.classify, hosts);
    this.#refusals = new Refusals(options.classify, hosts);
    this.#since = options.since ?? Number.NEGATIVE_INFINITY;
    this.#until = options.until ?? Number.POSITIVE_INFINITY;
  }

  /** Bytes `from` to `to` are one line without its line break. */
  line(b: Uint8Array, from: number, to: number): void {
    const at = this.#clock.read(b, from, to);
    // `Nov 23 19:58:51 host tag[pid]: `
    const tag = at < 0 ? -1 : this.#tagEnd(b, this.#clock.end + 1, to);
    if (tag < 0) {
      this.#other(b, from, to, at);
      return;
    }
    const program = this.#program(b, this.#clock.end + 1, tag);
    const text = messageStart(b, tag, to);
    switch (program.kind) {
      case 'quiet':
        return;
      case 'delivery':
        this.#delivered(b, from, text, to, at, program);
        return;
      case 'queue':
        this.#queue(b, text, to, at);
        return;
      case 'gate':
        if (this.#gate.read(b, text, to)) this.#refusal(b, from, to, at, program);
        return;
      case 'other':
        this.#other(b, from, to, at);
    }
  }

  /** Where the program's name ends: at `[` or `:` after the host and one space. -1 where the line has another shape. */
  #tagEnd(b: Uint8Array, from: number, to: number): number {
    let i = from;
    const stop = Math.min(to, from + 200);
    while (i < stop && b[i] !== 32) i++;
    i++;
    while (i < stop && b[i] !== 91 && b[i] !== 58 && b[i] !== 32) i++;
    return i < stop && b[i] !== 32 ? i : -1;
  }

  #program(b: Uint8Array, from: number, to: number): LogProgram {
    this.#hash.of(b, from, to);
    const { hi, lo } = this.#hash;
    let program = this.#programs.get(hi, lo);
    if (program === undefined) {
      program = logProgram(textOf(b, from, to));
      this.#programs.set(hi, lo, program);
    }
    return program;
  }

  #inRange(at: number): boolean {
    return at >= this.#since && at < this.#until;
  }

  #delivered(b: Uint8Array, line: number, text: number, to: number, at: number, program: LogProgram): void {
    const d = this.#delivery;
    if (!d.read(b, text, to)) {
      // A line of another shape that speaks of a status is one that we ought to understand.
      if (hasStatus(b, text, to)) this.#other(b, line, to, at);
      return;
    }
    if (d.status === 'other' || !this.#inRange(at)) return;
    if (d.status === 'expired') {
      this.#options.digest.endMessage(d.queue.hi, d.queue.lo, 'expired');
      return;
    }
    const a = this.#attempt;
    a.outcome = d.status;
    a.direction = 'outbound';
    a.at = at;
    a.delaySeconds = d.delay;
    a.queueHi = d.queue.hi;
    a.queueLo = d.queue.lo;
    a.recipientHi = d.recipient.hi;
    a.recipientLo = d.recipient.lo;
    a.sender = program.sender;
    this.#kinds.fill(a, b, line, to, d);
    this.#options.digest.add(a);
  }

  /** A client that one of Postfix's own servers turned away. */
  #refusal(b: Uint8Array, line: number, to: number, at: number, program: LogProgram): void {
    const a = this.#attempt;
    if (!this.#inRange(at) || !this.#refusals.fill(a, b, line, to, this.#gate)) return;
    a.at = at;
    a.sender = program.sender;
    this.#options.digest.add(a);
  }

  /** `ID: from=<…>, status=expired, returned to sender` and `ID: removed`; the frequent `(queue active)` ends early. */
  #queue(b: Uint8Array, text: number, to: number, at: number): void {
    const { digest } = this.#options;
    const last = b[to - 1];
    if (digest.open === 0 || (last !== 100 && last !== 114) || !this.#inRange(at)) return;
    const idEnd = queueIdEnd(b, text, to);
    if (idEnd < 0) return;
    const removed = to - idEnd === 9 && b[idEnd + 2] === 114;
    if (!removed && !endsReturned(b, idEnd, to)) return;
    this.#hash.of(b, text, idEnd);
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

/** After `[pid]: `. */
const messageStart = (b: Uint8Array, tagEnd: number, to: number): number => {
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
