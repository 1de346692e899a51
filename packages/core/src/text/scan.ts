import { fold, folds, PASSED_OVER, SEPARATOR, standsAlone } from './fold.ts';
import { hostEnd, isHostName, isIpv6 } from './host-names.ts';
import {
  HASH_PRIME,
  HASH_PRIME_INVERSE,
  HASH_START,
  PLURAL_FROM,
  PLURAL_S,
  type SealedVocabulary,
} from './vocabulary.ts';

/** No input needs more to be understood; the rest is left unread and `truncated` says so. */
export const MOST_CHARACTERS: number = 2 * 1024 * 1024;

/** What the numbers in a text may be. */
export const NUMBER_NONE = 0;
export const NUMBER_REPLY_CODE = 1;
export const NUMBER_ENHANCED = 2;
export const NUMBER_OTHER = 3;

/**
 * Every word of one input, in parallel arrays that are reused from call to call: allocating them anew costs more than
 * reading the text does.
 */
export interface Scan {
  text: string;
  truncated: boolean;
  /** How many tokens are reply codes. */
  replyCodes: number;
  /** There are line breaks. */
  lines: boolean;
  /** There is white space other than single blanks. */
  uneven: boolean;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** The word's number in the vocabulary, or 0. */
  word: Int32Array;
  /** 1: part of an address, URL or host name, or a number; phrases pass over it unless they name it. */
  variable: Uint8Array;
  /** One of the `NUMBER_` kinds. */
  number: Uint8Array;
  /** Tokens that begin with a digit. */
  figureCount: number;
  figures: Int32Array;
  /** Host names, URLs' hosts and addresses' domains, as pairs of offsets. */
  hostCount: number;
  hostStart: Int32Array;
  hostEnd: Int32Array;
  /** 1: the domain of an e-mail address. */
  hostOfAddress: Uint8Array;
}

const arraysFor = (size: number) => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  word: new Int32Array(size),
  variable: new Uint8Array(size),
  number: new Uint8Array(size),
  figures: new Int32Array(size),
  hostStart: new Int32Array(size >> 1),
  hostEnd: new Int32Array(size >> 1),
  hostOfAddress: new Uint8Array(size >> 1),
});

export const createScan = (): Scan => ({
  text: '',
  truncated: false,
  replyCodes: 0,
  lines: false,
  uneven: false,
  count: 0,
  figureCount: 0,
  hostCount: 0,
  ...arraysFor(2048),
});

/** No text has more words than characters, so nothing needs to grow while it is read. */
function reserve(scan: Scan, characters: number): void {
  if (characters < scan.start.length) return;
  Object.assign(scan, arraysFor(1 << (32 - Math.clz32(characters))));
}

const DOT = 46;
const AT = 64;
const COLON = 58;
const SLASH = 47;
const QUOTE = 39;
const LETTER_B = 98;
const quoteMarks: ReadonlySet<number> = new Set([39, 0x60, 0xb4, 0x2018, 0x2019]);
const BLANK = 32;
const NEWLINE = 10;
const ZERO = 48;
const NINE = 57;
/** From here on characters may be words of their own. */
const FIRST_ALONE = 0x0e01;
/** An IPv4 address has 15 characters; a longer run of digits and dots is no number that matters. */
const LONGEST_NUMBER = 16;

const isDigit = (code: number) => code >= ZERO && code <= NINE;

/** What a chunk has that makes it a name: one colon does not, all else may. */
const ONE_COLON = 1;
const COLONS = 2;
const DOTS = 4;
const ADDRESS = 8;
const LINK = 16;

const BREAK = 1;
const BREAK_OUTSIDE_URL = 2;
/** What ends a chunk, which is a run of characters without blanks, brackets or quotes: a host, an address, a link. */
const breaks: Uint8Array = new Uint8Array(128);
for (const char of ' \t\r\n\f\v<>()[]{}"\',;|\\\0') breaks[char.charCodeAt(0)] = BREAK;
for (const char of '=/?&#!') breaks[char.charCodeAt(0)] = BREAK_OUTSIDE_URL;

