import type { AttemptFacts, Direction, Evidence, Outcome } from '../contract.ts';

/** Half-open, in UTF-16 code units of the original input. */
export interface Span {
  start: number;
  end: number;
}

/** One delivery attempt as a format tells it, before anything is known about its cause. */
export interface ParsedAttempt {
  format: string;
  /** The word of the MTA or service that owns the message, which wins over every code; null where it gives none. */
  outcome: Exclude<Outcome, 'not-a-reply'> | null;
  direction: Direction;
  /**
   * Where the responding server's own words stand: reply code, enhanced status code and text, without the wrapper
   * around them. Null where the reason is only the reporting MTA's own.
   */
  reply: Span | null;
  /** The reporting MTA's own reason (`connect to …: Connection timed out`, `delivery temporarily suspended: …`), or null. */
  reason: Span | null;
  /** The reply text as the server wrote it, where escapes, wraps or encodings make it differ from the slice. */
  replyText?: string;
  /** Codes that the wrapper states outside the reply (`dsn=4.7.1`, `Status: 4.7.1`, a JSON field). */
  replyCode?: number;
  enhancedStatusCode?: string;
  facts: AttemptFacts;
  /** Wrapper parts that matter for outcome or direction, such as `status=deferred`. */
  evidence: Evidence[];
  /** Host or domain names that tell who responds, most telling first: the host that said it, the relay, the recipient domain. */
  responders: readonly string[];
}

/** One textual format, one file in this folder; the registry is generated from the folder. */
export interface InputFormat {
  /** As it appears in `Explanation.format`: `postfix-log`. */
  id: string;
  /**
   * Lower-case words (letters and digits only), at least one of which is in every input of this format. The scan of
   * the input finds them for free; `parse` is called only when one was seen.
   */
  signals: readonly string[];
  /** Lower runs first. A format that recognises a narrower thing comes before one that takes anything. */
  order: number;
  /** Every attempt in the input, in order of appearance; empty where the input is not of this format. Never throws; linear time. */
  parse: (input: string) => ParsedAttempt[];
}
