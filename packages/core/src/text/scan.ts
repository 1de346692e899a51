import { fold, PASSED_OVER, SEPARATOR, standsAlone } from './fold.ts';
import { findWord, HASH_START, HASH_PRIME, type SealedVocabulary, wordHash } from './vocabulary.ts';

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
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** The word's number in the vocabulary, or 0. */
  word: Int32Array;
  /** 1: part of an address, URL or host name, or a number; phrases pass over it unless they name it. */
  variable: Uint8Array;
  /** One of the `NUMBER_` kinds. */
  number: Uint8Array;
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
  hostStart: new Int32Array(size >> 1),
  hostEnd: new Int32Array(size >> 1),
  hostOfAddress: new Uint8Array(size >> 1),
});

export const createScan = (): Scan => ({ text: '', truncated: false, count: 0, hostCount: 0, ...arraysFor(1024) });

const BREAK = 1;
const BREAK_OUTSIDE_URL = 2;
const breaks: Uint8Array = new Uint8Array(128);
for (const char of ' \t\r\n\f\v<>()[]{}"\',;|\\\0') breaks[char.charCodeAt(0)] = BREAK;
for (const char of '=/?&#!') breaks[char.charCodeAt(0)] = BREAK_OUTSIDE_URL;

const DOT = 46;
const AT = 64;
const COLON = 58;
const SLASH = 47;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** The chunk being read: characters up to the next blank, bracket or quote. */
const chunk = { start: 0, firstToken: 0, dots: 0, lastDot: -1, at: -1, colons: 0, url: -1 };

function openChunk(at: number, token: number): void {
  chunk.start = at;
  chunk.firstToken = token;
  chunk.dots = 0;
  chunk.lastDot = -1;
  chunk.at = -1;
  chunk.colons = 0;
  chunk.url = -1;
}

/** Reads all words of `text` into `scan`. Linear in the length of the text. */
export function scanText(scan: Scan, text: string, vocabulary: SealedVocabulary): void {
  scan.text = text;
  scan.count = 0;
  scan.hostCount = 0;
  scan.truncated = text.length > MOST_CHARACTERS;
  const length = scan.truncated ? MOST_CHARACTERS : text.length;
  reserve(scan, length);
  openChunk(0, 0);
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const folded = code < 128 ? ascii[code]! : fold(code);
    if (folded === SEPARATOR) {
      separate(scan, text, at, code);
      at++;
    } else if (folded === PASSED_OVER) {
      if (code === 39 && chunk.url < 0) endChunkAtQuote(scan, at);
      at++;
    } else at = readWord(scan, text, at, length, folded, vocabulary);
  }
  closeChunk(scan, text, length);
}

/** An apostrophe between words is a quotation mark and ends the chunk; inside a word `readWord` has passed it over. */
function endChunkAtQuote(scan: Scan, at: number): void {
  closeChunk(scan, scan.text, at);
  openChunk(at + 1, scan.count);
}

function separate(scan: Scan, text: string, at: number, code: number): void {
  const kind = code < 128 ? breaks[code]! : BREAK;
  if (kind === BREAK || (kind === BREAK_OUTSIDE_URL && chunk.url < 0)) {
    if (scan.count > chunk.firstToken) closeChunk(scan, text, at);
    openChunk(at + 1, scan.count);
  } else if (code === DOT) {
    chunk.dots++;
    chunk.lastDot = at;
  } else if (code === AT) {
    if (chunk.at < 0) chunk.at = at;
  } else if (code === COLON) {
    if (text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH) chunk.url = at + 3;
    else chunk.colons++;
  }
}

/** Folded ASCII, for the loop that most of the time goes into. */
const ascii: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => fold(code));

function readWord(scan: Scan, text: string, from: number, length: number, first: number, vocabulary: SealedVocabulary): number {
  let hash = Math.imul(HASH_START ^ first, HASH_PRIME);
  let before = HASH_START;
  let last = first;
  let end = from + 1;
  if (first < FIRST_ALONE || !standsAlone(first)) {
    while (end < length) {
      const code = text.charCodeAt(end);
      const folded = code < 128 ? ascii[code]! : fold(code);
      // Everything that is not plainly part of the word is looked at more closely, in `goesOn`.
      if (folded <= PASSED_OVER || folded >= FIRST_ALONE) {
        if (!goesOn(text, from, end, length, folded)) break;
        if (folded === PASSED_OVER) {
          end++;
          continue;
        }
      }
      const unit = folded === SEPARATOR ? DOT : folded;
      before = hash;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      last = unit;
      end++;
    }
  }
  const at = scan.count++;
  const number = isDigit(first) ? numberKind(text, from, end) : NUMBER_NONE;
  scan.start[at] = from;
  scan.end[at] = end;
  scan.word[at] = findWord(vocabulary, wordHash(hash, before, last, end - from));
  scan.number[at] = number;
  scan.variable[at] = number === NUMBER_NONE ? 0 : 1;
  return end;
}

