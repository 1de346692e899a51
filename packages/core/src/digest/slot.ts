import type { CauseCount, Group, Refusals, ReplyCount, Side, Summary } from './summary.ts';

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
