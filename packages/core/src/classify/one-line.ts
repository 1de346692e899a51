import type { ParsedAttempt } from '../inputs/input-format.ts';
import { isKnownCode, noFacts } from '../inputs/raw-reply.ts';
import { httpCodes, isHttpStatus } from '../inputs/shared/around-code.ts';
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

/**
 * One reply on one line that begins with its code, as most are pasted: nothing needs to be searched for. Null for
 * anything else, which the formats and `parseRawReply` then look at.
 */
export function parseOneLine(scan: Scan, hits: Hits): ParsedAttempt | null {
  const { text, count, number, start, end, replyCodes, lines } = scan;
  if (
    replyCodes !== 1 ||
    lines ||
    count < 2 ||
    number[0] !== NUMBER_REPLY_CODE ||
    start[0] !== 0 ||
    text.length > ONE_LINE
  )
    return null;
  const first = text.charCodeAt(0);
  const after = text.charCodeAt(3);
  if ((first !== FOUR && first !== FIVE) || (after !== BLANK && after !== HYPHEN)) return null;
  const hasEnhanced = number[1] === NUMBER_ENHANCED && start[1]! <= end[0]! + 2;
  const code = codeAt(scan, 0);
  if (!hasEnhanced && (known[code] !== 1 || saysNotAReply(scan, hits))) return null;
  if (!hasEnhanced && httpCodes.has(code) && isHttpStatus(text, 0)) return null;
  if (after === HYPHEN && !hasEnhanced && /^-[\w.+-]{1,63}@/.test(text.slice(3, 70))) return null;
  // `456 agent-name 192.0.2.1 …`: nobody answers with the rarer numbers and says nothing of mail.
  if (!hasEnhanced && hits.count === 0 && !common.has(code)) return null;
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
const common: ReadonlySet<number> = new Set([
  421, 450, 451, 452, 454, 455, 500, 501, 502, 503, 504, 530, 535, 538, 550, 551, 552, 553, 554, 555, 556,
]);

/** `isKnownCode` as a table. */
const known: Uint8Array = Uint8Array.from({ length: 1000 }, (_, code) => (isKnownCode(code) ? 1 : 0));

/** The words of another protocol, other than in a link or in the name of a host. */
function saysNotAReply({ variable }: Scan, { count, rule, first }: Hits): boolean {
  for (let at = 0; at < count; at++) {
    if ((ruleFlags[rule[at]!]! & IS_NOT_A_REPLY) !== 0 && variable[first[at]!] === 0) return true;
  }
  return false;
}
