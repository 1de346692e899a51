import type { CauseId } from '../causes/ids.ts';
import type { Confidence } from '../contract.ts';
import type { Span } from '../inputs/input-format.ts';
import type { Scan } from '../text/scan.ts';
import { causeIndex, IS_INFERRED, IS_SIGNATURE, ruleFlags, ruleStatedWeight, weights } from './rules.ts';
import type { Verdict } from './scores.ts';
import { shareUnderstood } from './understood.ts';

/** How far the strongest rival stands behind: just visible, clear, out of the question. */
const AHEAD = 15;
const CLEAR = 20;
const ALONE = 45;

/**
 * How much of the reply has to be understood where one phrase alone speaks: words that are passed over may say the
 * opposite ("unable to relay outbound messages at this time" is no refusal to relay).
 */
const HARDLY = 0.25;
const MOSTLY = 0.6;
const NEARLY = 0.98;

const among = (ids: readonly CauseId[]): ReadonlySet<number> => new Set(ids.map(id => causeIndex[id]));

/**
 * Causes whose words are said of much else: a scanner that timed out, a database that was not found, a protocol in
 * whose name a policy speaks. One phrase for them is right about nine times in ten, so a second one, the code, or the
 * whole of the reply has to say the same.
 */
const saidOfMuch = among([
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
]);

/** Causes whose words mean nothing else, whatever stands around them: greylisted, STARTTLS, virus scanner. */
const unmistakable = among(['greylisting', 'tls', 'filter-failure', 'rate-limit']);

/** One phrase names the cause, and neither a second one nor the code says the same. */
function ofOnePhrase(best: number, lead: number, understood: number): Confidence {
  if (understood < HARDLY) return 'low';
  if (lead >= ALONE && !saidOfMuch.has(best) && (understood >= MOSTLY || unmistakable.has(best))) return 'high';
  if (best === causeIndex.protocol) return 'low';
  if (lead >= ALONE && understood === 1 && best !== causeIndex['recipient-domain-dns']) return 'high';
  // What could not be reached, and for what, stands in the words that were passed over.
  if (best === causeIndex.network && understood < NEARLY) return 'low';
  return lead >= AHEAD ? 'medium' : 'low';
}

/** Two phrases name the cause, and the code says nothing of it. */
function ofTwoPhrases(best: number, lead: number, understood: number): Confidence {
  if (lead < CLEAR) return lead >= AHEAD ? 'medium' : 'low';
  return understood >= MOSTLY && (lead >= ALONE || !saidOfMuch.has(best)) ? 'high' : 'medium';
}

/**
 * How sure the answer is: from the kind of evidence, from how far its strongest rival stands behind, and from how much
 * of the reply in `span` the evidence accounts for. Calibrated on replies that the catalogue was not written from: high
 * is to be right 99 times in 100, medium 90.
 */
export function confidenceOf(verdict: Verdict, scan: Scan, span: Span): Confidence {
  const { best, bestScore, secondScore, bestRule, support, codeAgrees } = verdict;
  const lead = bestScore - secondScore;
  // A code without words says what the software chose, which is right about half the time.
  if (bestRule < 0) return 'low';
  const flags = ruleFlags[bestRule]!;
  if ((flags & IS_SIGNATURE) !== 0) return (flags & IS_INFERRED) === 0 && lead >= AHEAD ? 'high' : 'medium';
  const weight = ruleStatedWeight[bestRule]!;
  if (weight < weights.says) return 'low';
  if (weight < weights.names) return (codeAgrees || support > 1) && lead >= ALONE ? 'medium' : 'low';
  if (!codeAgrees && support === 1) return ofOnePhrase(best, lead, shareUnderstood(scan, span));
  if (!codeAgrees && support === 2) return ofTwoPhrases(best, lead, shareUnderstood(scan, span));
  return lead >= CLEAR ? 'high' : lead >= AHEAD ? 'medium' : 'low';
}
