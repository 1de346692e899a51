import type { Span } from '../inputs/input-format.ts';
import type { Hits } from '../text/hits.ts';
import type { Scan } from '../text/scan.ts';
import { BACKS_WORDS } from './code-evidence.ts';
import type { Codes } from './codes.ts';
import { firstHost, originOfHostNumber } from './hosts.ts';
import { keepHits, kept } from './kept.ts';
import { isBlocklistNumber } from './provider.ts';
import { replyCode } from './reply-code.ts';
import {
  type CodeRules,
  causeIndex,
  codesFit,
  NEEDS_ORIGIN,
  ruleCause,
  ruleCodes,
  ruleFlags,
  ruleOrigin,
  ruleWeight,
} from './rules.ts';
import { addCode, addEvidence, beginScores, decide, type Verdict } from './scores.ts';

const BLOCKLIST = causeIndex.blocklist;
/** More than generic refusals, less than words that name another cause. */
const LINKED_LIST = 78;
/** What the responding operator says of its own reply counts for more than what others say of the same words. */
const OWN_WORDS = 6;
/** Words that say what happened are worth more than a code that the provider uses for one thing. */
const CODE_ONLY = 30;

/** Judges the reply in `span`, said by the origin with the number `provider` (or -1). The verdict is reused: read it before the next call. */
export function weigh(scan: Scan, hits: Hits, span: Span, codes: Codes, provider: number): Verdict {
  beginScores();
  keepHits(scan, hits, span, codes, provider);
  for (let at = 0; at < kept.count; at++) {
    const rule = kept.rule[at]!;
    const own = provider >= 0 && ruleOrigin[rule] === provider ? OWN_WORDS : 0;
    // Of two equal words the later one is nearer to the reason: "Recipient address rejected: Greylisted".
    if (ruleCause[rule]! >= 0) addEvidence(ruleCause[rule]!, ruleWeight[rule]! + own + at * 0.01, rule);
  }
  if (codes.enhanced !== null) addCodeRules(codes.enhanced.rules, codes, provider);
  if (codes.code !== null) addCodeRules(replyCode(codes.code).rules, codes, provider);
  if (scan.hostCount > 0) addListedHosts(scan, span);
  return decide(addCodeEvidence(codes));
}

/** Signatures that a code alone decides, where their origin is known or the code is nobody else's. */
function addCodeRules(rules: CodeRules, codes: Codes, provider: number): void {
  const indexes = provider < 0 ? rules.anybodys : rules.all;
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at]!;
    if ((ruleFlags[index]! & NEEDS_ORIGIN) !== 0 && ruleOrigin[index] !== provider) continue;
    if (codesFit(ruleCodes[index]!, codes)) addEvidence(ruleCause[index]!, ruleWeight[index]! - CODE_ONLY, index);
  }
}

/** A link to a blocklist, or its zone, in a reply says whose list it was, if not in words. */
function addListedHosts(scan: Scan, span: Span): void {
  const { hostStart, hostOfAddress, hostCount } = scan;
  for (let host = firstHost(scan, span.start); host < hostCount && hostStart[host]! < span.end; host++) {
    if (hostOfAddress[host] === 0 && isBlocklistNumber(originOfHostNumber(scan, host)))
      addEvidence(BLOCKLIST, LINKED_LIST, -1);
  }
}

/** Gives the cause that the codes speak for clearly enough to back words that say the same, or -1. */
function addCodeEvidence({ code, enhanced }: Codes): number {
  const byCode = code === null ? null : replyCode(code);
  // Of the two the one that says more: `503 5.5.0` is out of sequence, whatever 5.5.0 leaves open.
  const spoken =
    enhanced !== null && enhanced.cause >= 0 && (byCode === null || byCode.weight <= enhanced.weight)
      ? enhanced
      : byCode;
  if (spoken === null || spoken.cause < 0) return -1;
  addCode(spoken.cause, spoken.weight);
  return spoken.weight >= BACKS_WORDS ? spoken.cause : -1;
}
