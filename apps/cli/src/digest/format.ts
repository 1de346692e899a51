import { countText } from '@smtp451/intake';

export { countText };

/** `12 deferrals`, `1 deferral`. */
export const plural = (count: number, one: string, more: string = `${one}s`): string =>
  `${countText(count)} ${count === 1 ? one : more}`;

/** `0.6 %`, `42 %`, `< 0.1 %`. */
export const percent = (share: number): string => {
  const value = share * 100;
  if (value > 0 && value < 0.1) return '< 0.1 %';
  return value > 0 && value < 10 && !Number.isInteger(value) ? `${value.toFixed(1)} %` : `${Math.round(value)} %`;
};

/** `124 MB`, by powers of ten as disks and rates are told. */
export const bytesText = (bytes: number): string => {
  if (bytes < 1_000) return `${Math.round(bytes)} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = bytes / 1_000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1_000;
    unit++;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
};

/** `3 s`, `4 min`, `1 h 5 min`, `2 d 3 h`: short enough for a table. */
export const shortSpan = (seconds: number): string => {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.round(whole / 60)} min`;
  if (whole < 86_400) return joined(Math.floor(whole / 3_600), 'h', Math.round((whole % 3_600) / 60), 'min', 60);
  return joined(Math.floor(whole / 86_400), 'd', Math.round((whole % 86_400) / 3_600), 'h', 24);
};

const joined = (big: number, bigUnit: string, small: number, smallUnit: string, full: number): string => {
  const [a, b] = small === full ? [big + 1, 0] : [big, small];
  return b === 0 ? `${a} ${bigUnit}` : `${a} ${bigUnit} ${b} ${smallUnit}`;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `23 Nov 2026 10:02` in UTC; `unknown` where no time was told. */
export const timeText = (rfc3339: string | null): string => {
  if (rfc3339 === null) return 'unknown';
  const date = new Date(rfc3339);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

/** Names and replies come from the input: what could steer a terminal is taken out. */
export const clean = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
