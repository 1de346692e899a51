import type { Origin } from '../catalogue/origin.ts';
import { causeIds } from '../causes/ids.ts';
import type { Span } from '../inputs/input-format.ts';
import type { Hits } from '../text/hits.ts';
import { NUMBER_NONE, type Scan } from '../text/scan.ts';
import { type CodeEvidence, enhancedEvidence, NOTHING_SAID, replyCodeEvidence } from './code-evidence.ts';
import { hostsIn, originOfHost } from './provider.ts';
import {
  causeIndex,
  codesFit,
  HAS_CODES,
  IS_EVIDENCE,
  IS_SIGNATURE,
  NEEDS_ORIGIN,
  originNumber,
  ruleCause,
  ruleFlags,
  ruleOrigin,
  rules,
  rulesByCode,
  ruleWeight,
} from './rules.ts';
import { firstFrom, tokenAt } from './tokens.ts';

/** What one attempt is judged by. */
export interface Case {
  /** Where its words stand. */
  span: Span;
  code: number | null;
  enhanced: string | null;
  provider: Origin | null;
}

/** How the causes stand against each other, in arrays that are reused: read them before the next call. */
export interface Verdict {
  best: number;
  bestScore: number;
  second: number;
  secondScore: number;
  /** The strongest single piece of evidence for the best cause, its rule or -1, and how many pieces there are. */
  bestWeight: number;
  bestRule: number;
  support: number;
  codeAgrees: boolean;
}

const CAUSES = causeIds.length;
const UNKNOWN = causeIndex.unknown;
const BLOCKLIST = causeIndex.blocklist;
/** More than generic refusals, less than words that name another cause. */
const LINKED_LIST = 78;
const strongest: Float64Array = new Float64Array(CAUSES);
const strongestRule: Int32Array = new Int32Array(CAUSES);
const pieces: Int32Array = new Int32Array(CAUSES);
const total: Float64Array = new Float64Array(CAUSES);
/** Hits of the last case that survived, in order of appearance: rules with the tokens they span. */
export const kept: { count: number; rule: Int32Array; from: Int32Array; first: Int32Array; last: Int32Array } = {
  count: 0,
  rule: new Int32Array(512),
  from: new Int32Array(512),
  first: new Int32Array(512),
  last: new Int32Array(512),
};

/** What the responding operator says of its own reply counts for more than what others say of the same words. */
const OWN_WORDS = 6;
/** A reply of this length holds no more phrases; the rest would only cost time on hostile input. */
const MOST_KEPT = 512;
/** How far a longer phrase is looked for on both sides of a hit. */
const NEIGHBOURS = 24;

export function weigh(scan: Scan, hits: Hits, found: Case): Verdict {
  strongest.fill(0);
  strongestRule.fill(-1);
  pieces.fill(0);
  total.fill(0);
  const origin = originNumber(found.provider);
  keepHits(scan, hits, found, origin);
  for (let at = 0; at < kept.count; at++) {
    const rule = kept.rule[at]!;
    const own = origin >= 0 && ruleOrigin[rule] === origin ? OWN_WORDS : 0;
    // Of two equal words the later one is nearer to the reason: "Recipient address rejected: Greylisted".
    add(ruleCause[rule]!, ruleWeight[rule]! + own + at * 0.01, rule);
  }
  addCodeRules(found);
  addListedHosts(scan, found.span);
  return decide(addCodeEvidence(found));
}

function add(cause: number, weight: number, rule: number): void {
  if (cause < 0) return;
  pieces[cause] = pieces[cause]! + 1;
  total[cause] = total[cause]! + weight;
  if (weight >= strongest[cause]!) {
    strongest[cause] = weight;
    strongestRule[cause] = rule;
  }
}

function keepHits(scan: Scan, hits: Hits, { span, code, enhanced }: Case, provider: number): void {
  kept.count = 0;
  const { count, rule, from, first, last } = hits;
  const { end, variable, number } = scan;
  for (let at = firstFrom(last, count, tokenAt(scan, span.start)); at < count && kept.count < MOST_KEPT; at++) {
    // A phrase may begin in the wrapper ("milter-reject: …") but has to end in the reply.
    const lastToken = last[at]!;
    if (end[lastToken]! > span.end) break;
    const index = rule[at]!;
    const flags = ruleFlags[index]!;
    if ((flags & IS_EVIDENCE) === 0 || ((flags & NEEDS_ORIGIN) !== 0 && ruleOrigin[index] !== provider)) continue;
    // Generic words inside a host name or a link are part of a name: `dkim.example.org` says nothing of DKIM.
    const begins = from[at]!;
    const opens = first[at]!;
    const inName =
      (variable[begins] === 1 && number[begins] === NUMBER_NONE) ||
      (variable[opens] === 1 && number[opens] === NUMBER_NONE);
    if (inName && (flags & IS_SIGNATURE) === 0) continue;
    if ((flags & HAS_CODES) !== 0 && !codesFit(rules[index]!.codes, code, enhanced)) continue;
    keep(index, begins, first[at]!, lastToken);
  }
  if (kept.count > 1) dropCovered();
}

/** In the order in which they begin: hits come in the order in which they end, so each moves a few places at the most. */
function keep(index: number, begins: number, firstToken: number, lastToken: number): void {
  const { rule, from, first, last } = kept;
  let to = kept.count++;
  for (; to > 0 && from[to - 1]! > begins; to--) {
    rule[to] = rule[to - 1]!;
    from[to] = from[to - 1]!;
    first[to] = first[to - 1]!;
    last[to] = last[to - 1]!;
  }
  rule[to] = index;
  from[to] = begins;
  first[to] = firstToken;
  last[to] = lastToken;
}

