import { type Attempt, Digest, type DigestOptions } from '@smtp451/core/digest';

/** A digest that tells while it counts: for progress, and to know which part a line that was not read belongs to. */
export class CountingDigest extends Digest {
  /** Attempts up to now, also of the reader's own refusals. */
  attempts = 0;
  deferred = 0;
  lines = 0;
  readonly #onUnreadLines: (count: number) => void;

  constructor(options: DigestOptions, onUnreadLines: (count: number) => void) {
    super(options);
    this.#onUnreadLines = onUnreadLines;
  }

  override add(attempt: Attempt): void {
    this.attempts++;
    if (attempt.outcome === 'deferred') this.deferred++;
    super.add(attempt);
  }

  override read(counts: { bytes?: number; lines?: number; unread?: number; truncated?: number }): void {
    this.lines += counts.lines ?? 0;
    if (counts.unread !== undefined && counts.unread > 0) this.#onUnreadLines(counts.unread);
    super.read(counts);
  }

  /** Counts parts that were not read; the caller keeps the reason. */
  unread(count: number): void {
    super.read({ unread: count });
  }
}
