import { type CauseId, causeIds } from '../causes/ids.ts';
import type { ReplyKind } from './attempt.ts';
import type { Slot } from './slot.ts';
import { blankGroup, causeCount, type Group, type ReplyCount, type Side, type Summary } from './summary.ts';

const causeIndexes: ReadonlyMap<CauseId, number> = new Map(causeIds.map((cause, i) => [cause, i]));

/** The slot that the kind carries, if it is still good, or a new one. */
export const slotOf = (kind: ReplyKind, summary: Summary, side: Side): Slot => {
  const held = kind.slot;
  if (
    held !== null &&
    held.summary === summary &&
    held.side === side &&
    held.replies.generation === held.repliesGeneration &&
    summary.groups.generation === held.groupsGeneration
  ) {
    return held;
  }
  kind.slot = makeSlot(kind, summary, side);
  return kind.slot;
};

const makeSlot = (kind: ReplyKind, summary: Summary, side: Side): Slot => {
  const { cause, provider, template, example } = kind;
  const refusals = summary.refusals[side];
  const blank = (): ReplyCount => ({ count: 0, cause, provider, template, example, first: 0, last: 0 });
  const reply = refusals.replies.add(kind.key, 0, blank);
  const blankOne = (): Group => blankGroup(cause, provider);
  const group = side === 'deferred' ? summary.groups.add(kind.groupKey, 0, blankOne) : blankOne();
  return {
    summary,
    side,
    replies: refusals.replies,
    repliesGeneration: refusals.replies.generation,
    groupsGeneration: summary.groups.generation,
    reply,
    cause: causeCount(refusals, cause),
    causeIndex: causeIndexes.get(cause) ?? 0,
    group,
    groupNumber: -1,
  };
};
