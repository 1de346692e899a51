import type { Item } from './seen.ts';
import type { Surface } from './surfaces/surface.ts';

export interface Verdict {
  answers: number;
  errors: number;
  /** Private messages that came twice and say so: Slack confirmed nothing, and they cannot be looked up. */
  repeats: number;
}

/** A sentence that says what went wrong, or what to do. */
const clear =
  /Slack|permission|[Tt]ry again|invite|broke|not sure|Only you|cannot|could not|do not|no longer|🤷|📭|lack|Use the/;

export function judge(surface: Surface, items: readonly Item[]): Verdict {
  const verdict = { answers: 0, errors: 0, repeats: 0 };
  for (const item of items) {
    const role = surface.role(item);
    if (role === 'part') continue;
    if (item.isRepeated) verdict.repeats += 1;
    else if (role === 'answer') verdict.answers += 1;
    else verdict.errors += 1;
    if (role === 'error' && !clear.test(item.words)) throw new Error(`Not a clear error: ${item.words}`);
  }
  // The first may not have arrived: then its repetition is the answer.
  if (verdict.answers + verdict.errors === 0 && verdict.repeats === 1) return { answers: 1, errors: 0, repeats: 0 };
  return verdict;
}
