/** Earlier and later of two times in Unix seconds, of which 0 means "not told". */
export const earlier = (a: number, b: number): number => (a === 0 ? b : b === 0 ? a : Math.min(a, b));
export const later = (a: number, b: number): number => Math.max(a, b);

/** RFC 3339 in UTC, or null where no time was told or it is out of the range of dates. */
export const isoTime = (seconds: number): string | null =>
  seconds > 0 && seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : null;
