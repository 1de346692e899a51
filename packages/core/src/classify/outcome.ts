import { causeIds } from '../causes/ids.ts';
import { causes } from '../causes/registry.ts';
import type { Action, Outcome, Owner } from '../contract.ts';
import type { ParsedAttempt } from '../inputs/input-format.ts';
import type { Codes } from './codes.ts';

/** The word of the MTA that owns the message, then the reply code, then the enhanced code's class. */
export function outcomeOf({ outcome }: ParsedAttempt, { code, enhanced }: Codes): Exclude<Outcome, 'not-a-reply'> {
  if (outcome !== null) return outcome;
  if (code !== null)
    return code >= 600 || code < 500 ? (code >= 200 && code < 300 ? 'delivered' : 'deferred') : 'failed';
  const first = enhanced === null ? 4 : enhanced.class;
  return first === 5 ? 'failed' : first === 2 ? 'delivered' : 'deferred';
}

const owners: readonly Owner[] = causeIds.map(id => causes[id].owner);
const whenDeferred: readonly Action[] = causeIds.map(id => causes[id].action);

/** Who can remove the cause, by its place in the taxonomy. */
export const ownerOf = (cause: number): Owner => owners[cause]!;

/** A permanent failure is for somebody to act on: the sender, unless only the recipient can. */
export const actionOf = (cause: number, outcome: Outcome): Action =>
  outcome === 'deferred' ? whenDeferred[cause]! : owners[cause] === 'recipient' ? 'watch' : 'act';
