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

/** The words for the cause, the codes, what shows the provider, and what the wrapper says; read after `weigh`. */
export function evidenceOf(
  scan: Scan,
  parsed: ParsedAttempt,
  codes: Codes,
  cause: number,
  responder: Responder | null,
  span: Span,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (let at = 0; at < kept.count && evidence.length < MOST_PHRASES; at++) {
    const rule = kept.rule[at]!;
    if (ruleCause[rule] !== cause) continue;
    evidence.push({ start: scan.start[kept.first[at]!]!, end: scan.end[kept.last[at]!]!, says: ruleSays[rule]! });
  }
  addCodeEvidence(evidence, scan, codes, span);
  if (responder !== null && responder.start >= 0) {
    evidence.push({ start: responder.start, end: responder.end, says: providerSays[responder.origin]! });
  }
  for (let at = 0; at < parsed.evidence.length; at++) evidence.push(parsed.evidence[at]!);
  return evidence;
}

/** The codes themselves, or the whole reason where there is none: an answer always shows what it rests on. */
export function addCodeEvidence(
  evidence: Evidence[],
  { start, end }: Scan,
  { codeToken, enhancedToken, enhanced, code }: Codes,
  span: Span,
): void {
  if (codeToken >= 0) evidence.push({ start: start[codeToken]!, end: end[codeToken]!, says: replyCode(code!).says });
  if (enhancedToken >= 0)
    evidence.push({ start: start[enhancedToken]!, end: end[enhancedToken]!, says: enhanced!.says });
  if (codeToken < 0 && enhancedToken < 0 && span.end > span.start) {
    evidence.push({ start: span.start, end: span.end, says: 'the reason that is given' });
  }
}
