import { fold, folds, PASSED_OVER, SEPARATOR, standsAlone } from './fold.ts';
import { hostEnd, isHostName, isIpv6 } from './host-names.ts';
import { HASH_PRIME, PLURAL_FROM, PLURAL_S, type SealedVocabulary, SPREAD } from './vocabulary.ts';

/**
 * No reply needs more to be understood, and text made to be slow is done with in less than 100 ms; the rest is left
 * unread and `truncated` says so. Logs of any size are for `digest`.
 */
export const MOST_CHARACTERS: number = 256 * 1024;

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
  /**
   * The code units of the text, and zeros behind them. Reading a string goes by the kind of string it is, at each place
   * in the code anew: kept apart, that is compiled once, and all else is small enough to stay in the processor's cache.
   */
  chars: Uint16Array;
  truncated: boolean;
  /** How many tokens may be reply codes, other than in links: `…/codes#451`. */
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

/** No text has more words than characters, so that nothing ever grows; what is never written never takes any memory. */
const MOST = MOST_CHARACTERS;
/** What may be looked at behind the last character. */
const AHEAD = 4;
const chars = new Uint16Array(MOST + AHEAD);
const start = new Int32Array(MOST);
const end = new Int32Array(MOST);
const word = new Int32Array(MOST);
const variable = new Uint8Array(MOST);
const number = new Uint8Array(MOST);
/** Between two of them there is always another character. */
const figures = new Int32Array((MOST >> 1) + 1);
const hostStart = new Int32Array(MOST >> 1);
const hostEnds = new Int32Array(MOST >> 1);
const hostOfAddress = new Uint8Array(MOST >> 1);

/** The last input that was read. There is one, for all. */
export const scan: Scan = {
  text: '',
  chars,
  truncated: false,
  replyCodes: 0,
  lines: false,
  uneven: false,
  count: 0,
  start,
  end,
  word,
  variable,
  number,
  figureCount: 0,
  figures,
  hostCount: 0,
  hostStart,
  hostEnd: hostEnds,
  hostOfAddress,
};
const last = scan;

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
export function scanText(text: string, vocabulary: SealedVocabulary): void {
  last.text = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  last.hostCount = 0;
  linkedCodes = 0;
  last.truncated = text.length > MOST_CHARACTERS;
  const length = last.truncated ? MOST_CHARACTERS : text.length;
  load(text, length);
  const { seed, bits, table, shifts } = vocabulary;
  const mask = (1 << bits) - 1;
  const shiftMask = (1 << vocabulary.shiftBits) - 1;
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
  let code = chars[0]!;
  // The zeros behind the text end every word: nothing but this asks where it ends.
  while (at < length) {
    const known = folds[code]!;
    const folded = known < FIRST_ALONE ? known : fold(code);
    if (folded > PASSED_OVER) {
      const from = at;
      let before = seed;
      let hash = Math.imul(seed ^ folded, HASH_PRIME);
      let rest = SEPARATOR;
      let kind = NUMBER_NONE;
      let passed = 0;
      at++;
      if (folded > NINE && folded < FIRST_ALONE) {
        for (;;) {
          code = chars[at]!;
          rest = folds[code]!;
          if (rest <= PASSED_OVER || rest >= FIRST_ALONE) break;
          before = hash;
          hash = Math.imul(hash ^ rest, HASH_PRIME);
          at++;
        }
      } else if (folded <= NINE) {
        figures[figureCount++] = count;
        let inner = 0;
        for (;;) {
          code = chars[at]!;
          if (code === DOT && isDigit(chars[at + 1]!) && at - from <= LONGEST_NUMBER) inner++;
          else if (!isDigit(code)) break;
          hash = Math.imul(hash ^ code, HASH_PRIME);
          at++;
        }
        // Whatever goes on with a letter is a word.
        rest = folds[code]!;
        kind = numberKind(from, at, inner);
        if (rest !== SEPARATOR && kind === NUMBER_REPLY_CODE && isOwnCode(at)) rest = SEPARATOR;
      } else {
        code = chars[at]!;
        if (!standsAlone(folded)) rest = folded;
      }
      // Nearly every word has ended; one with other letters or an apostrophe goes on.
      if (rest !== SEPARATOR && at < length) {
        const behind = at;
        for (;;) {
          code = chars[at]!;
          const unit = fold(code);
          if (unit <= PASSED_OVER || unit >= FIRST_ALONE) {
            if (at >= length || !goesOn(from, at, length, unit)) break;
            if (unit === PASSED_OVER) {
              at++;
              passed++;
              continue;
            }
          }
          before = hash;
          hash = Math.imul(hash ^ unit, HASH_PRIME);
          at++;
        }
        if (at > behind) kind = NUMBER_NONE;
      }
      // Only a plural's last letter makes this hash of the one before.
      if (hash === Math.imul(before ^ PLURAL_S, HASH_PRIME) && at - from - passed >= PLURAL_FROM) hash = before;
      hash = Math.imul(hash, SPREAD);
      const entry = table[(hash >>> (32 - bits)) ^ shifts[hash & shiftMask]!]!;
      start[count] = from;
      end[count] = at;
      word[count] = (entry ^ (hash << bits)) >>> bits === 0 ? entry & mask : 0;
      number[count] = kind;
      variable[count] = kind === NUMBER_NONE ? 0 : 1;
      count++;
      if (kind === NUMBER_REPLY_CODE) replyCodes++;
      if (at >= length) break;
      if (folds[code]! > PASSED_OVER) continue;
    }
    const kind = code < 128 ? breaks[code]! : folds[code] === SEPARATOR ? BREAK : 0;
    // A colon or an ellipsis ends an address: `user@example.com:user unknown`, `user@example.com...User unknown`.
    const isBehindAddress =
      (code === COLON || (code === DOT && chars[at + 1] === DOT)) && (marks & (ADDRESS | LINK)) === ADDRESS;
    if (kind === BREAK || (kind === BREAK_OUTSIDE_URL && (marks & LINK) === 0) || isBehindAddress) {
      if (marks > ONE_COLON && count > chunkToken) endChunk(count, chunkToken, chunkStart, at, marks, atSign, url);
      if (code <= BLANK) {
        if (code !== BLANK) {
          uneven = true;
          if (code === NEWLINE) lines = true;
        } else if (at === chunkStart && at > 0 && chars[at - 1] === BLANK) uneven = true;
      }
      chunkStart = at + 1;
      chunkToken = count;
      marks = 0;
    } else if (code === DOT) {
      // A name goes on with letters behind its last dot; sentences end with theirs, and numbers go on with digits.
      if (chars[at + 1]! > NINE) marks |= DOTS;
    } else if (code === AT) {
      if ((marks & ADDRESS) === 0) atSign = at;
      marks |= ADDRESS;
    } else if (code === COLON) {
      if (chars[at + 1] === SLASH && chars[at + 2] === SLASH && at + 2 < length) {
        url = at + 3;
        marks |= LINK;
      } else marks |= (marks & ONE_COLON) === 0 ? ONE_COLON : COLONS;
    }
    at++;
    code = chars[at]!;
  }
  if (marks > ONE_COLON && count > chunkToken) endChunk(count, chunkToken, chunkStart, length, marks, atSign, url);
  last.count = count;
  last.replyCodes = replyCodes - linkedCodes;
  last.figureCount = figureCount;
  last.lines = lines;
  last.uneven = uneven;
}

