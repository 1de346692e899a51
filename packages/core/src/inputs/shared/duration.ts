const units: Record<string, number> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };

/** Exim's `3s`, `1h5m`, `2d3h`: seconds, or null. */
export const fromUnits = (text: string): number | null => {
  let sum = 0;
  let seen = false;
  for (const part of text.slice(0, 40).matchAll(/(\d{1,9}(?:\.\d{1,9})?)([wdhms])/g)) {
    sum += Number(part[1]) * units[part[2]!]!;
    seen = true;
  }
  return seen ? sum : null;
};

/** Sendmail's `00:15:02` and `1+02:03:04` (days first): seconds, or null. */
export const fromClock = (text: string): number | null => {
  const parts = /^(?:(\d{1,6})\+)?(\d{1,6}):(\d\d):(\d\d)$/.exec(text);
  if (parts === null) return null;
  return Number(parts[1] ?? 0) * 86_400 + Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4]);
};
