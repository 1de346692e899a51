/** Sixteen buckets to each doubling: a quantile is at most 2.2 % off. */
const perDoubling = 16;
/** One second to 4,096 days; what is longer counts in the last bucket. */
export const lastBucket: number = perDoubling * 28;
export const histogramError = 0.022;

/** Times on a logarithmic scale, in seconds. Merging adds the buckets: exact in any order. */
export class LogHistogram {
  readonly buckets: Map<number, number> = new Map();
  n = 0;

  add(seconds: number, count = 1): void {
    const bucket = Math.min(lastBucket, Math.max(0, Math.round(Math.log2(Math.max(1, seconds)) * perDoubling)));
    this.addBucket(bucket, count);
  }

  addBucket(bucket: number, count: number): void {
    this.buckets.set(bucket, (this.buckets.get(bucket) ?? 0) + count);
    this.n += count;
  }

  absorb(from: LogHistogram): void {
    for (const [bucket, count] of from.buckets) this.addBucket(bucket, count);
  }

  /** In seconds, to three significant digits at most; null when nothing was counted. */
  quantile(q: number): number | null {
    let left = Math.max(1, Math.ceil(q * this.n));
    for (const [bucket, count] of [...this.buckets].sort((a, b) => a[0] - b[0])) {
      left -= count;
      if (left <= 0) return Number((2 ** (bucket / perDoubling)).toPrecision(3));
    }
    return null;
  }
}
