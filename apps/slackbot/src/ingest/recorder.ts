import { createHash } from 'node:crypto';
import { type CauseId, causes } from '@smtp451/core';
import { type Attempt, Digest, type ReplyKind } from '@smtp451/core/digest';
import type { ClosedAttempt, IngestBatch } from '../store/port.ts';
import type { DomainCount, Observation, OpenAttempt, Template } from '../store/records.ts';

const hourMs = 3_600_000;
/** What is past these in one batch counts as `other`. */
const mostTemplates = 1_000;
const mostDomains = 2_000;

export type Recorded = Pick<IngestBatch, 'cells' | 'templates' | 'domains' | 'opened' | 'closed'> & RecordedCounts;

export interface RecordedCounts {
  attempts: number;
  deferred: number;
  /** Refusals by the sender's own servers: not part of the channel's deferrals. */
  inbound: number;
  unread: number;
  truncated: number;
}

/**
 * Takes what a log reader finds and turns it into rows for the store. It stands where a reader expects a digest, but
 * keeps no state between batches: what is open is followed in the store, for all replicas.
 */
export class Recorder extends Digest {
  #now = 0;
  #cells = new Map<string, Observation>();
  #templates = new Map<string, Template>();
  #domains = new Map<string, DomainCount>();
  #opened = new Map<string, OpenAttempt>();
  #closed = new Map<string, ClosedAttempt>();
  /** Messages of which something ended in this batch: their `removed` line says nothing new. */
  #ended = new Set<string>();
  #counts: RecordedCounts = blankCounts();

  constructor() {
    super({ source: 'ingest', openLimit: 0 });
  }

  /** Starts a batch that came in at `now` (milliseconds). */
  begin(now: number): void {
    this.#now = now;
    this.#cells = new Map();
    this.#templates = new Map();
    this.#domains = new Map();
    this.#opened = new Map();
    this.#closed = new Map();
    this.#ended = new Set();
    this.#counts = blankCounts();
  }

  end(): Recorded {
    return {
      cells: [...this.#cells.values()],
      templates: [...this.#templates.values()],
      domains: [...this.#domains.values()],
      opened: [...this.#opened.values()],
      closed: [...this.#closed.values()],
      ...this.#counts,
    };
  }

  /** Never none: whether anything is open is known to the store alone. */
  override get open(): number {
    return 1;
  }

  override follows(): boolean {
    return true;
  }

  override read(counts: { unread?: number; truncated?: number }): void {
    this.#counts.unread += counts.unread ?? 0;
    this.#counts.truncated += counts.truncated ?? 0;
  }

  override add(attempt: Attempt): void {
    if (attempt.direction === 'inbound' && attempt.outcome !== 'delivered') {
      this.#counts.inbound++;
      return;
    }
    this.#counts.attempts++;
    const at = this.#timeOf(attempt.at);
    this.#cell(attempt, at);
    const known = attempt.queueHi !== 0 || attempt.queueLo !== 0;
    if (attempt.outcome === 'deferred') {
      this.#counts.deferred++;
      if (attempt.recipientDomain.text) this.#domain(attempt.recipientDomain.text, at);
      if (known) this.#open(attempt, at);
    } else if (known) this.#close(attempt, at);
  }

  override endMessage(queueHi: number, queueLo: number, how: 'expired' | 'removed'): void {
    const message = hex(queueHi, queueLo);
    if (how === 'removed' && this.#ended.has(message) && !this.#stillOpen(message)) return;
    const outcome = how === 'expired' ? 'failed' : 'removed';
    this.#closed.set(message, { message, recipient: null, outcome, at: this.#now });
  }

  /** Time of the record in milliseconds: a log from the future is a wrong clock or a wrong zone, and counts as now. */
  #timeOf(seconds: number): number {
    return seconds > 0 && seconds * 1_000 <= this.#now ? seconds * 1_000 : this.#now;
  }

  #cell({ outcome, reply, provider }: Attempt, at: number): void {
    const hour = at - (at % hourMs);
    const cause = reply?.cause ?? null;
    const template = reply ? this.#template(reply, at) : null;
    const key = `${hour} ${outcome} ${provider} ${cause} ${template}`;
    const cell = this.#cells.get(key);
    if (cell) cell.count++;
    else this.#cells.set(key, { hour, outcome, cause, provider, template, count: 1, ...unresolved });
  }

  #template(reply: ReplyKind, at: number): string {
    const id = templateId(reply);
    const known = this.#templates.get(id);
    if (known) {
      known.firstSeen = Math.min(known.firstSeen, at);
      known.lastSeen = Math.max(known.lastSeen, at);
      return id;
    }
    if (this.#templates.size >= mostTemplates) return 'other';
    const { template: text, example, cause } = reply;
    this.#templates.set(id, { id, text, example, cause, firstSeen: at, lastSeen: at });
    return id;
  }

  #domain(name: string, at: number): void {
    const hour = at - (at % hourMs);
    const domain = this.#domains.size >= mostDomains && !this.#domains.has(`${hour} ${name}`) ? 'other' : name;
    const known = this.#domains.get(`${hour} ${domain}`);
    if (known) known.count++;
    else this.#domains.set(`${hour} ${domain}`, { hour, domain, count: 1 });
  }

  #open(attempt: Attempt, at: number): void {
    const message = hex(attempt.queueHi, attempt.queueLo);
    const recipient = hex(attempt.recipientHi, attempt.recipientLo);
    const key = `${message} ${recipient}`;
    if (this.#opened.has(key)) return;
    const cause = attempt.reply?.cause ?? null;
    this.#opened.set(key, {
      message,
      recipient,
      cause,
      provider: attempt.provider,
      firstAt: at,
      dueAt: dueAt(cause, at),
    });
  }

  #close(attempt: Attempt, at: number): void {
    const message = hex(attempt.queueHi, attempt.queueLo);
    const recipient = hex(attempt.recipientHi, attempt.recipientLo);
    const outcome = attempt.outcome === 'failed' ? 'failed' : 'delivered';
    this.#closed.set(`${message} ${recipient}`, { message, recipient, outcome, at });
    this.#ended.add(message);
  }

  #stillOpen(message: string): boolean {
    for (const one of this.#opened.values()) {
      if (one.message === message && !this.#closed.has(`${message} ${one.recipient}`)) return true;
    }
    return false;
  }
}

const unresolved = { resolved: 0, resolvedSeconds: 0, resolvedInTime: 0 } as const;
const blankCounts = (): RecordedCounts => ({ attempts: 0, deferred: 0, inbound: 0, unread: 0, truncated: 0 });
const lane = (n: number): string => (n >>> 0).toString(36);
const hex = (hi: number, lo: number): string => `${lane(hi)}-${lane(lo)}`;

/** When a deferral with this cause is late, in milliseconds; null where waiting does not clear it, so that it is never called late. */
export function dueAt(cause: CauseId | null, firstAt: number): number | null {
  const wait = cause ? causes[cause].wait : null;
  return wait ? firstAt + wait.maxSeconds * 1_000 : null;
}

const ids = new WeakMap<object, string>();

/** The same for the same kind of reply, wherever it is met. */
export function templateId(kind: Pick<ReplyKind, 'cause' | 'provider' | 'template'>): string {
  const known = ids.get(kind);
  if (known) return known;
  const id = createHash('sha1')
    .update(`${kind.cause}|${kind.provider ?? ''}|${kind.template}`)
    .digest('base64url')
    .slice(0, 16);
  ids.set(kind, id);
  return id;
}
