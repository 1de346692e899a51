import type { Finding } from './detect.ts';

/** What an alert's message shows; kept with the alert as JSON. */
export interface AlertFacts {
  finding: Finding;
  /** The largest count while it lasted. */
  peak: number;
  /** When it was found last, in milliseconds. */
  seenAt: number;
  /** Who did what, newest last. */
  history: { at: number; text: string }[];
}

export const readFacts = (json: string): AlertFacts => JSON.parse(json) as AlertFacts;

export const factsOf = (finding: Finding, now: number): AlertFacts => ({
  finding,
  peak: finding.count,
  seenAt: now,
  history: [],
});

export const seenAgain = (facts: AlertFacts, finding: Finding, now: number): AlertFacts => ({
  ...facts,
  finding,
  peak: Math.max(facts.peak, finding.count),
  seenAt: now,
});
