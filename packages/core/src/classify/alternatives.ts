import { type CauseId, causeIds } from '../causes/ids.ts';
import { causes } from '../causes/registry.ts';
import type { Alternative, Confidence } from '../contract.ts';
import { rivalsOf } from './rivals.ts';
import { causeIndex } from './rules.ts';
import type { Verdict } from './scores.ts';

const UNKNOWN = causeIndex.unknown;
/** A rival that weighs less than a hint is none. */
const HINTED = 15;
const MOST = 3;
const none: Alternative[] = Object.freeze([]) as unknown as Alternative[];
const NO_RIVAL = causeIds.length;

const known: (Alternative[] | null)[] = Array.from({ length: (NO_RIVAL + 1) * (NO_RIVAL + 1) * 2 }, () => null);

/** What else it may be, and what would show it. Shared by all answers alike, and frozen. */
export function alternativesTo(cause: number, { second, secondScore }: Verdict, confidence: Confidence): Alternative[] {
  if (confidence === 'high') return none;
  const rival = second >= 0 && second !== UNKNOWN && secondScore >= HINTED ? second : NO_RIVAL;
  const key = (cause * (NO_RIVAL + 1) + rival) * 2 + (confidence === 'low' ? 1 : 0);
  const shared = known[key]!;
  if (shared !== null) return shared;
  const made = Object.freeze(list(cause, rival, confidence)) as Alternative[];
  known[key] = made;
  return made;
}

function list(cause: number, rival: number, confidence: Confidence): Alternative[] {
  const ids: CauseId[] = rival === NO_RIVAL ? [] : [causeIds[rival]!];
  if (confidence === 'low') for (const id of rivalsOf[causeIds[cause]!]) if (!ids.includes(id)) ids.push(id);
  return ids.slice(0, MOST).map(id => Object.freeze({ cause: id, tellApart: causes[id].tellApart }));
}
