import type { ParsedAttempt } from '../inputs/input-format.ts';
import { noFacts } from '../inputs/raw-reply.ts';
import { httpCodes, isHttpStatus } from '../inputs/shared/around-code.ts';
import { isKnownCode } from '../inputs/shared/reply-codes.ts';
import type { Hits } from '../text/hits.ts';
import { NUMBER_ENHANCED, NUMBER_REPLY_CODE, type Scan } from '../text/scan.ts';
import { codeAt, numberAt } from './codes.ts';
import { IS_NOT_A_REPLY, ruleFlags } from './rules.ts';

/** Log lines are longer, and so is what quotes other replies. */
const ONE_LINE = 600;
const FOUR = 52;
const FIVE = 53;
const BLANK = 32;
const HYPHEN = 45;
const EQUALS = 61;

/**
 * The token of the code where the text may be one reply on one line that begins with it, as most are pasted, or with the
 * `smtp;` of a diagnostic code (RFC 3464 section 2.3.6); -1 otherwise. See `isReply`.
 */
export function codeOfOneLine(scan: Scan): number {
  const { text, chars, count, number, start, end, lines, figures, figureCount } = scan;
  if (lines || count < 2 || figureCount === 0 || text.length > ONE_LINE) return NONE;
  const token = figures[0]!;
  if (number[token] !== NUMBER_REPLY_CODE || token > 1) return NONE;
  const from = start[token]!;
  if (from !== 0 && (token === 0 || !isBehindProtocol(chars, from))) return NONE;
  const first = chars[from];
  const after = chars[end[token]!];
  if ((first !== FOUR && first !== FIVE) || (after !== BLANK && after !== HYPHEN)) return NONE;
  // `421 => 'Service not available',` of a program's table.
  if (chars[end[token]! + 1] === EQUALS) return NONE;
  for (let at = 1; at < figureCount; at++) {
    const other = figures[at]!;
    if (number[other] === NUMBER_REPLY_CODE && mayBeCode(chars, start[other]!)) return NONE;
  }
  // Postfix adds the command that was refused: its own reader knows what that tells.
  return text.includes('(in reply to ') ? NONE : token;
}
const NONE = -1;

/** `smtp;` or `smtp; ` and nothing else stands in front of the offset. */
function isBehindProtocol(chars: Uint16Array, from: number): boolean {
  if (from !== SMTP.length && !(from === SMTP.length + 1 && chars[SMTP.length] === BLANK)) return false;
  for (let at = 0; at < SMTP.length; at++) if (((chars[at]! | LOWER) ^ SMTP.charCodeAt(at)) !== 0) return false;
  return true;
}
const SMTP = 'smtp;';
/** The bit that makes a letter small; `;` has it. */
const LOWER = 32;

/**
 * Another number of three digits within the line may be the code of a reply that it quotes, unless it is a part of a name,
 * a link or a number (`LPN007_517`, `mf.421`, `DOC-1369#451`, `500/500`), stands alone in brackets, or is no mail server's
 * code: what `parseRawReply` would say of it as well.
 */
function mayBeCode(chars: Uint16Array, from: number): boolean {
  const before = chars[from - 1]!;
  const after = chars[from + CODE_LENGTH]!;
  if (
    clings.includes(before) ||
    isLetterOrDigit(before) ||
    after === SLASH ||
    after === PERCENT ||
    isLetterOrDigit(after)
  )
    return false;
  if ((before === ROUND && after === ROUND + 1) || (before === SQUARE && after === SQUARE + 2)) return false;
  return known[numberAt(chars, from)] === 1 || after === BLANK;
}
const SLASH = 47;
const PERCENT = 37;
const ROUND = 40;
const SQUARE = 91;
/** `#`, `.`, `/` and `_` */
const clings: readonly number[] = [35, 46, SLASH, 95];
const isLetterOrDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | LOWER) >= 97 && (code | LOWER) <= 122);

/** An enhanced status code right behind the reply code: no other protocol has any. */
export const hasEnhanced = ({ number, start, end }: Scan, code: number): boolean =>
  number[code + 1] === NUMBER_ENHANCED && start[code + 1]! <= end[code]! + 2;

/** So common a code that what else the text says of mail does not matter. */
export const isCommon = (scan: Scan, code: number): boolean => common[codeAt(scan, code)] === 1;

/** Whether a line with a `codeOfOneLine` and no enhanced status code is one. */
export const isReply = (scan: Scan, hits: Hits, code: number): boolean =>
  known[codeAt(scan, code)] === 1 &&
  !isAnythingElse(scan, code) &&
  !saysNotAReply(scan, hits) &&
  // `456 agent-name 192.0.2.1 …`: nobody answers with the rarer numbers and says nothing of mail.
  (hits.count > 0 || isCommon(scan, code));

/** HTTP's own status line, or an address that begins with a number. */
function isAnythingElse(scan: Scan, code: number): boolean {
  const from = scan.start[code]!;
  return (
    (isOfHttp[codeAt(scan, code)] === 1 && isHttpStatus(scan.text, from)) ||
    (scan.chars[from + CODE_LENGTH] === HYPHEN &&
      /^-[\w.+-]{1,63}@/.test(scan.text.slice(from + CODE_LENGTH, from + 70)))
  );
}
const CODE_LENGTH = 3;

/** The line as an attempt: nothing needs to be searched for. */
export function wholeLine({ text, start }: Scan, code: number): ParsedAttempt {
  whole.start = start[code]!;
  whole.end = text.length;
  return oneLine;
}

/** The same for every such reply but for where it stands: one object, reused. Read it before the next input. */
const whole = { start: 0, end: 0 };
const oneLine: ParsedAttempt = Object.freeze({
  format: 'raw-reply',
  outcome: null,
  direction: 'unknown',
  reply: whole,
  reason: null,
  facts: noFacts,
  evidence: [],
  responders: [],
});

/** Of RFC 5321 section 4.2.3, RFC 4954 and RFC 3207. */
const commonCodes: ReadonlySet<number> = new Set([
  421, 450, 451, 452, 454, 455, 500, 501, 502, 503, 504, 530, 535, 538, 550, 551, 552, 553, 554, 555, 556,
]);

/** As tables. */
const isOfHttp: Uint8Array = Uint8Array.from({ length: 1000 }, (_, code) => (httpCodes.has(code) ? 1 : 0));
const common: Uint8Array = Uint8Array.from({ length: 1000 }, (_, code) => (commonCodes.has(code) ? 1 : 0));
const known: Uint8Array = Uint8Array.from({ length: 1000 }, (_, code) => (isKnownCode(code) ? 1 : 0));

/** The words of another protocol, other than in a link or in the name of a host. */
function saysNotAReply({ variable }: Scan, { count, rule, first }: Hits): boolean {
  for (let at = 0; at < count; at++) {
    if ((ruleFlags[rule[at]!]! & IS_NOT_A_REPLY) !== 0 && variable[first[at]!] === 0) return true;
  }
  return false;
}