function load(text: string, length: number): void {
  for (let at = 0; at < length; at++) chars[at] = text.charCodeAt(at);
  for (let at = length; at < length + AHEAD; at++) chars[at] = 0;
}

/** An apostrophe stays inside a word; anything else that is no letter ends it. */
function goesOn(from: number, at: number, length: number, folded: number): boolean {
  if (folded >= FIRST_ALONE) return !standsAlone(folded);
  if (at + 1 >= length) return false;
  if (folded === PASSED_OVER) {
    // Python prints replies as `b'4.7.1 …'`: its `b` is no part of the reply's first word.
    if (at === from + 1 && chars[from] === LETTER_B && chars[at] === QUOTE) return false;
    if (!quoteMarks.has(chars[at]!)) return true;
    // A quote mark behind the last word closes a quotation and is no part of the word.
    const next = fold(chars[at + 1]!);
    return next > PASSED_OVER && next < FIRST_ALONE;
  }
  return false;
}

/** NetEase's `421HL:REP`: two capitals and a colon behind a reply code begin a code of the operator's own. */
const isOwnCode = (at: number): boolean =>
  isCapital(chars[at]!) && isCapital(chars[at + 1]!) && chars[at + 2] === COLON;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** What digits with dots between them are. */
function numberKind(from: number, to: number, dots: number): number {
  const first = chars[from];
  if (first !== 50 && first !== 52 && first !== 53) return NUMBER_OTHER;
  if (dots === 0) return to - from === 3 ? NUMBER_REPLY_CODE : NUMBER_OTHER;
  // RFC 3463 section 2: class "." subject "." detail. The registry knows the subjects 0 to 7; Yahoo's own `4.16.1` is none.
  if (dots !== 2 || to - from > 7) return NUMBER_OTHER;
  const isSubject = chars[from + 1] === DOT && chars[from + 3] === DOT && chars[from + 2]! < 56;
  return isSubject ? NUMBER_ENHANCED : NUMBER_OTHER;
}

function endChunk(
  count: number,
  token: number,
  from: number,
  to: number,
  marks: number,
  at: number,
  url: number,
): void {
  if ((marks & LINK) !== 0) {
    addHost(url, hostEnd(chars, url, to), 0);
    countLinkedCodes(count, token, url);
  } else if ((marks & ADDRESS) !== 0 && at > from) addHost(at + 1, hostEnd(chars, at + 1, to), 1);
  else if ((marks & DOTS) !== 0 && isHostName(chars, from, to)) addHost(from, hostEnd(chars, from, to), 0);
  else if ((marks & COLONS) === 0 || !isIpv6(last.text, from, to)) return;
  // Names have few parts: a call to `fill` costs more.
  for (let part = token; part < count; part++) variable[part] = 1;
}

/** How many of the last input's reply codes are parts of links. */
let linkedCodes = 0;
/** As far as `parseRawReply` looks back for the beginning of a link. */
const LINK_WITHIN = 190;

function countLinkedCodes(count: number, token: number, url: number): void {
  for (let part = token; part < count && start[part]! < url + LINK_WITHIN; part++) {
    if (number[part] === NUMBER_REPLY_CODE && start[part]! >= url) linkedCodes++;
  }
}

/** RFC 1035 section 2.3.4: no name has more than 253 characters. */
const LONGEST_NAME = 253;

function addHost(from: number, to: number, ofAddress: 0 | 1): void {
  if (to - from < 3 || to - from > LONGEST_NAME) return;
  const at = last.hostCount++;
  hostStart[at] = from;
  hostEnds[at] = to;
  hostOfAddress[at] = ofAddress;
}
