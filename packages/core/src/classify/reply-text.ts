import type { Reply } from '../contract.ts';
import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import type { Scan } from '../text/scan.ts';
import type { Codes } from './codes.ts';

/** The words of the reply without its codes, as they stand or as the wrapper's escapes hide them; empty without a reply. */
export const replyTextOf = ({ text }: Scan, parsed: ParsedAttempt, codes: Codes, span: Span): string =>
  parsed.replyText ?? (parsed.reply === null ? '' : text.slice(codes.textStart, span.end));

/** RFC 5321 section 4.2.1: every line repeats the code; what a reader wants is the text once. */
export function toReply(scan: Scan, parsed: ParsedAttempt, { code, enhanced }: Codes, raw: string): Reply {
  // Most replies are one line with one code and single blanks: there is nothing to take out of them.
  const plain = parsed.replyText === undefined && scan.replyCodes <= 1 && !scan.uneven;
  return {
    code,
    enhancedStatusCode: enhanced === null ? null : enhanced.text,
    text: plain ? trimmed(raw) : onOneLine(raw, code),
  };
}

const trimmed = (text: string): string =>
  text.length > 0 && (text.charCodeAt(0) <= BLANK || text.charCodeAt(text.length - 1) <= BLANK) ? text.trim() : text;
const BLANK = 32;

/** The code where a line begins, by code: making a pattern takes longer than the rest of the answer. */
const patterns: (RegExp | undefined)[] = [];

function repeated(code: number): RegExp {
  const pattern = patterns[code] ?? new RegExp(`(^|\\s)${code}[- ](\\d\\.\\d{1,3}\\.\\d{1,3}[ \\t])?`, 'g');
  if (code < 1000) patterns[code] = pattern;
  return pattern;
}

function onOneLine(raw: string, code: number | null): string {
  let text = raw;
  if (code !== null && text.includes(String(code))) {
    text = text.replaceAll(repeated(code), ' ');
  }
  if (text.includes('\n') || text.includes('  ') || text.includes('\t')) text = text.replaceAll(/\s+/g, ' ');
  return text.trim();
}
