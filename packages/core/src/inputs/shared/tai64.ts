/** 2^62 + 10: the label of 1970-01-01 00:00:10 TAI, from which daemontools' multilog counts (https://cr.yp.to/libtai/tai64.html). */
const origin = 4_611_686_018_427_387_914n;

/** `@40000000637e0b3a1c2d3e4f` (TAI64N) as RFC 3339; null where it is none. */
export const fromTai64 = (label: string): string | null => {
  const digits = /^@?([0-9a-fA-F]{16})(?:[0-9a-fA-F]{8})?$/.exec(label)?.[1];
  if (digits === undefined) return null;
  const seconds = Number(BigInt(`0x${digits}`) - origin);
  return seconds > 0 && seconds < 4_102_444_800 ? new Date(seconds * 1000).toISOString() : null;
};
