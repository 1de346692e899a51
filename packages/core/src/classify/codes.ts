import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import { NUMBER_ENHANCED, NUMBER_REPLY_CODE, type Scan } from '../text/scan.ts';
import { tokenAt } from './tokens.ts';

/** The codes of one reply, and where its text begins. Token numbers are -1 where a code is not in the text. */
export interface Codes {
  code: number | null;
  enhanced: string | null;
  codeToken: number;
  enhancedToken: number;
  textStart: number;
}

/** A reply code stands among the first words of a reply: behind `smtp;`, a continuation or the server's name at the most. */
const CODE_WITHIN = 3;
/** qmail and others put the enhanced status code at the end, in brackets. */
const ENHANCED_WITHIN = 60;

const textOf = ({ text, start, end }: Scan, token: number) => text.slice(start[token], end[token]);

export function readCodes(scan: Scan, parsed: ParsedAttempt, span: Span): Codes {
  const first = tokenAt(scan, span.start);
  const codes: Codes = { code: null, enhanced: null, codeToken: -1, enhancedToken: -1, textStart: span.start };
  if (parsed.reply) {
    for (let token = first; token < first + CODE_WITHIN && inside(scan, token, span); token++) {
      if (scan.number[token] === NUMBER_REPLY_CODE) {
        codes.codeToken = token;
        break;
      }
      if (scan.number[token] === NUMBER_ENHANCED) break;
    }
    if (codes.codeToken >= 0) codes.code = Number(textOf(scan, codes.codeToken));
    findEnhanced(scan, span, codes, codes.codeToken >= 0 ? codes.codeToken + 1 : first);
    codes.textStart = textStart(scan, codes, span);
  }
  codes.code ??= parsed.replyCode ?? null;
  codes.enhanced ??= parsed.enhancedStatusCode ?? null;
  return codes;
}

const inside = ({ start, count }: Scan, token: number, span: Span) => token < count && start[token]! < span.end;

function findEnhanced(scan: Scan, span: Span, codes: Codes, from: number): void {
  const digit = codes.code === null ? null : Math.floor(codes.code / 100);
  for (let token = from; token < from + ENHANCED_WITHIN && inside(scan, token, span); token++) {
    if (scan.number[token] !== NUMBER_ENHANCED) continue;
    // Right behind the reply code any class counts (`451 5.7.3 …`), further on only the same one.
    if (token > from + 1 && digit !== null && Number(textOf(scan, token)[0]) !== digit) continue;
    codes.enhanced = textOf(scan, token);
    codes.enhancedToken = token;
    return;
  }
}

function textStart(scan: Scan, { codeToken, enhancedToken }: Codes, span: Span): number {
  let at = codeToken < 0 ? span.start : scan.end[codeToken]!;
  if (
    enhancedToken >= 0 &&
    enhancedToken <= codeToken + 1 &&
    (codeToken >= 0 || scan.start[enhancedToken] === span.start)
  )
    at = scan.end[enhancedToken]!;
  while (at < span.end && ' -:,\t\r\n_'.includes(scan.text[at]!)) at++;
  return at;
}
