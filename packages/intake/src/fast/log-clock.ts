/** Days before each month in a year without a leap day. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const daySeconds = 86_400;

export interface ClockOptions {
  /**
   * Unix seconds, at or after the newest line: the file's change time, or now. Syslog's traditional time has no year;
   * it gets the latest one that does not put the line more than a day past this.
   */
  reference: number;
  /** Seconds east of UTC, for times without a zone. Default 0. */
  utcOffsetSeconds?: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days from 1970-01-01 to the day, by the Gregorian calendar. `month` 1 to 12. */
const dayNumber = (year: number, month: number, day: number): number => {
  const y = year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 477;
  return (year - 1970) * 365 + leaps + daysBefore[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
};

const digit = (byte: number): number => byte - 48;
const two = (b: Uint8Array, p: number): number => digit(b[p]!) * 10 + digit(b[p + 1]!);

/** Reads the time at the head of a log line from its bytes. `end` is where the time ended. */
export class LogClock {
  /** The byte after the time that was read last. */
  end = 0;
  /** True once a time without a year or a zone was read. */
  assumed = false;
  readonly #reference: number;
  readonly #offset: number;
  #dayKey = -1;
  #dayStart = 0;

  constructor(options: ClockOptions) {
    this.#reference = options.reference;
    this.#offset = options.utcOffsetSeconds ?? 0;
  }

  /** Where the time at `p` ends, by its shape alone; -1 where none stands there. `read` can still find it wrong. */
  headEnd(b: Uint8Array, p: number, e: number): number {
    if (e - p < 16) return -1;
    if (b[p + 3] === 32 && b[p + 6] === 32 && b[p + 9] === 58 && b[p + 12] === 58) return p + 15;
    if (b[p + 4] !== 45 || b[p + 7] !== 45 || b[p + 13] !== 58 || b[p + 16] !== 58) return -1;
    let i = p + 19;
    while (i < e && b[i] !== 32) i++;
    return i;
  }

  /** Unix seconds, or -1 where no time of syslog (RFC 3164 or RFC 3339 form) stands at `p`. */
  read(b: Uint8Array, p: number, e: number): number {
    if (e - p < 16) return -1;
    if (b[p + 3] === 32 && b[p + 9] === 58 && b[p + 12] === 58) return this.#traditional(b, p);
    if (b[p + 4] === 45 && b[p + 7] === 45 && b[p + 13] === 58 && b[p + 16] === 58) return this.#iso(b, p, e);
    return -1;
  }

  /** `Nov 23 19:58:51`, the day padded with a space or a zero. */
  #traditional(b: Uint8Array, p: number): number {
    const clock = secondOfDay(b, p + 7);
    if (clock < 0) return -1;
    // Month letters and day as one number: almost every line has the same as the one before.
    const key = (((b[p + 1]! * 256 + b[p + 2]!) * 256 + b[p + 4]!) * 256 + b[p + 5]!) * 256 + b[p]!;
    if (key !== this.#dayKey) {
      const start = this.#traditionalDay(b, p);
      if (start < 0) return -1;
      this.#dayKey = key;
      this.#dayStart = start;
    }
    this.end = p + 15;
    this.assumed = true;
    return this.#dayStart + clock - this.#offset;
  }

  #traditionalDay(b: Uint8Array, p: number): number {
    const name = String.fromCharCode(b[p]!, b[p + 1]!, b[p + 2]!).toLowerCase();
    const month = monthNames.indexOf(name) + 1;
    const day = b[p + 4] === 32 ? digit(b[p + 5]!) : two(b, p + 4);
    if (month === 0 || !(day >= 1 && day <= 31)) return -1;
    const latest = this.#reference + daySeconds + this.#offset;
    let year = new Date(latest * 1000).getUTCFullYear();
    if (dayNumber(year, month, day) * daySeconds > latest) year--;
    return dayNumber(year, month, day) * daySeconds;
  }

  /** `2026-11-23T19:58:51.123456+01:00`, `…Z`, or with a space and without a zone. */
  #iso(b: Uint8Array, p: number, e: number): number {
    const clock = secondOfDay(b, p + 11);
    const year = two(b, p) * 100 + two(b, p + 2);
    const month = two(b, p + 5);
    const day = two(b, p + 8);
    if (clock < 0 || !(year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return -1;
    let at = p + 19;
    if (b[at] === 46 || b[at] === 44) {
      at++;
      while (at < e && b[at]! >= 48 && b[at]! <= 57) at++;
    }
    const seconds = dayNumber(year, month, day) * daySeconds + clock;
    const sign = b[at];
    this.end = at;
    if (sign === 90) {
      this.end = at + 1;
      return seconds;
    }
    if ((sign === 43 || sign === 45) && at + 5 <= e) return seconds - this.#zone(b, at);
    this.assumed = true;
    return seconds - this.#offset;
  }

  #zone(b: Uint8Array, at: number): number {
    const colon = b[at + 3] === 58 ? 1 : 0;
    const east = two(b, at + 1) * 3_600 + two(b, at + 3 + colon) * 60;
    this.end = at + 5 + colon;
    return b[at] === 45 ? -east : east;
  }
}

/** `hh:mm:ss` in seconds, or -1. A leap second counts as the second before. */
const secondOfDay = (b: Uint8Array, p: number): number => {
  const hour = two(b, p);
  const minute = two(b, p + 3);
  const second = two(b, p + 6);
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60)) return -1;
  return hour * 3_600 + minute * 60 + Math.min(second, 59);
};
