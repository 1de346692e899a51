import { causeIds } from '../causes/ids.ts';
import type { Origin } from '../catalogue/origin.ts';
import type { Span } from '../inputs/input-format.ts';
import type { Hits } from '../text/find-phrases.ts';
import { NUMBER_NONE, type Scan } from '../text/scan.ts';
import { type CodeEvidence, enhancedEvidence, NOTHING_SAID, replyCodeEvidence } from './code-evidence.ts';
import { hostsIn, originOfHost } from './provider.ts';
import { causeIndex, codesFit, ruleCause, rules, rulesByCode, ruleWeight } from './rules.ts';

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
const strongestHit: Int32Array = new Int32Array(CAUSES);
const pieces: Int32Array = new Int32Array(CAUSES);
const total: Float64Array = new Float64Array(CAUSES);
/** Hits of the last case that survived, for evidence. */
export const kept: { count: number; hit: Int32Array } = { count: 0, hit: new Int32Array(512) };

/** What the responding operator says of its own reply counts for more than what others say of the same words. */
const OWN_WORDS = 6;
/** A reply of this length holds no more phrases; the rest would only cost time on hostile input. */
const MOST_KEPT = 512;
/** How far a longer phrase is looked for on both sides of a hit. */
const NEIGHBOURS = 24;

export function weigh(scan: Scan, hits: Hits, found: Case): Verdict {
  strongest.fill(0);
  strongestHit.fill(-1);
  pieces.fill(0);
  total.fill(0);
  keepHits(scan, hits, found);
  for (let at = 0; at < kept.count; at++) {
    const hit = kept.hit[at]!;
    const rule = hits.rule[hit]!;
    // Of two equal words the later one is nearer to the reason: "Recipient address rejected: Greylisted".
    const own = rules[rule]!.origin !== null && rules[rule]!.origin === found.provider ? OWN_WORDS : 0;
    add(ruleCause[rule]!, ruleWeight[rule]! + own + at * 0.01, hit);
  }
  addCodeRules(found);
  addListedHosts(scan, found.span);
  const codeCause = addCodeEvidence(found);
  return decide(hits, codeCause);
}

function add(cause: number, weight: number, hit: number): void {
  if (cause < 0) return;
  pieces[cause] = pieces[cause]! + 1;
  total[cause] = total[cause]! + weight;
  if (weight >= strongest[cause]!) {
    strongest[cause] = weight;
    strongestHit[cause] = hit;
  }
}

function keepHits(scan: Scan, hits: Hits, { span, code, enhanced, provider }: Case): void {
  kept.count = 0;
  const { count, rule, from, last } = hits;
  const { start, end } = scan;
  for (let at = firstHitNear(scan, hits, span.start); at < count && kept.count < MOST_KEPT; at++) {
    if (start[from[at]!]! >= span.end) break;
    const lastToken = last[at]!;
    // A phrase may begin in the wrapper ("milter-reject: …") but has to end in the reply.
    if (start[lastToken]! < span.start || end[lastToken]! > span.end) continue;
    const { kind, signature, origin, codes } = rules[rule[at]!]!;
    if (kind === 'marker' || kind === 'not-a-reply' || kind === 'reply-lead') continue;
    if (signature && (signature.needs === 'origin' && origin !== provider)) continue;
    if (codes && !codesFit(codes, code, enhanced)) continue;
    // Generic words inside a host name or a link are part of a name: `dkim.example.org` says nothing of DKIM.
    if (kind === 'wording' && scan.variable[from[at]!] === 1 && scan.number[from[at]!] === NUMBER_NONE) continue;
    kept.hit[kept.count++] = at;
  }
  dropCovered(hits);
}

/** No phrase that ends in a span begins further ahead of it, in characters. */
const LONGEST_PHRASE = 600;

function firstHitNear({ start }: Scan, { count, from }: Hits, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[from[middle]!]! < offset - LONGEST_PHRASE) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A phrase inside a longer one says nothing of its own: `access denied` within `mailbox unavailable or access denied`. */
function dropCovered(hits: Hits): void {
  let stay = 0;
  const { hit, count } = kept;
  for (let at = 0; at < count; at++) if (!isCovered(hits, at)) covered[stay++] = hit[at]!;
  hit.set(covered.subarray(0, stay));
  kept.count = stay;
}
const covered: Int32Array = new Int32Array(MOST_KEPT);

function isCovered(hits: Hits, at: number): boolean {
  const { hit, count } = kept;
  const { first, last, rule, solid } = hits;
  const own = hit[at]!;
  const length = last[own]! - first[own]!;
  for (let near = Math.max(0, at - NEIGHBOURS); near < Math.min(count, at + NEIGHBOURS); near++) {
    const other = hit[near]!;
    if (near === at || first[other]! > first[own]! || last[other]! < last[own]!) continue;
    const otherLength = last[other]! - first[other]!;
    if (otherLength < length || (otherLength === length && ruleWeight[rule[other]!]! <= ruleWeight[rule[own]!]!)) continue;
    // Generic words never hide what a known operator's words mean.
    if (rules[rule[own]!]!.kind === 'signature' && rules[rule[other]!]!.kind !== 'signature') continue;
    // A phrase with a gap spans words it has not read: it only covers what is no stronger than itself.
    if (solid[other]! === 1 || ruleWeight[rule[other]!]! >= ruleWeight[rule[own]!]!) return true;
  }
  return false;
}

/** Signatures that a code alone decides, where their origin is known or the code is nobody else's. */
function addCodeRules({ code, enhanced, provider }: Case): void {
  for (const key of [enhanced, code === null ? null : String(code)]) {
    if (key === null) continue;
    for (const index of rulesByCode.get(key) ?? []) {
      const { signature, origin, codes, cause } = rules[index]!;
      if (signature?.needs === 'origin' && origin !== provider) continue;
      // Words that say what happened are worth more than a code that the provider uses for one thing.
      if (codesFit(codes, code, enhanced)) add(cause, ruleWeight[index]! - 30, -2 - index);
    }
  }
}

/** A link to a blocklist, or its zone, in a reply says whose list it was, if not in words. */
function addListedHosts(scan: Scan, span: Span): void {
  for (const host of hostsIn(scan, span)) {
    if (originOfHost(host)?.kind === 'blocklist') add(BLOCKLIST, LINKED_LIST, -1);
  }
}

function addCodeEvidence({ code, enhanced }: Case): number {
  const evidence: CodeEvidence | undefined =
    (enhanced === null ? undefined : enhancedEvidence[enhanced.slice(2)]) ?? (code === null ? undefined : replyCodeEvidence[code]);
  if (!evidence) return -1;
  const cause = causeIndex[evidence.cause];
  if (evidence.weight > strongest[cause]!) {
    strongest[cause] = evidence.weight;
    if (pieces[cause] === 0) strongestHit[cause] = -1;
  } else strongest[cause] = strongest[cause]! + evidence.weight * 0.1;
  return cause;
}

function decide(hits: Hits, codeCause: number): Verdict {
  const verdict: Verdict = { best: UNKNOWN, bestScore: NOTHING_SAID, second: -1, secondScore: 0, bestWeight: 0, bestRule: -1, support: 0, codeAgrees: false };
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
  const hit = strongestHit[verdict.best]!;
  verdict.bestWeight = strongest[verdict.best]!;
  verdict.bestRule = hit >= 0 ? hits.rule[hit]! : hit <= -2 ? -2 - hit : -1;
  verdict.support = pieces[verdict.best]!;
  verdict.codeAgrees = codeCause === verdict.best;
  return verdict;
}
