import type { CauseId } from '../causes/ids.ts';
import type { Confidence } from '../contract.ts';
import { causeIndex, IS_INFERRED, IS_SIGNATURE, ruleFlags, ruleStatedWeight, weights } from './rules.ts';
import type { Verdict } from './scores.ts';

/** How far the strongest rival stands behind: just visible, clear, out of the question. */
const AHEAD = 15;
const CLEAR = 20;
const ALONE = 45;

/**
 * Causes whose words are said of much else: a scanner that timed out, a database that was not found, a protocol in
 * whose name a policy speaks. One phrase for them is right about nine times in ten, so a second one or the code has to
 * say the same.
 */
const saidOfMuch: ReadonlySet<number> = new Set(
  (
    [
      'network',
      'internal-error',
      'service-unavailable',
      'recipient-domain-dns',
      'recipient-unknown',
      'lookup-failure',
      'access-denied',
      'routing',
      'protocol',
      'reputation',
      'authentication',
    ] satisfies CauseId[]
  ).map(id => causeIndex[id]),
);

/**
 * How sure the answer is, from the kind of evidence and from how far its strongest rival stands behind. Calibrated on
 * replies that the catalogue was not written from: high is to be right 99 times in 100, medium 90.
 */
export function confidenceOf(verdict: Verdict): Confidence {
  const { best, bestScore, secondScore, bestRule, support, codeAgrees } = verdict;
  const lead = bestScore - secondScore;
  // A code without words says what the software chose, which is right about half the time.
  if (bestRule < 0) return 'low';
  const flags = ruleFlags[bestRule]!;
  if ((flags & IS_SIGNATURE) !== 0) return (flags & IS_INFERRED) === 0 && lead >= AHEAD ? 'high' : 'medium';
  const weight = ruleStatedWeight[bestRule]!;
  const backed = codeAgrees || support > 1;
  if (weight < weights.says) return 'low';
  if (weight < weights.names) return backed && lead >= ALONE ? 'medium' : 'low';
  if (lead >= (backed ? CLEAR : ALONE) && (backed || !saidOfMuch.has(best))) return 'high';
  return lead >= AHEAD && (backed || best !== causeIndex.protocol) ? 'medium' : 'low';
}