/**
 * Reads all words of `text` into `scan`. Linear in the length of the text.
 *
 * One long loop on purpose: with its state in local variables it reads twice as fast as in functions of its own, and
 * a third of the time of `classify` is spent here (`npm run bench`).
 */
export function scanText(scan: Scan, text: string, vocabulary: SealedVocabulary): void {
  scan.text = text;
  scan.hostCount = 0;
  scan.truncated = text.length > MOST_CHARACTERS;
  const length = scan.truncated ? MOST_CHARACTERS : text.length;
  reserve(scan, length);
  const { start, end, word, variable, number, figures } = scan;
  const { table, mask } = vocabulary;
  let count = 0;
  let replyCodes = 0;
  let figureCount = 0;
  let lines = false;
  let uneven = false;
  let chunkStart = 0;
  let chunkToken = 0;
  let marks = 0;
  let atSign = 0;
  let url = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const known = folds[code]!;
    const folded = known < FIRST_ALONE ? known : fold(code);
    if (folded <= PASSED_OVER) {
      const kind = code < 128 ? breaks[code]! : folded === SEPARATOR ? BREAK : 0;
      if (kind === BREAK || (kind === BREAK_OUTSIDE_URL && (marks & LINK) === 0)) {
        if (marks > ONE_COLON && count > chunkToken)
          endChunk(scan, count, chunkToken, chunkStart, at, marks, atSign, url);
        if (code <= BLANK) {
          if (code !== BLANK) {
            uneven = true;
            if (code === NEWLINE) lines = true;
          } else if (at === chunkStart && at > 0 && text.charCodeAt(at - 1) === BLANK) uneven = true;
        }
        chunkStart = at + 1;
        chunkToken = count;
        marks = 0;
      } else if (code === DOT) {
        // A name goes on with letters behind its last dot; sentences end with theirs, and numbers go on with digits.
        if (at + 1 < length && text.charCodeAt(at + 1) > NINE) marks |= DOTS;
      } else if (code === AT) {
        if ((marks & ADDRESS) === 0) atSign = at;
        marks |= ADDRESS;
      } else if (code === COLON) {
        if (at + 2 < length && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH) {
          url = at + 3;
          marks |= LINK;
        } else marks |= (marks & ONE_COLON) === 0 ? ONE_COLON : COLONS;
      }
      at++;
      continue;
    }
    const from = at;
    let hash = Math.imul(HASH_START ^ folded, HASH_PRIME);
    let rest = folded;
    let kind = NUMBER_NONE;
    at++;
    if (folded <= NINE) {
      figures[figureCount++] = count;
      let inner = 0;
      let next = 0;
      while (at < length) {
        next = text.charCodeAt(at);
        if (next === DOT && at + 1 < length && isDigit(text.charCodeAt(at + 1)) && at - from <= LONGEST_NUMBER) inner++;
        else if (!isDigit(next)) break;
        hash = Math.imul(hash ^ next, HASH_PRIME);
        at++;
      }
      // Whatever goes on with a letter is a word.
      rest = at < length ? folds[next]! : SEPARATOR;
      kind = numberKind(text, from, at, inner);
    } else if (folded < FIRST_ALONE) {
      // Only what the next letter needs is kept: with more at hand the compiler runs out of registers.
      rest = SEPARATOR;
      while (at < length) {
        rest = folds[text.charCodeAt(at)]!;
        if (rest <= PASSED_OVER || rest >= FIRST_ALONE) break;
        hash = Math.imul(hash ^ rest, HASH_PRIME);
        at++;
      }
    }
    // Nearly every word has ended; one with other letters or an apostrophe goes on.
    let last = 0;
    let passed = 0;
    if (rest !== SEPARATOR && at < length && (folded < FIRST_ALONE || !standsAlone(folded))) {
      const number = at;
      last = fold(text.charCodeAt(at - 1));
      while (at < length) {
        const next = text.charCodeAt(at);
        const unit = fold(next);
        if (unit <= PASSED_OVER || unit >= FIRST_ALONE) {
          if (!goesOn(text, from, at, length, unit)) break;
          if (unit === PASSED_OVER) {
            at++;
            passed++;
            continue;
          }
        }
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        last = unit;
        at++;
      }
      if (at > number) kind = NUMBER_NONE;
    } else if (at - from >= PLURAL_FROM) last = folds[text.charCodeAt(at - 1)]!;
    if (last === PLURAL_S && at - from - passed >= PLURAL_FROM) hash = Math.imul(hash, HASH_PRIME_INVERSE) ^ PLURAL_S;
    let slot = (hash & mask) << 1;
    let id = table[slot + 1]!;
    while (id !== 0 && table[slot] !== hash) {
      slot = (slot + 2) & ((mask << 1) | 1);
      id = table[slot + 1]!;
    }
    if (kind === NUMBER_REPLY_CODE) replyCodes++;
    start[count] = from;
    end[count] = at;
    word[count] = id;
    number[count] = kind;
    variable[count] = kind === NUMBER_NONE ? 0 : 1;
    count++;
  }
  if (marks > ONE_COLON && count > chunkToken)
    endChunk(scan, count, chunkToken, chunkStart, length, marks, atSign, url);
  scan.count = count;
  scan.replyCodes = replyCodes;
  scan.figureCount = figureCount;
  scan.lines = lines;
  scan.uneven = uneven;
}

