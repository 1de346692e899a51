import { inWords } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';

type Fix = DigestReport['fixFirst'][number];

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/**
 * For each of the list: how long it usually takes, and what to do first. Only the wait where nothing needs to be done;
 * a step that was told before is not told again.
 */
export const nextSteps = (fixes: readonly Fix[]): string[] => {
  const told = new Map<string, number>();
  return fixes.map(({ action, usualWait, firstStep }, i) => {
    const wait =
      usualWait === null
        ? ''
        : `Usually clears in ${inWords(usualWait.minSeconds)} to ${inWords(usualWait.maxSeconds)}.`;
    if (action === 'none' || firstStep === null) return wait;
    const before = told.get(firstStep);
    told.set(firstStep, before ?? i + 1);
    const step = before === undefined ? `First: ${lowered(firstStep)}` : `First: as for ${before}.`;
    return wait === '' ? step : `${wait} ${step}`;
  });
};
