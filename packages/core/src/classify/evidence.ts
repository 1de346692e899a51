import type { Evidence } from '../contract.ts';
import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import type { Scan } from '../text/scan.ts';
import type { Codes } from './codes.ts';
import { kept } from './kept.ts';
import { providerSays } from './provider.ts';
import { replyCode } from './reply-code.ts';
import type { Responder } from './responder.ts';
import { ruleCause, ruleSays } from './rules.ts';

/** More phrases than these make an answer no clearer. */
const MOST_PHRASES = 4;
/** With both codes and what shows the provider. */
const MOST_OWN = MOST_PHRASES + 3;

/** What is said so far. A list that grows takes three times the memory of one that is made at its length. */
const said: Evidence[] = Array.from({ length: MOST_OWN }, () => ({ start: 0, end: 0, says: '' }));

/** The words for the cause, the codes, what shows the provider, and what the wrapper says; read after `weigh`. */
export function evidenceOf(
  scan: Scan,
  parsed: ParsedAttempt,
  codes: Codes,
  cause: number,
  responder: Responder | null,
  span: Span,
): Evidence[] {
  let count = 0;
  for (let at = 0; at < kept.count && count < MOST_PHRASES; at++) {
    const rule = kept.rule[at]!;
    if (ruleCause[rule] !== cause) continue;
    said[count++] = { start: scan.start[kept.first[at]!]!, end: scan.end[kept.last[at]!]!, says: ruleSays[rule]! };
  }
  count = addCodes(count, scan, codes, span);
  if (responder !== null && responder.start >= 0)
    said[count++] = { start: responder.start, end: responder.end, says: providerSays[responder.origin]! };
  return listOf(count, parsed.evidence);
}

/** The codes alone, for what was delivered. */
export const codeEvidence = (scan: Scan, codes: Codes, span: Span): Evidence[] =>
  listOf(addCodes(0, scan, codes, span), noEvidence);
const noEvidence: readonly Evidence[] = Object.freeze([]);

/** The codes themselves, or the whole reason where there is none: an answer always shows what it rests on. Gives the new count. */
function addCodes(before: number, scan: Scan, codes: Codes, span: Span): number {
  const { codeToken, enhancedToken } = codes;
  let count = before;
  if (codeToken >= 0) said[count++] = codeAlone(scan, codes);
  if (enhancedToken >= 0)
    said[count++] = {
      start: scan.start[enhancedToken]!,
      end: scan.end[enhancedToken]!,
      says: codes.enhanced!.says,
    };
  if (codeToken < 0 && enhancedToken < 0 && span.end > span.start)
    said[count++] = { start: span.start, end: span.end, says: 'the reason that is given' };
  return count;
}

const CODE_LENGTH = 3;

/** Most replies begin with their code: what is said of it is the same for all of a class, and shared. */
function codeAlone({ start }: Scan, { codeToken, code }: Codes): Evidence {
  const at = start[codeToken]!;
  const { says, first } = replyCode(code!);
  return at === 0 ? first : { start: at, end: at + CODE_LENGTH, says };
}

function listOf(count: number, more: readonly Evidence[]): Evidence[] {
  if (more.length > 0 || count > 4) return [...said.slice(0, count), ...more];
  if (count === 2) return [said[0]!, said[1]!];
  if (count === 3) return [said[0]!, said[1]!, said[2]!];
  if (count === 4) return [said[0]!, said[1]!, said[2]!, said[3]!];
  return count === 1 ? [said[0]!] : [];
}
