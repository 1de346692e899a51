import type { AttemptFacts, Direction, Outcome } from '../../src/contract.ts';

/** One attempt that a sample must give; what is left out is not compared. */
export interface Expected {
  outcome: Outcome | null;
  direction?: Direction;
  /** The responding server's words, as it wrote them. */
  reply?: string | null;
  /** The reporting MTA's own reason, as it stands in the input. */
  reason?: string | null;
  replyCode?: number;
  enhancedStatusCode?: string;
  facts?: Partial<AttemptFacts>;
  responders?: readonly string[];
}

/** A paste, written for this test with documentation addresses, and every attempt in it, in order. */
export interface Sample {
  title: string;
  input: string;
  attempts: readonly Expected[];
}
