import type { Confidence } from '../contract.ts';
import { rules, weights } from './rules.ts';
import type { Verdict } from './scores.ts';

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
  const raw = rule ? rule.weight : bestWeight;
  if (raw >= weights.names) return lead >= 10 ? 'high' : lead >= 3 ? 'medium' : 'low';
  if (raw >= weights.says) {
    const backed = codeAgrees || support > 1;
    return (backed && lead >= 25) || lead >= 45 ? 'high' : lead >= 10 ? 'medium' : 'low';
  }
  return bestWeight >= 45 && lead >= 20 ? 'medium' : 'low';
}
