import { type CauseId, causeIds } from '../causes/ids.ts';
import type { ReplyKind } from './attempt.ts';
import {
  blankGroup,
  type CauseCount,
  causeCount,
  type Group,
  maxHours,
  type Refusals,
  type ReplyCount,
  type Side,
  type Summary,
} from './summary.ts';

/** Where one kind of reply is counted in one summary: found once, and not again for every attempt. */
export interface Slot {
  summary: Summary;
  side: Side;
  replies: Refusals['replies'];
  /** Of the lists that the entries below belong to: they may have dropped them since. */
  repliesGeneration: number;
  groupsGeneration: number;
  reply: ReplyCount;
  cause: CauseCount;
  causeIndex: number;
  /** Only deferrals belong to one of the summary's groups. */
  group: Group;
  /** The digest's own number for that group; negative until it is asked for. */
  groupNumber: number;
}

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

const hourSeconds = 3_600;

/** Counts deferrals by hour and cause: in numbers for the hour in hand, handed over when it ends. */
export class HourCounter {
  #hour = -1;
  #end = -1;
  readonly #counts: Uint32Array = new Uint32Array(causeIds.length);

  /** False where the time is unknown or there are too many distinct hours already. */
  count(hours: Summary['hours'], at: number, causeIndex: number): boolean {
    if (!(at >= this.#hour && at < this.#end && this.#hour > 0)) {
      this.flush(hours);
      const hour = at > 0 ? Math.floor(at / hourSeconds) * hourSeconds : 0;
      if (hour === 0 || (hours.size >= maxHours && !hours.has(hour))) return false;
      this.#hour = hour;
      this.#end = hour + hourSeconds;
    }
    this.#counts[causeIndex]!++;
    return true;
  }

  flush(hours: Summary['hours']): void {
    if (this.#hour > 0) {
      let held = hours.get(this.#hour);
      for (const [index, cause] of causeIds.entries()) {
        const n = this.#counts[index]!;
        if (n === 0) continue;
        if (held === undefined) {
          held = new Map();
          hours.set(this.#hour, held);
        }
        held.set(cause, (held.get(cause) ?? 0) + n);
      }
    }
    this.#counts.fill(0);
    this.#hour = -1;
    this.#end = -1;
  }
}
