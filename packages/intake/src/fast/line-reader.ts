import type { Classification } from '@smtp451/core';
import { type Attempt, blankAttempt, type Digest } from '@smtp451/core/digest';
import { DeliveryLine } from './delivery-line.ts';
import { GateLine } from './gate-line.ts';
import { Hosts } from './hosts.ts';
import { InternTable } from './intern-table.ts';
import { type ClockOptions, LogClock } from './log-clock.ts';
import { type LogProgram, logProgram } from './log-program.ts';
import { recordClassified } from './record-classified.ts';
import { Refusals } from './refusals.ts';
import { ReplyKinds } from './reply-kinds.ts';
import {
  chunkStart,
  findLines,
  hash,
  hashed,
  kinds,
  longestLine,
  memory,
  queueIdEnd,
  row,
  rowLength,
  rows,
  textAt,
} from './scan/scanner.ts';

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
const newline = 10;

/** Reads one line after the other from bytes. */
export class LineReader {
  readonly #options: LineReaderOptions;
  readonly #clock: LogClock;
  readonly #programs = new InternTable<LogProgram>(maxPrograms);
  readonly #kinds: ReplyKinds;
  readonly #delivery = new DeliveryLine();
  readonly #gate = new GateLine();
  readonly #refusals: Refusals;
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

  /**
   * Reads the lines between two places of the scanner's memory; the first line break is at or after `firstBreak`. Gives
   * how many there were, and where the line begins that has no end yet.
   */
  lines(start: number, firstBreak: number, to: number): { breaks: number; rest: number } {
    const found = findLines(start, firstBreak, to);
    if (found.cuts > 0) this.#options.digest.read({ truncated: found.cuts });
    for (let at = 0; at < found.length; at += rowLength) this.#line(at);
    return found;
  }

  /** Reads one line that comes by itself. */
  line(text: Uint8Array): void {
    const head = text.subarray(0, longestLine + 1);
    const end = chunkStart + head.length;
    memory.set(head, chunkStart);
    memory[end] = newline;
    this.lines(chunkStart, end, end + 1);
  }

  #line(at: number): void {
    const from = rows[at + row.from]!;
    const to = rows[at + row.to]!;
    const host = rows[at + row.host]!;
    const tag = rows[at + row.tag]!;
    const text = rows[at + row.text]!;
    const kind = rows[at + row.kind]!;
    if (kind === kinds.delivery) this.#delivered(from, text, to, host, tag);
    else if (kind === kinds.queue) this.#queue(from, text, to);
    else if (kind === kinds.gate) this.#refusal(from, text, to, host, tag);
    else this.#rare(from, text, to, host, tag);
  }

  /** A line of any other program, or of none. */
  #rare(from: number, text: number, to: number, host: number, tag: number): void {
    // `Nov 23 19:58:51 host tag[pid]: `
    const kind = tag === 0 ? 'other' : this.#program(host, tag).kind;
    if (kind === 'delivery') this.#delivered(from, text, to, host, tag);
    else if (kind === 'gate') this.#refusal(from, text, to, host, tag);
    else if (kind === 'queue') this.#queue(from, text, to);
    else if (kind === 'other') this.#other(from, to, this.#clock.read(memory, from, to));
  }

  #program(from: number, to: number): LogProgram {
    hash(from, to);
    const { hi, lo } = hashed;
    let program = this.#programs.get(hi, lo);
    if (program === undefined) {
      program = logProgram(textAt(from, to));
      this.#programs.set(hi, lo, program);
    }
    return program;
  }

  #inRange(at: number): boolean {
    return at >= this.#since && at < this.#until;
  }

  #delivered(line: number, text: number, to: number, host: number, tag: number): void {
    const d = this.#delivery;
    if (!d.read(text, to)) {
      // A line of another shape that speaks of a status is one that we ought to understand.
      if (hasStatus(text, to)) this.#other(line, to, this.#clock.read(memory, line, to));
      return;
    }
    const at = this.#clock.read(memory, line, to);
    const { status, queueHi, queueLo } = d;
    if (at < 0 || status === 'other' || !this.#inRange(at)) return;
    const { digest } = this.#options;
    if (status === 'expired') {
      digest.endMessage(queueHi, queueLo, 'expired');
      return;
    }
    // Most deliveries end nothing that was deferred: their recipient need not be known.
    const followed = status !== 'delivered' || digest.follows(queueHi, queueLo);
    if (followed) d.recipient.read(d.recipientStart, d.recipientEnd);
    const a = this.#attempt;
    a.outcome = status;
    a.direction = 'outbound';
    a.at = at;
    a.delaySeconds = d.delay;
    a.queueHi = queueHi;
    a.queueLo = queueLo;
    a.recipientHi = followed ? d.recipient.hi : 0;
    a.recipientLo = followed ? d.recipient.lo : 0;
    a.sender = this.#program(host, tag).sender;
    this.#kinds.fill(a, line, to, d);
    digest.add(a);
  }

  /** A client that one of Postfix's own servers turned away. */
  #refusal(line: number, text: number, to: number, host: number, tag: number): void {
    if (!this.#gate.read(text, to)) return;
    const a = this.#attempt;
    const at = this.#clock.read(memory, line, to);
    if (at < 0 || !this.#inRange(at) || !this.#refusals.fill(a, line, to, this.#gate)) return;
    a.at = at;
    a.sender = this.#program(host, tag).sender;
    this.#options.digest.add(a);
  }

  /** `ID: from=<…>, status=expired, returned to sender` and `ID: removed`; the frequent `(queue active)` ends early. */
  #queue(line: number, text: number, to: number): void {
    const { digest } = this.#options;
    const last = memory[to - 1];
    if (digest.open === 0 || (last !== 100 && last !== 114)) return;
    const idEnd = queueIdEnd(text, to);
    if (idEnd === 0) return;
    const removed = to - idEnd === 9 && memory[idEnd + 2] === 114;
    if (!removed && !endsReturned(idEnd, to)) return;
    if (this.#ranged && !this.#inRange(this.#clock.read(memory, line, to))) return;
    hash(text, idEnd);
    digest.endMessage(hashed.hi, hashed.lo, removed ? 'removed' : 'expired');
  }

  #other(from: number, to: number, at: number): void {
    if (isBlank(from, to)) return;
    const text = textAt(from, to);
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

const isBlank = (from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (memory[i]! > 32) return false;
  return true;
};

const hasStatus = (from: number, to: number): boolean => memory.subarray(from, to).includes(' status=');

const returned = Buffer.from('expired, returned to sender');
const endsReturned = (from: number, to: number): boolean => {
  const start = to - returned.length;
  if (start < from) return false;
  for (let i = 0; i < returned.length; i++) if (memory[start + i] !== returned[i]) return false;
  return true;
};
