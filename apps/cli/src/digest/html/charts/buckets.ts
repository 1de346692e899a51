import type { CauseId } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';

export interface Bucket {
  /** Unix seconds. */
  start: number;
  /** Deferrals of each series, in its order. */
  counts: number[];
}

export interface BucketedHours {
  /** Most frequent first; null gathers the rest. */
  series: (CauseId | null)[];
  buckets: Bucket[];
  /** Length of each bucket. */
  seconds: number;
}

const hour = 3_600;
const lengths = [1, 2, 3, 6, 12, 24, 7 * 24, 28 * 24].map(hours => hours * hour);
const mostBuckets = 96;
const mostSeries = 7;

/** The hours as at most about a hundred bars without gaps, of the seven most frequent causes and the rest. */
export const bucketHours = ({ hours, causes }: DigestReport): BucketedHours => {
  const starts = hours.map(({ start }) => Date.parse(start) / 1000);
  const first = Math.min(...starts);
  const last = Math.max(...starts);
  if (hours.length === 0 || !Number.isFinite(first)) return { series: [], buckets: [], seconds: hour };
  const seconds = lengths.find(length => (last - first) / length < mostBuckets) ?? lengths.at(-1)!;
  const top = causes.slice(0, mostSeries).map(({ cause }) => cause);
  const series = causes.length > mostSeries ? [...top, null] : top;
  const begin = Math.floor(first / seconds) * seconds;
  // Years that nobody meant, in a log with a wrong clock, must not become millions of bars.
  const count = Math.min(mostBuckets * 10, Math.floor((last - begin) / seconds) + 1);
  const buckets = Array.from({ length: count }, (_, i) => ({
    start: begin + i * seconds,
    counts: series.map(() => 0),
  }));
  for (const [i, { causes: byCause }] of hours.entries()) {
    const bucket = buckets[Math.floor((starts[i]! - begin) / seconds)];
    if (bucket === undefined) continue;
    for (const [cause, n] of Object.entries(byCause)) {
      const at = series.indexOf(cause as CauseId);
      const place = at >= 0 ? at : series.length - 1;
      bucket.counts[place] = bucket.counts[place]! + n;
    }
  }
  return { series, buckets, seconds };
};

/** `hour`, `6 hours`, `a day`, `a week`. */
export const bucketName = (seconds: number): string => {
  const hours = seconds / hour;
  if (hours === 1) return 'hour';
  if (hours < 24) return `${hours} hours`;
  return hours === 24 ? 'a day' : hours === 168 ? 'a week' : '4 weeks';
};