/** From here on characters may be words of their own. */
const FIRST_ALONE = 0x0e01;

/** An apostrophe stays inside a word, a dot inside a number; anything else that is no letter ends the word. */
function goesOn(text: string, from: number, at: number, length: number, folded: number): boolean {
  if (at + 1 >= length) return folded >= FIRST_ALONE && !standsAlone(folded);
  if (folded === PASSED_OVER) return fold(text.charCodeAt(at + 1)) > PASSED_OVER;
  if (folded >= FIRST_ALONE) return !standsAlone(folded);
  if (text.charCodeAt(at) !== DOT || !isDigit(text.charCodeAt(at + 1))) return false;
  for (let back = at - 1; back >= from; back--) {
    const code = text.charCodeAt(back);
    if (!isDigit(code) && code !== DOT) return false;
    if (at - back > LONGEST_NUMBER) return false;
  }
  return true;
}

/** An IPv4 address has 15 characters; a longer run of digits and dots is no number that matters. */
const LONGEST_NUMBER = 16;

/** What a word that begins with a digit is: only digits and dots make it a number. */
function numberKind(text: string, start: number, end: number): number {
  let dots = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) dots++;
    else if (!isDigit(code)) return NUMBER_NONE;
  }
  const first = text.charCodeAt(start);
  if (first !== 50 && first !== 52 && first !== 53) return NUMBER_OTHER;
  if (dots === 0) return end - start === 3 ? NUMBER_REPLY_CODE : NUMBER_OTHER;
  // RFC 3463 section 2: class "." subject "." detail. The registry knows the subjects 0 to 7; Yahoo's own `4.16.1` is none.
  const isSubject = text.charCodeAt(start + 1) === DOT && text.charCodeAt(start + 3) === DOT && text.charCodeAt(start + 2) < 56;
  return dots === 2 && isSubject && end - start <= 7 ? NUMBER_ENHANCED : NUMBER_OTHER;
}

/** No text has more words than characters, so nothing needs to grow while it is read. */
function reserve(scan: Scan, characters: number): void {
  if (characters < scan.start.length) return;
  Object.assign(scan, arraysFor(1 << (32 - Math.clz32(characters))));
}

function closeChunk(scan: Scan, text: string, end: number): void {
  const { at, url, colons, dots } = chunk;
  if (url >= 0) addHost(scan, url, hostEnd(text, url, end), 0);
  else if (at > chunk.start) addHost(scan, at + 1, hostEnd(text, at + 1, end), 1);
  else if (dots > 0 && isHost(text, chunk.start, end)) addHost(scan, chunk.start, hostEnd(text, chunk.start, end), 0);
  else if (colons < 2 || !isIpv6(text, chunk.start, end)) return;
  scan.variable.fill(1, chunk.firstToken, scan.count);
}

function addHost(scan: Scan, start: number, end: number, ofAddress: 0 | 1): void {
  if (end - start < 3 || end - start > 253) return;
  const at = scan.hostCount++;
  scan.hostStart[at] = start;
  scan.hostEnd[at] = end;
  scan.hostOfAddress[at] = ofAddress;
}

function hostEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end < most) {
    const code = text.charCodeAt(end);
    if (!isAsciiLetter(code) && !isDigit(code) && code !== DOT && code !== 45 && code !== 95) break;
    end++;
  }
  while (end > start && text.charCodeAt(end - 1) === DOT) end--;
  return end;
}

const isIpv6 = (text: string, start: number, end: number) => end - start <= 50 && /^[\da-f:.]+$/i.test(text.slice(start, end));

/** Two-label names count only under these: `later.Please` is a missing blank, not a host. */
const commonEndings = new Set('com net org edu gov mil int info biz name io test example invalid local lan localdomain'.split(' '));

function isHost(text: string, start: number, most: number): boolean {
  const end = hostEnd(text, start, most);
  if (chunk.lastDot < 0 || end < 4) return false;
  const dot = text.lastIndexOf('.', end - 1);
  const label = end - dot - 1;
  if (dot <= start || label < 2 || label > 24) return false;
  for (let at = dot + 1; at < end; at++) if (!isAsciiLetter(text.charCodeAt(at))) return false;
  const lowerCase = text.charCodeAt(dot + 2) >= 97;
  if (chunk.dots > 1 && text.indexOf('..', start) !== dot - 1) return !isSentence(text, dot);
  if (label === 2) return lowerCase && text.charCodeAt(dot + 1) >= 97;
  return commonEndings.has(text.slice(dot + 1, end).toLowerCase());
}

/** `again.Thanks.Bye`: a capital followed by small letters after the last dot. */
function isSentence(text: string, dot: number): boolean {
  return text.charCodeAt(dot + 1) < 97 && text.charCodeAt(dot + 2) >= 97;
}
