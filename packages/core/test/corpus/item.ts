import type { CauseId } from '../../src/causes/ids.ts';
import type { Direction, Outcome } from '../../src/contract.ts';

/** One labelled reply: a line of `replies.jsonl`, or of any other file in the same form. */
export interface Item {
  id: string;
  input: string;
  kind: string;
  /** The reply code as a reader sees it, or null. */
  code: number | null;
  /** `field`: as in a log, report or chat; `doc`: as documentation quotes it; `source`: with placeholders. */
  origin: string;
  /** `learn` or `check`, where a file keeps items apart. */
  part?: string;
  label: Label;
}

export interface Label {
  outcome: Outcome;
  /** Null for delivered and not-a-reply. */
  cause: CauseId | null;
  /** Causes that a fair expert could defend as well. */
  also?: readonly CauseId[];
  direction: Direction;
  provider: string | null;
  /** Some other operator may be named: any answer is fine. */
  providerOpen?: boolean;
  /** 2 certain, 1 fairly. */
  sure: number;
}

export const parseItems = (jsonLines: string): Item[] =>
  jsonLines
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Item);
