import type { Explanation } from '@smtp451/core';

/** Attempts of one input that mean the same: same outcome, cause and provider. */
export interface Group {
  found: Explanation;
  /** Which attempt of the input `found` is, so that a button can find it again. */
  index: number;
  count: number;
}

/** The input's attempts in order of appearance; the primary one has index 0. */
export const attempts = (found: Explanation): Explanation[] => [found, ...found.others];

/** What needs a person first comes first; among equals what we are surest of, then what there is more of. */
export function rank(found: Explanation): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, attempt] of attempts(found).entries()) {
    if (attempt.outcome === 'not-a-reply' && index > 0) continue;
    const key = `${attempt.outcome}|${attempt.cause}|${attempt.provider?.id}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { found: attempt, index, count: 1 });
  }
  return [...groups.values()].sort(
    (a, b) =>
      urgency(a.found) - urgency(b.found) ||
      sureness(a.found) - sureness(b.found) ||
      b.count - a.count ||
      a.index - b.index,
  );
}

function urgency({ outcome, action }: Explanation): number {
  if (outcome === 'delivered') return 5;
  if (outcome === 'not-a-reply') return 6;
  if (action === 'act') return outcome === 'failed' ? 0 : 1;
  if (outcome === 'failed') return 2;
  return action === 'watch' ? 3 : 4;
}

const sureness = ({ confidence }: Explanation): number => ({ high: 0, medium: 1, low: 2 })[confidence];
