import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import { NUMBER_ENHANCED, NUMBER_REPLY_CODE, type Scan } from '../text/scan.ts';
import { type EnhancedCode, enhancedAt, enhancedOf } from './enhanced-code.ts';
import { firstFrom, tokenAt } from './tokens.ts';

/** The codes of one reply, and where its text begins. Token numbers are -1 where a code is not in the text. */
export interface Codes {
  code: number | null;
  enhanced: EnhancedCode | null;
  codeToken: number;
  enhancedToken: number;
  textStart: number;
}

/** A reply code stands among the first words of a reply: behind `smtp;`, a continuation or the server's name at the most. */
const CODE_WITHIN = 3;
/** qmail and others put the enhanced status code at the end, in brackets. */
const ENHANCED_WITHIN = 60;

/** One object, reused: read it before the next reply. */
const codes: Codes = { code: null, enhanced: null, codeToken: -1, enhancedToken: -1, textStart: 0 };

export function readCodes(scan: Scan, parsed: ParsedAttempt, span: Span): Codes {
  codes.code = null;
  codes.enhanced = null;
  codes.codeToken = -1;
  codes.enhancedToken = -1;
  codes.textStart = span.start;
  if (parsed.reply !== null) {
    const first = tokenAt(scan, span.start);
    const token = findCode(scan, first, span);
    if (token >= 0) {
      codes.codeToken = token;
      codes.code = codeAt(scan, token);
    }
    findEnhanced(scan, span, token >= 0 ? token + 1 : first);
    codes.textStart = textStart(scan, span);
  }
  codes.code ??= parsed.replyCode ?? null;
  if (codes.enhanced === null && parsed.enhancedStatusCode !== undefined)
    codes.enhanced = enhancedOf(parsed.enhancedStatusCode);
  return codes;
}

function findCode({ start, number, count }: Scan, first: number, span: Span): number {
  const behind = Math.min(first + CODE_WITHIN, count);
  for (let token = first; token < behind && start[token]! < span.end; token++) {
    if (number[token] === NUMBER_REPLY_CODE) return token;
    if (number[token] === NUMBER_ENHANCED) return -1;
  }
  return -1;
}

const ZERO = 48;

/** The reply code that the token writes. */
export const codeAt = ({ chars, start }: Scan, token: number): number => numberAt(chars, start[token]!);

/** The number of three digits at the offset. */
export const numberAt = (chars: Uint16Array, at: number): number =>
  chars[at]! * 100 + chars[at + 1]! * 10 + chars[at + 2]! - ZERO * 111;

function findEnhanced(scan: Scan, span: Span, from: number): void {
  const { chars, start, number, figures, figureCount } = scan;
  const first = codes.codeToken < 0 ? -1 : chars[start[codes.codeToken]!]!;
  for (let at = firstFrom(figures, figureCount, from); at < figureCount; at++) {
    const token = figures[at]!;
    if (token >= from + ENHANCED_WITHIN || start[token]! >= span.end) return;
    if (number[token] !== NUMBER_ENHANCED) continue;
    // Right behind the reply code any class counts (`451 5.7.3 …`), further on only the same one.
    if (token > from + 1 && first >= 0 && chars[start[token]!] !== first) continue;
    codes.enhanced = enhancedAt(scan, token);
    codes.enhancedToken = token;
    return;
  }
}

function textStart({ chars, start, end }: Scan, span: Span): number {
  const { codeToken, enhancedToken } = codes;
  let at = codeToken < 0 ? span.start : end[codeToken]!;
  const literal = codeToken < 0 ? 0 : literalAt(chars, at);
  if (literal > 0) at = literal;
  const isNext = codeToken < 0 ? start[enhancedToken] === span.start : enhancedToken <= codeToken + 1;
  if (enhancedToken >= 0 && (isNext || start[enhancedToken] === literal)) at = end[enhancedToken]!;
  while (at < span.end && isBetween(chars[at]!)) at++;
  return at;
}

/** Where the text begins that a tuple of Python's holds beside the code, `(451, b'4.7.1 …')`, or 0. */
function literalAt(chars: Uint16Array, behind: number): number {
  if (chars[behind] !== COMMA || chars[behind + 1] !== BLANK) return 0;
  const at = chars[behind + 2] === SMALL_B ? behind + 3 : behind + 2;
  return chars[at] === APOSTROPHE || chars[at] === QUOTE ? at + 1 : 0;
}
const COMMA = 44;
const BLANK = 32;
const SMALL_B = 98;
const APOSTROPHE = 39;
const QUOTE = 34;

/** What may stand between the codes and the text: blanks, `-`, `:`, `,`, `_`. */
const isBetween = (code: number) =>
  code === 32 || code === 45 || code === 58 || code === 44 || code === 9 || code === 13 || code === 10 || code === 95;
