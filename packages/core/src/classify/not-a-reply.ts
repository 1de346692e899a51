import type { Classification, Confidence } from '../contract.ts';
import { noFacts } from '../inputs/raw-reply.ts';
import { fold, PASSED_OVER } from '../text/fold.ts';
import { NUMBER_ENHANCED } from '../text/scan.ts';
import { hits, scan } from './phrase-book.ts';
import { IS_MAIL_WORD, IS_NOT_A_REPLY, ruleFlags, ruleWeight, weights } from './rules.ts';

/**
 * Words that name a cause, an address or an enhanced status code may be a reply in a form that nobody has taught us; so
 * may several words of mail, and any text in letters that the catalogue knows few words in. Calibrated, as all confidence
 * is, on texts that the catalogue was not written from.
 */
function sureness(): Confidence {
  let cause = false;
  let mail = 0;
  let other = false;
  for (let at = 0; at < hits.count; at++) {
    const rule = hits.rule[at]!;
    const flags = ruleFlags[rule]!;
    if (ruleWeight[rule]! >= weights.suggests + 20) cause = true;
    if ((flags & IS_MAIL_WORD) !== 0) mail++;
    if ((flags & IS_NOT_A_REPLY) !== 0) other = true;
  }
  if (namesAddress() || hasEnhanced()) return 'low';
  if (cause) return other ? 'medium' : 'low';
  return mail > 1 || isForeign() ? 'medium' : 'high';
}

const namesAddress = (): boolean => scan.hostOfAddress.subarray(0, scan.hostCount).includes(1);

function hasEnhanced(): boolean {
  for (let at = 0; at < scan.figureCount; at++) if (scan.number[scan.figures[at]!] === NUMBER_ENHANCED) return true;
  return false;
}

/** Behind the Latin letters and their accents. */
const BEYOND_LATIN = 0x0250;
/** As much as shows in which letters a text is written. */
const HEAD = 2000;

function isForeign(): boolean {
  const length = Math.min(HEAD, scan.text.length);
  for (let at = 0; at < length; at++)
    if (scan.chars[at]! >= BEYOND_LATIN && fold(scan.chars[at]!) > PASSED_OVER) return true;
  return false;
}

/** The answer for an input without any SMTP outcome, right after it was read. */
export const notAReply = (truncated: boolean): Classification => ({
  outcome: 'not-a-reply',
  direction: 'unknown',
  format: 'none',
  reply: null,
  attempt: noFacts,
  provider: null,
  cause: null,
  confidence: sureness(),
  alternatives: [],
  action: 'none',
  owner: null,
  retryAfterSeconds: null,
  truncated,
  evidence: [],
  signature: null,
});
