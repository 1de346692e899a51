import type { ParsedAttempt } from '../inputs/input-format.ts';
import { noFacts } from '../inputs/raw-reply.ts';
import { httpCodes, isHttpStatus } from '../inputs/shared/around-code.ts';
import { isKnownCode } from '../inputs/shared/reply-codes.ts';
import type { Hits } from '../text/hits.ts';
import { NUMBER_ENHANCED, NUMBER_REPLY_CODE, type Scan } from '../text/scan.ts';
import { codeAt } from './codes.ts';
import { IS_NOT_A_REPLY, ruleFlags } from './rules.ts';

/** Log lines are longer, and so is what quotes other replies. */
const ONE_LINE = 600;
const FOUR = 52;
const FIVE = 53;
const BLANK = 32;
const HYPHEN = 45;

/** The text may be one reply on one line that begins with its code, as most are pasted: see `isReply`. */
export function mayBeOneLine({ text, chars, count, number, start, end, replyCodes, lines }: Scan): boolean {
  if (
    replyCodes !== 1 ||
    lines ||
    count < 2 ||
    number[0] !== NUMBER_REPLY_CODE ||
    start[0] !== 0 ||
    text.length > ONE_LINE
  )
    return false;
  const first = chars[0];
  const after = chars[end[0]!];
  return (first === FOUR || first === FIVE) && (after === BLANK || after === HYPHEN);
}

/** An enhanced status code right behind the reply code: no other protocol has any. */
export const hasEnhanced = ({ number, start, end }: Scan): boolean =>
  number[1] === NUMBER_ENHANCED && start[1]! <= end[0]! + 2;

/** So common a code that what else the text says of mail does not matter. */
export const isCommon = (scan: Scan): boolean => common[codeAt(scan, 0)] === 1;

/** Whether a line that `mayBeOneLine` and has no enhanced status code is one. */
export const isReply = (scan: Scan, hits: Hits): boolean =>
  known[codeAt(scan, 0)] === 1 &&
  !isAnythingElse(scan) &&
  !saysNotAReply(scan, hits) &&
  // `456 agent-name 192.0.2.1 …`: nobody answers with the rarer numbers and says nothing of mail.
  (hits.count > 0 || isCommon(scan));

/** HTTP's own status line, or an address that begins with a number. */
const isAnythingElse = (scan: Scan): boolean =>
  (isOfHttp[codeAt(scan, 0)] === 1 && isHttpStatus(scan.text, 0)) ||
  (scan.chars[CODE_LENGTH] === HYPHEN && /^-[\w.+-]{1,63}@/.test(scan.text.slice(CODE_LENGTH, 70)));
const CODE_LENGTH = 3;

/** The line as an attempt: nothing needs to be searched for. */
export function wholeLine({ text }: Scan): ParsedAttempt {
  whole.end = text.length;
  return oneLine;
}

/** The same for every such reply but for its length: one object, reused. Read it before the next input. */
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
