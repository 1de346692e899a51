const units: readonly (readonly [seconds: number, one: string])[] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** `90` → “2 minutes”: one unit, rounded, as a person says it. */
export function duration(seconds: number): string {
  const { amount, unit } = split(seconds);
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

/** `300, 1800` → “5–30 minutes”; `60, 86400` → “1 minute to 1 day”. */
export function range(minSeconds: number, maxSeconds: number): string {
  if (maxSeconds <= minSeconds || minSeconds === 0) {
    return minSeconds === 0 && maxSeconds > 0 ? `up to ${duration(maxSeconds)}` : duration(minSeconds);
  }
  const low = split(minSeconds);
  const high = split(maxSeconds);
  if (low.unit !== high.unit) return `${duration(minSeconds)} to ${duration(maxSeconds)}`;
  return low.amount === high.amount ? duration(maxSeconds) : `${low.amount}–${high.amount} ${high.unit}s`;
}

/** 90 minutes stay minutes, three days stay days: the largest unit that leaves at least two, or comes out even. */
function split(seconds: number): { amount: number; unit: string } {
  const whole = Math.max(0, Math.round(seconds));
  for (const [size, unit] of units) {
    if (whole >= 2 * size || (whole >= size && whole % size === 0)) return { amount: Math.round(whole / size), unit };
  }
  return { amount: whole, unit: 'second' };
}
