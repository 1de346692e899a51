import { finish, seedHi, seedLo, stepHi, stepLo } from '@smtp451/core/digest';
import { type Bytes, findTelling } from './bytes.ts';
import type { Hosts } from './hosts.ts';

/** What differs further on does not tell two kinds of reply apart. */
const maxBytes = 700;

const space = 1;
const digitClass = 2;
const letter = 4;
const atSign = 8;
const dot = 16;
const slash = 32;
/** Of FNV-1a, which words are hashed by. */
const prime = 0x01000193;

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
const maskedHost = 5;

/**
 * Hashes a reply's bytes so that replies of one kind come out the same: addresses, IPs, numbers and ids are passed
 * over, and of a host name counts only who runs it. Everything that can tell one cause or provider from another is
 * hashed as it is: words, reply and enhanced status codes, short reason codes (`TSS04`).
 */
export class ReplyHash {
  hi = 0;
  lo = 0;
  readonly #hosts: Hosts;

  constructor(hosts: Hosts) {
    this.#hosts = hosts;
  }

  of(bytes: Bytes, from: number, to: number): void {
    const { b } = bytes;
    const end = beforeCommand(b, from, Math.min(to, from + maxBytes));
    this.hi = seedHi;
    this.lo = seedLo;
    // Up to here everything is hashed.
    let done = pastWrapper(b, from, end);
    for (let i = findTelling(bytes, done, end); i < end; i = findTelling(bytes, i, end)) {
      if (b[i] === 46 && isFullStop(b, i, end)) i++;
      else {
        const start = wordStart(b, i, done);
        this.#asIs(bytes, done, start);
        done = this.#word(bytes, start, end);
        i = done;
      }
    }
    this.#asIs(bytes, done, end);
    // Of the command, which can tell the sender's domain from the recipient's, the first letter is enough.
    if (end < to) this.#step(b[end + inReplyTo]!);
    this.hi = finish(this.hi);
    this.lo = finish(this.lo);
  }

  /** Takes in the hash of a word, or what stands for it. */
  #step(value: number): void {
    this.hi = stepHi(this.hi, value);
    this.lo = stepLo(this.lo, value);
  }

  /** Words of nothing but letters, and what is between them. */
  #asIs({ b, d }: Bytes, from: number, to: number): void {
    let i = from;
    for (; i + 4 <= to; i += 4) this.#step(d.getInt32(i, true));
    let rest = 0;
    for (; i < to; i++) rest = (rest << 8) | b[i]!;
    this.#step(rest);
  }

  /** The word that starts at `start`. Gives where it ends. */
  #word(bytes: Bytes, start: number, to: number): number {
    const { b } = bytes;
    let seen = 0;
    let word = seedHi;
    let i = start;
    for (; i < to; i++) {
      const byte = b[i]!;
      const byteClass = classes[byte]!;
      if (byteClass === space) break;
      seen |= byteClass;
      word = Math.imul(word ^ byte, prime);
    }
    this.#step(this.#telling(bytes, start, i, seen, word));
    return i;
  }

  /** What stands for a word that holds more than letters; `word` is its own hash. */
  #telling(bytes: Bytes, from: number, to: number, seen: number, word: number): number {
    const { b } = bytes;
    if (seen & atSign) return maskedAddress;
    if (seen & slash && seen & letter) return this.#link(bytes, from, to);
    if (seen & dot && seen & letter && isHostName(b, from, to)) return this.#host(bytes, from, to);
    if (!(seen & digitClass)) return word;
    if (!(seen & letter)) return isStatusCode(b, from, to) ? word : maskedNumber;
    return isReasonCode(b, from, to) ? word : maskedId;
  }

  #host(bytes: Bytes, from: number, to: number): number {
    // `host mx.example.com[192.0.2.1] said`: the relay, which the kind of a reply holds anyway.
    return bytes.b[to] === 91 ? maskedHost : maskedHost ^ this.#hosts.mark(bytes, from, to);
  }

  /** `https://host/first/…`: who runs the host, and the first part of the path. What follows is often the recipient's own. */
  #link(bytes: Bytes, from: number, to: number): number {
    const { b } = bytes;
    let start = from;
    while (start < to && b[start] !== 47) start++;
    if (b[start + 1] !== 47) return digitsMasked(b, from, Math.min(to, from + 40));
    start += 2;
    let end = start;
    while (end < to && b[end] !== 47 && b[end] !== 63) end++;
    let stop = end + 1;
    while (stop < to && stop < end + 40 && b[stop] !== 47) stop++;
    return stepLo(this.#host(bytes, start, end), digitsMasked(b, end, Math.min(stop, to)));
  }
}

/** The hash of bytes with each run of digits as one stand-in; a link ends at its query. */
const digitsMasked = (b: Buffer, from: number, to: number): number => {
  let hash = seedHi;
  for (let i = from; i < to && b[i] !== 63; i++) {
    if (!isDigit(b[i]!)) hash = Math.imul(hash ^ b[i]!, prime);
    else if (i === from || !isDigit(b[i - 1]!)) hash = Math.imul(hash ^ maskedDigits, prime);
  }
  return hash;
};

/** Whether the dot at `i` ends a sentence. */
const isFullStop = (b: Buffer, i: number, to: number): boolean => i + 1 >= to || classes[b[i + 1]!] === space;

/** Where the word around `i` starts, not before `from`. */
const wordStart = (b: Buffer, i: number, from: number): number => {
  let start = i;
  while (start > from && classes[b[start - 1]!] !== space) start--;
  return start;
};

/** Letters, digits, dots and hyphens, with a last label in small letters; so `denied.Please` is two words. */
const isHostName = (b: Uint8Array, from: number, to: number): boolean => {
  let i = to - 1;
  while (i > from && b[i]! >= 97 && b[i]! <= 122) i--;
  if (b[i] !== 46 || to - i < 3 || i === from) return false;
  for (; i >= from; i--)
    if (!(classes[b[i]!]! & (letter | digitClass | dot)) && b[i] !== 45 && b[i] !== 95) return false;
  return true;
};

const inReplyTo = '(in reply to '.length;

/** Where `(in reply to RCPT TO command)` begins, or `to`. */
const beforeCommand = (b: Uint8Array, from: number, to: number): number => {
  if (b[to - 1] !== 41) return to;
  let i = to - 2;
  const stop = Math.max(from, to - 60);
  while (i > stop && b[i] !== 40) i--;
  // `(in r`
  return i > from && b[i + 1] === 105 && b[i + 2] === 110 && b[i + 4] === 114 ? i : to;
};

/** After `host mx.example.com[192.0.2.1]`: all that this part of the wrapper tells is the relay. */
const pastWrapper = (b: Uint8Array, from: number, to: number): number => {
  // `host `
  if (b[from] !== 104 || b[from + 3] !== 116 || b[from + 4] !== 32) return from;
  let i = from + 5;
  while (i < to && b[i] !== 32 && b[i] !== 93) i++;
  return b[i] === 93 ? i : from;
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
