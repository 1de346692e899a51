import type { Confidence } from '../contract.ts';
import { rules, weights } from './rules.ts';
import type { Verdict } from './weigh.ts';

/**
 * How sure the answer is, from the kind of evidence and from how far its strongest rival stands behind. The thresholds
 * are calibrated on labelled replies (`npm run score`): high is to be right 99 times in 100, medium 90.
 */
export function confidenceOf(verdict: Verdict): Confidence {
  const { bestWeight, bestScore, secondScore, bestRule, support, codeAgrees } = verdict;
  const lead = bestScore - secondScore;
  const rule = bestRule >= 0 ? rules[bestRule]! : null;
  if (rule?.kind === 'signature') {
    if (rule.signature!.basis === 'inferred') return 'medium';
    return lead >= 15 ? 'high' : 'medium';
  }
  if (bestWeight >= weights.names) return lead >= 25 ? 'high' : lead >= 5 ? 'medium' : 'low';
  if (bestWeight >= weights.says) {
    const backed = codeAgrees || support > 1;
    return backed && lead >= 25 ? 'high' : lead >= 10 ? 'medium' : 'low';
  }
  return bestWeight >= 45 && lead >= 20 ? 'medium' : 'low';
}
