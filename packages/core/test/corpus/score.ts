import type { CauseId } from '../../src/causes/ids.ts';
import { causes } from '../../src/causes/registry.ts';
import type { Action, Classification } from '../../src/contract.ts';
import type { Item, Label } from './item.ts';

export interface Figure {
  right: number;
  of: number;
}

export interface Miss {
  item: Item;
  got: Classification;
  /** What is wrong with it, such as `cause` or `outcome`. */
  wrong: string[];
}

export interface Score {
  items: number;
  figures: Record<string, Figure>;
  /** `wanted → got`, with how often. */
  confusion: Map<string, number>;
  /** Per wanted cause: fairly answered, answered otherwise, and given where another was wanted. */
  byCause: Map<CauseId, { right: number; missed: number; wrongly: number }>;
  misses: Miss[];
}

/** What is counted but is no fault of its own. */
const uncounted: ReadonlySet<string> = new Set(['not high', 'confidence', 'cause (strict)']);

const isReply = ({ outcome }: Label): boolean => outcome === 'deferred' || outcome === 'failed';
const fairCauses = ({ cause, also = [] }: Label): ReadonlySet<CauseId | null> => new Set([cause, ...also]);

/** What the sender's people owe by the taxonomy: a deferral's own action, and at least watching after a failure. */
function actionIsFair(label: Label, action: Action): boolean {
  if (label.outcome === 'failed') return action !== 'none';
  return [...fairCauses(label)].some(cause => cause !== null && causes[cause].action === action);
}

/** A bare reply whose label names no direction must not be called one's own refusal. */
const directionIsFair = (label: Label, got: Classification): boolean =>
  label.direction === 'inbound' ? got.direction === 'inbound' : got.direction !== 'inbound';

/** Classifies every item and counts what is right, by the rules of the taxonomy. */
export function score(items: readonly Item[], classify: (input: string) => Classification): Score {
  const result: Score = { items: items.length, figures: {}, confusion: new Map(), byCause: new Map(), misses: [] };
  for (const item of items) judge(result, item, classify(item.input));
  return result;
}

function judge(result: Score, item: Item, got: Classification): void {
  const { label } = item;
  const wrong: string[] = [];
  const count = (name: string, right: boolean, says = name) => {
    const figure = (result.figures[name] ??= { right: 0, of: 0 });
    figure.of++;
    if (right) figure.right++;
    else if (!wrong.includes(says)) wrong.push(says);
  };
  const outcomeRight = got.outcome === label.outcome;
  const causeFair = isReply(label) ? fairCauses(label).has(got.cause) : outcomeRight;
  count('outcome', outcomeRight);
  count('deferred not called failed', !(label.outcome === 'deferred' && got.outcome === 'failed'));
  count(`right at confidence ${got.confidence}`, outcomeRight && causeFair, 'confidence');
  if (label.outcome === 'not-a-reply') count('negatives', outcomeRight);
  else count('share at high confidence', got.confidence === 'high', 'not high');
  if (isReply(label)) judgeReply(result, item, got, count, causeFair);
  if (label.provider) count('provider', got.provider?.id === label.provider);
  else if (!label.providerOpen) count('provider left open', got.provider === null, 'provider');
  const faults = wrong.filter(name => !uncounted.has(name));
  if (faults.length > 0) result.misses.push({ item, got, wrong: faults });
}

type Count = (name: string, right: boolean, says?: string) => void;

function judgeReply(result: Score, { label, code }: Item, got: Classification, count: Count, causeFair: boolean): void {
  count('cause strict', got.cause === label.cause, 'cause (strict)');
  count('cause fair', causeFair, 'cause');
  if (label.sure === 2) count('cause fair, sure labels', causeFair, 'cause');
  if (code === 451) count('cause fair, 451', causeFair, 'cause');
  count('action', actionIsFair(label, got.action));
  count('direction', directionIsFair(label, got));
  const row = (cause: CauseId) => {
    const found = result.byCause.get(cause) ?? { right: 0, missed: 0, wrongly: 0 };
    result.byCause.set(cause, found);
    return found;
  };
  if (causeFair) {
    if (got.cause) row(got.cause).right++;
    return;
  }
  row(label.cause!).missed++;
  if (got.cause) row(got.cause).wrongly++;
  const pair = `${label.cause} → ${got.cause ?? got.outcome}`;
  result.confusion.set(pair, (result.confusion.get(pair) ?? 0) + 1);
}

export const shareOf = (figure: Figure | undefined): number => (figure && figure.of > 0 ? figure.right / figure.of : 1);
