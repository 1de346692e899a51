import type { Classified } from './classify.ts';

/**
 * Which attempt an input is about: for a queue id its last word, otherwise the first attempt that was not delivered.
 * The others stay in their order.
 */
export function choosePrimary(all: readonly Classified[]): { primary: Classified; others: Classified[] } {
  const first = all[0]!;
  if (all.length === 1) return { primary: first, others: [] };
  const lastWords = lastWordOfEach(all);
  const primary = lastWords.find(({ found }) => found.outcome !== 'delivered') ?? lastWords[0]!;
  return { primary, others: all.filter(one => one !== primary) };
}

function lastWordOfEach(all: readonly Classified[]): Classified[] {
  const latest = new Map<string, Classified>();
  all.forEach((one, index) => {
    const { queueId, recipientDomain } = one.found.attempt;
    latest.set(queueId === null ? `#${index}` : `${queueId} ${recipientDomain ?? ''}`, one);
  });
  return [...latest.values()];
}