/** An apostrophe stays inside a word; anything else that is no letter ends it. */
function goesOn(text: string, from: number, at: number, length: number, folded: number): boolean {
  if (folded >= FIRST_ALONE) return !standsAlone(folded);
  if (at + 1 >= length) return false;
  if (folded === PASSED_OVER) {
    // Python prints replies as `b'4.7.1 …'`: its `b` is no part of the reply's first word.
    if (at === from + 1 && text.charCodeAt(from) === LETTER_B && text.charCodeAt(at) === QUOTE) return false;
    if (!quoteMarks.has(text.charCodeAt(at))) return true;
    // A quote mark behind the last word closes a quotation and is no part of the word.
    const next = fold(text.charCodeAt(at + 1));
    return next > PASSED_OVER && next < FIRST_ALONE;
  }
  return false;
}

/** What digits with dots between them are. */
function numberKind(text: string, start: number, end: number, dots: number): number {
  const first = text.charCodeAt(start);
  if (first !== 50 && first !== 52 && first !== 53) return NUMBER_OTHER;
  if (dots === 0) return end - start === 3 ? NUMBER_REPLY_CODE : NUMBER_OTHER;
  // RFC 3463 section 2: class "." subject "." detail. The registry knows the subjects 0 to 7; Yahoo's own `4.16.1` is none.
  if (dots !== 2 || end - start > 7) return NUMBER_OTHER;
  const isSubject =
    text.charCodeAt(start + 1) === DOT && text.charCodeAt(start + 3) === DOT && text.charCodeAt(start + 2) < 56;
  return isSubject ? NUMBER_ENHANCED : NUMBER_OTHER;
}

function endChunk(
  scan: Scan,
  count: number,
  token: number,
  from: number,
  to: number,
  marks: number,
  at: number,
  url: number,
): void {
  const { text } = scan;
  if ((marks & LINK) !== 0) addHost(scan, url, hostEnd(text, url, to), 0);
  else if ((marks & ADDRESS) !== 0 && at > from) addHost(scan, at + 1, hostEnd(text, at + 1, to), 1);
  else if ((marks & DOTS) !== 0 && isHostName(text, from, to)) addHost(scan, from, hostEnd(text, from, to), 0);
  else if ((marks & COLONS) === 0 || !isIpv6(text, from, to)) return;
  scan.variable.fill(1, token, count);
}

/** RFC 1035 section 2.3.4: no name has more than 253 characters. */
const LONGEST_NAME = 253;

function addHost(scan: Scan, start: number, end: number, ofAddress: 0 | 1): void {
  if (end - start < 3 || end - start > LONGEST_NAME) return;
  const at = scan.hostCount++;
  scan.hostStart[at] = start;
  scan.hostEnd[at] = end;
  scan.hostOfAddress[at] = ofAddress;
}
