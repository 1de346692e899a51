/** Ids that are the same in every run: a prefix and a counter, in the alphabet of Slack's own. */
export class Ids {
  private readonly now: () => number;
  private readonly counters = new Map<string, number>();
  private last = { seconds: 0, micros: 0 };

  constructor(now: () => number) {
    this.now = now;
  }

  /** `next('C')` → `C0SANDBOX01`. */
  next(prefix: string): string {
    const count = (this.counters.get(prefix) ?? 0) + 1;
    this.counters.set(prefix, count);
    return `${prefix}0SANDBOX${count.toString(36).toUpperCase().padStart(2, '0')}`;
  }

  uuid(): string {
    const count = (this.counters.get('uuid') ?? 0) + 1;
    this.counters.set('uuid', count);
    return `5ab0b0c5-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
  }

  /** A message timestamp: seconds and microseconds, never twice, always rising. */
  ts(): string {
    const seconds = Math.floor(this.now() / 1_000);
    const rises = seconds > this.last.seconds;
    const micros = rises ? 100 : this.last.micros + 100;
    this.last = { seconds: rises ? seconds : this.last.seconds, micros: micros % 1_000_000 };
    if (micros >= 1_000_000) this.last.seconds += 1;
    return `${this.last.seconds}.${String(this.last.micros).padStart(6, '0')}`;
  }
}
