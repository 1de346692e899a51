/**
 * Counts the most frequent keys in bounded space: exact up to `capacity` distinct keys, above it the mergeable
 * Misra-Gries summary (Agarwal et al., "Mergeable Summaries", https://dl.acm.org/doi/10.1145/2500128, checked
 * 2026-11-23). A kept count is never too high and at most `error` too low; what was cut off counts as `other`, so
 * kept counts and `other` always add up to everything that was added.
 */
export interface Counted {
  count: number;
}

export class HeavyHitters<T extends Counted> {
  readonly entries: Map<string, T> = new Map();
  /** Counted, but no longer under a key. */
  other = 0;
  /** The most by which any kept count can be too low. */
  error = 0;
  readonly capacity: number;
  /** Changes whenever entries may have gone: an entry in hand is counted only while this stays the same. */
  generation = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** Adds `n` to a key. The entry is made on first sight; the caller may change its other fields. */
  add(key: string, n: number, make: () => T): T {
    let entry = this.entries.get(key);
    if (entry === undefined) {
      // Twice the capacity in hand makes the cut rare: its cost is spread over at least `capacity` new keys.
      if (this.entries.size >= this.capacity * 2) this.cut();
      entry = make();
      this.entries.set(key, entry);
    }
    entry.count += n;
    return entry;
  }

  /** Brings the number of keys down to `capacity`. */
  cut(): void {
    if (this.entries.size <= this.capacity) return;
    this.generation++;
    const counts = Float64Array.from(this.entries.values(), entry => entry.count).sort();
    const less = counts[counts.length - this.capacity - 1] ?? 0;
    for (const [key, entry] of this.entries) {
      this.other += Math.min(less, entry.count);
      entry.count -= less;
      if (entry.count <= 0) this.entries.delete(key);
    }
    this.error += less;
  }

  /** Takes the other's counts in; `join` brings the remaining fields of two entries of one key together. */
  absorb(from: HeavyHitters<T>, copy: (entry: T) => T, join: (into: T, entry: T) => void): void {
    this.other += from.other;
    this.error += from.error;
    for (const [key, entry] of from.entries) {
      const mine = this.entries.get(key);
      if (mine === undefined) this.entries.set(key, copy(entry));
      else {
        mine.count += entry.count;
        join(mine, entry);
      }
    }
    this.cut();
  }

  /** Highest first; equal counts in the order of their keys, so that the same input always gives the same report. */
  ranked(): [string, T][] {
    const ranks: [string, T][] = [];
    this.forEachRanked((key, entry) => ranks.push([key, entry]));
    return ranks;
  }

  /** The same without a list. */
  forEachRanked(visit: (key: string, entry: T) => void): void {
    // By count first: the engine's own order of plain strings then needs no comparison in this language.
    const byCount = new Map<number, string[]>();
    this.entries.forEach(({ count }, key) => {
      const keys = byCount.get(count);
      if (keys === undefined) byCount.set(count, [key]);
      else keys.push(key);
    });
    for (const count of Float64Array.from(byCount.keys()).sort().reverse())
      for (const key of byCount.get(count)!.sort()) visit(key, this.entries.get(key)!);
  }
}