/** A phrase inside a longer one says nothing of its own: `access denied` within `mailbox unavailable or access denied`. */
function dropCovered(): void {
  let stay = 0;
  const { rule, first, last, count } = kept;
  for (let at = 0; at < count; at++) covered[at] = isCovered(at) ? 1 : 0;
  for (let at = 0; at < count; at++) {
    if (covered[at] === 1) continue;
    rule[stay] = rule[at]!;
    first[stay] = first[at]!;
    last[stay] = last[at]!;
    stay++;
  }
  kept.count = stay;
}
const covered: Uint8Array = new Uint8Array(MOST_KEPT);

function isCovered(own: number): boolean {
  const { rule, first, last, count } = kept;
  const from = first[own]!;
  const to = last[own]!;
  const weight = ruleWeight[rule[own]!]!;
  const isSignature = (ruleFlags[rule[own]!]! & IS_SIGNATURE) !== 0;
  const end = Math.min(count, own + NEIGHBOURS);
  for (let other = Math.max(0, own - NEIGHBOURS); other < end; other++) {
    if (other === own || first[other]! > from || last[other]! < to) continue;
    const otherWeight = ruleWeight[rule[other]!]!;
    const longer = last[other]! - first[other]! - (to - from);
    if (longer === 0 && otherWeight <= weight) continue;
    // Generic words never hide what a known operator's words mean.
    if (isSignature && (ruleFlags[rule[other]!]! & IS_SIGNATURE) === 0) continue;
    // A longer phrase that says less does not hide one that says more: "connection refused" by port 10024.
    if (otherWeight >= weight) return true;
  }
  return false;
}

const codeNames: readonly string[] = Array.from({ length: 600 }, (_, code) => String(code));

/** Signatures that a code alone decides, where their origin is known or the code is nobody else's. */
function addCodeRules({ code, enhanced, provider }: Case): void {
  for (let turn = 0; turn < 2; turn++) {
    const key = turn === 0 ? enhanced : codeNames[code ?? 0];
    if (key === null || key === undefined) continue;
    const byKey = rulesByCode.get(key);
    if (byKey === undefined) continue;
    for (const index of byKey) {
      const { signature, origin, codes, cause } = rules[index]!;
      if (signature?.needs === 'origin' && origin !== provider) continue;
      // Words that say what happened are worth more than a code that the provider uses for one thing.
      if (codesFit(codes, code, enhanced)) add(cause, ruleWeight[index]! - 30, index);
    }
  }
}

/** A link to a blocklist, or its zone, in a reply says whose list it was, if not in words. */
function addListedHosts(scan: Scan, span: Span): void {
  if (scan.hostCount === 0) return;
  for (const host of hostsIn(scan, span)) {
    if (originOfHost(host)?.kind === 'blocklist') add(BLOCKLIST, LINKED_LIST, -1);
  }
}

function addCodeEvidence({ code, enhanced }: Case): number {
  const evidence: CodeEvidence | undefined =
    (enhanced === null ? undefined : byEnhanced.get(enhanced)) ?? (code === null ? undefined : replyCodeEvidence[code]);
  if (!evidence) return -1;
  const cause = causeIndex[evidence.cause];
  if (evidence.weight > strongest[cause]!) {
    strongest[cause] = evidence.weight;
    if (pieces[cause] === 0) strongestRule[cause] = -1;
  } else strongest[cause] = strongest[cause]! + evidence.weight * 0.1;
  return cause;
}

/** The evidence of every registered code with each class in front, so that none has to be cut up. */
const byEnhanced: ReadonlyMap<string, CodeEvidence> = new Map(
  Object.entries(enhancedEvidence).flatMap(([detail, evidence]) =>
    ['2', '4', '5'].map(digit => [`${digit}.${detail}`, evidence] as const),
  ),
);

function decide(codeCause: number): Verdict {
  const verdict: Verdict = {
    best: UNKNOWN,
    bestScore: NOTHING_SAID,
    second: -1,
    secondScore: 0,
    bestWeight: 0,
    bestRule: -1,
    support: 0,
    codeAgrees: false,
  };
  strongest[UNKNOWN] = Math.max(strongest[UNKNOWN]!, NOTHING_SAID);
  for (let cause = 0; cause < CAUSES; cause++) {
    const extra = total[cause]! - strongest[cause]!;
    const score = strongest[cause]! + (extra > 0 ? Math.min(9, extra * 0.1) : 0);
    if (score > verdict.bestScore) {
      // "Try again later" is no rival to a reason, however weak.
      verdict.second = verdict.best === UNKNOWN ? verdict.second : verdict.best;
      verdict.secondScore = verdict.best === UNKNOWN ? verdict.secondScore : verdict.bestScore;
      verdict.best = cause;
      verdict.bestScore = score;
    } else if (score > verdict.secondScore && cause !== UNKNOWN) {
      verdict.second = cause;
      verdict.secondScore = score;
    }
  }
  const rule = strongestRule[verdict.best]!;
  verdict.bestWeight = strongest[verdict.best]!;
  verdict.bestRule = rule;
  verdict.support = pieces[verdict.best]!;
  verdict.codeAgrees = codeCause === verdict.best;
  return verdict;
}
