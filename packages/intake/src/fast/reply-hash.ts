import { finish, primeHi, primeLo, seedHi, seedLo } from '@smtp451/core/digest';

/** What differs further on does not tell two kinds of reply apart. */
const maxBytes = 700;

const space = 1;
const digitClass = 2;
const letter = 4;
const atSign = 8;
const dot = 16;
const slash = 32;

/** What each byte means to a word of a reply. */
const classes = new Uint8Array(256);
for (const c of ' \t()[]{}<>"\'`,;=|') classes[c.charCodeAt(0)] = space;
for (let c = 48; c <= 57; c++) classes[c] = digitClass;
for (let c = 65; c <= 90; c++) {
  classes[c] = letter;
  classes[c | 32] = letter;
}
for (let c = 128; c < 256; c++) classes[c] = letter;
classes[64] = atSign;
classes[46] = dot;
classes[47] = slash;

const isMark = (byte: number): boolean => classes[byte] === 0 || byte === 46;
const isDigit = (byte: number): boolean => classes[byte] === digitClass;

/** Stand-ins for what is masked: bytes that no line holds. */
const maskedAddress = 1;
const maskedNumber = 2;
const maskedId = 3;
const maskedDigits = 4;

/**
 * Hashes a reply's bytes so that replies of one kind come out the same: addresses, IPs, numbers and ids are passed
 * over, and of a host name with digits only the last four labels count. Everything that can tell one cause or
 * provider from another is hashed as it is: words, reply and enhanced status codes, short reason codes (`TSS04`).
 */
export class ReplyHash {
  hi = 0;
  lo = 0;

  of(b: Uint8Array, from: number, to: number): void {
    const end = Math.min(to, from + maxBytes);
    this.hi = seedHi;
    this.lo = seedLo;
    for (let i = from; i < end; ) {
      const start = i;
      let seen = 0;
      for (; i < end; i++) {
        const byteClass = classes[b[i]!]!;
        if (byteClass === space) break;
        seen |= byteClass;
      }
      if (i > start) this.#word(b, start, i, seen);
      if (i < end) this.#step(b[i++]!);
    }
    this.hi = finish(this.hi);
    this.lo = finish(this.lo);
  }

  #step(byte: number): void {
    this.hi = Math.imul(this.hi ^ byte, primeHi);
    const mixed = Math.imul(this.lo ^ byte, primeLo);
    this.lo = (mixed << 13) | (mixed >>> 19);
  }

  #raw(b: Uint8Array, from: number, to: number): void {
    let { hi, lo } = this;
    for (let i = from; i < to; i++) {
      const byte = b[i]!;
      hi = Math.imul(hi ^ byte, primeHi);
      const mixed = Math.imul(lo ^ byte, primeLo);
      lo = (mixed << 13) | (mixed >>> 19);
    }
    this.hi = hi;
    this.lo = lo;
  }

  #word(b: Uint8Array, from: number, to: number, seen: number): void {
    if (seen & atSign) this.#step(maskedAddress);
    else if (!(seen & digitClass)) this.#raw(b, from, to);
    else if (!(seen & letter)) {
      if (isStatusCode(b, from, to)) this.#raw(b, from, to);
      else this.#step(maskedNumber);
    } else if (seen & slash) this.#digitsMasked(b, from, Math.min(to, from + 60));
    else if (seen & dot && classes[b[to - 1]!] === letter) this.#digitsMasked(b, lastLabels(b, from, to), to);
    else if (isReasonCode(b, from, to)) this.#raw(b, from, to);
    else this.#step(maskedId);
  }

  /** Each run of digits as one stand-in; a link ends at its query. */
  #digitsMasked(b: Uint8Array, from: number, to: number): void {
    for (let i = from; i < to && b[i] !== 63; i++) {
      if (!isDigit(b[i]!)) this.#step(b[i]!);
      else if (i === from || !isDigit(b[i - 1]!)) this.#step(maskedDigits);
    }
  }
}

/** Start of the last four labels of a host name: enough for every provider's own suffix, and no tenant's name. */
export const lastLabels = (b: Uint8Array, from: number, to: number): number => {
  let dots = 0;
  for (let i = to - 1; i >= from; i--) if (b[i] === 46 && ++dots === 4) return i + 1;
  return from;
};

const isClassDigit = (byte: number | undefined): boolean => byte === 50 || byte === 52 || byte === 53;

/** `451`, `4.7.1`, `421-4.7.0`, with `#`, `:` or `.` around. */
const isStatusCode = (b: Uint8Array, start: number, stop: number): boolean => {
  let from = start;
  let to = stop;
  if (b[from] === 35) from++;
  while (to > from && !isDigit(b[to - 1]!)) to--;
  if (to - from < 3 || to - from > 13 || !isClassDigit(b[from])) return false;
  if (isDigit(b[from + 1]!) && isDigit(b[from + 2]!)) {
    if (to - from === 3) return true;
    if (b[from + 3] !== 45) return false;
    from += 4;
  }
  return isEnhanced(b, from, to);
};

const isEnhanced = (b: Uint8Array, from: number, to: number): boolean => {
  if (!isClassDigit(b[from]) || b[from + 1] !== 46) return false;
  let dots = 0;
  for (let i = from + 1; i < to; i++) {
    if (b[i] === 46) dots++;
    else if (!isDigit(b[i]!)) return false;
  }
  return dots === 2;
};

/** `TSS04`, `RP-001`, `BL000010`, `S3150:`, and a code glued to a word as `450-Greylisted`. */
const isReasonCode = (b: Uint8Array, start: number, stop: number): boolean => {
  let from = start;
  let to = stop;
  while (to > from && isMark(b[to - 1]!)) to--;
  while (from < to && isMark(b[from]!)) from++;
  if (to - from > 4 && b[from + 3] === 45 && isClassDigit(b[from])) return classes[b[from + 4]!] === letter;
  let letters = 0;
  while (from + letters < to && classes[b[from + letters]!] === letter) letters++;
  let at = from + letters;
  if (b[at] === 45 || b[at] === 95) at++;
  const digits = to - at;
  for (; at < to; at++) if (!isDigit(b[at]!)) return false;
  return letters >= 1 && letters <= 6 && digits >= 1 && digits <= 6;
};
