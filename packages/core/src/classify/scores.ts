import { causeIds } from '../causes/ids.ts';
import { NOTHING_SAID } from './code-evidence.ts';
import { causeIndex } from './rules.ts';

/** How the causes stand against each other. One object, reused: read it before the next case. */
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
const strongest: Float64Array = new Float64Array(CAUSES);
const strongestRule: Int32Array = new Int32Array(CAUSES);
const pieces: Int32Array = new Int32Array(CAUSES);
const total: Float64Array = new Float64Array(CAUSES);
/** Causes that something speaks for: a handful of all, so that only they are cleared and compared. */
const touched: Int32Array = new Int32Array(CAUSES);
let touchedCount = 0;

export function beginScores(): void {
  for (let at = 0; at < touchedCount; at++) {
    const cause = touched[at]!;
    strongest[cause] = 0;
    pieces[cause] = 0;
    total[cause] = 0;
  }
  touchedCount = 0;
}

/** Kept in ascending order: of causes that weigh the same the first of the taxonomy stands first. */
function touch(cause: number): void {
  strongestRule[cause] = -1;
  let to = touchedCount++;
  for (; to > 0 && touched[to - 1]! > cause; to--) touched[to] = touched[to - 1]!;
  touched[to] = cause;
}

/** One piece of evidence, with its rule or -1. */
export function addEvidence(cause: number, weight: number, rule: number): void {
  if (strongest[cause] === 0 && pieces[cause] === 0) touch(cause);
  pieces[cause] = pieces[cause]! + 1;
  total[cause] = total[cause]! + weight;
  if (weight >= strongest[cause]!) {
    strongest[cause] = weight;
    strongestRule[cause] = rule;
  }
}

/** What the code alone says: it decides where words say less, and adds a little where they say more. */
export function addCode(cause: number, weight: number): void {
  if (strongest[cause] === 0 && pieces[cause] === 0) touch(cause);
  if (weight <= strongest[cause]!) {
    strongest[cause] = strongest[cause]! + weight * 0.1;
    return;
  }
  strongest[cause] = weight;
  if (pieces[cause] === 0) strongestRule[cause] = -1;
}

const verdict: Verdict = {
  best: UNKNOWN,
  bestScore: 0,
  second: -1,
  secondScore: 0,
  bestWeight: 0,
  bestRule: -1,
  support: 0,
  codeAgrees: false,
};

/** `codeCause` is the cause that the code speaks for, or -1. */
export function decide(codeCause: number): Verdict {
  if (strongest[UNKNOWN] === 0 && pieces[UNKNOWN] === 0) touch(UNKNOWN);
  strongest[UNKNOWN] = Math.max(strongest[UNKNOWN]!, NOTHING_SAID);
  let best = UNKNOWN;
  let bestScore = NOTHING_SAID;
  let second = -1;
  let secondScore = 0;
  for (let at = 0; at < touchedCount; at++) {
    const cause = touched[at]!;
    const extra = total[cause]! - strongest[cause]!;
    const score = strongest[cause]! + (extra > 0 ? Math.min(9, extra * 0.1) : 0);
    if (score > bestScore) {
      // "Try again later" is no rival to a reason, however weak.
      if (best !== UNKNOWN) {
        second = best;
        secondScore = bestScore;
      }
      best = cause;
      bestScore = score;
    } else if (score > secondScore && cause !== UNKNOWN) {
      second = cause;
      secondScore = score;
    }
  }
  verdict.best = best;
  verdict.bestScore = bestScore;
  verdict.second = second;
  verdict.secondScore = secondScore;
  verdict.bestWeight = strongest[best]!;
  verdict.bestRule = strongestRule[best]!;
  verdict.support = pieces[best]!;
  verdict.codeAgrees = codeCause === best;
  return verdict;
}
