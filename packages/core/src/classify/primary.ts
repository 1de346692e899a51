import type { Classification } from '../contract.ts';

/**
 * Which attempt an input is about: for a queue id its last word, otherwise the first attempt that was not delivered.
 * The others stay in their order. `foundOf` gives the classification of one.
 */
export function choosePrimary<T>(all: readonly T[], foundOf: (one: T) => Classification): { primary: T; others: T[] } {
  const first = all[0]!;
  if (all.length === 1) return { primary: first, others: [] };
  const lastWords = lastWordOfEach(all, foundOf);
  const primary = lastWords.find(one => foundOf(one).outcome !== 'delivered') ?? lastWords[0]!;
  return { primary, others: all.filter(one => one !== primary) };
}

function lastWordOfEach<T>(all: readonly T[], foundOf: (one: T) => Classification): T[] {
  const latest = new Map<string, T>();
  all.forEach((one, index) => {
    const { queueId, recipientDomain } = foundOf(one).attempt;
    latest.set(queueId === null ? `#${index}` : `${queueId} ${recipientDomain ?? ''}`, one);
  });
  return [...latest.values()];
}
