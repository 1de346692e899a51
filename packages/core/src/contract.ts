/**
 * The public shapes of the library. Every surface (library, command line, Slack, ingest) gives the same
 * explanation object; `schema.ts` holds the same contract as zod schemas.
 */
import type { CauseId } from './causes/ids.ts';

/** What became of the delivery attempt that the input reports. */
export type Outcome = 'deferred' | 'failed' | 'delivered' | 'not-a-reply';
/** `inbound`: the reader runs the server that refuses; `outbound`: somebody refused the reader's mail. */
export type Direction = 'outbound' | 'inbound' | 'unknown';
/** `high`: right 99 times in 100; `medium`: 90; `low`: below. */
export type Confidence = 'high' | 'medium' | 'low';
/** What the sender's people owe now. */
export type Action = 'none' | 'watch' | 'act';
/** Who can remove the cause. */
export type Owner = 'sender' | 'receiver' | 'recipient' | 'either';
/** Who carries out one step of the advice. */
export type Actor = 'sender' | 'receiver' | 'recipient';
export type WaitBasis = 'stated' | 'documented' | 'observed' | 'typical';

/** Until the deferral usually clears if nobody acts, in seconds. */
export interface Wait {
  minSeconds: number;
  maxSeconds: number;
  basis: WaitBasis;
  source: string;
}

/** RFC 5321 section 4.2 reply code, RFC 3463 enhanced status code, and the reply text without them. */
export interface Reply {
  code: number | null;
  enhancedStatusCode: string | null;
  text: string;
}

/** What the wrapping log line, report or event tells about the attempt. `at` is RFC 3339, or null where the year or zone is not told. */
export interface AttemptFacts {
  queueId: string | null;
  recipientDomain: string | null;
  remoteMta: string | null;
  remoteIp: string | null;
  sendingIp: string | null;
  smtpCommand: string | null;
  at: string | null;
  rawAt: string | null;
  delaySeconds: number | null;
  attempts: number | null;
}

/** A half-open range of UTF-16 code units of the original input, and why these characters matter. */
export interface Evidence {
  start: number;
  end: number;
  says: string;
}

export interface Alternative {
  cause: CauseId;
  tellApart: string;
}

export interface Step {
  who: Actor;
  do: string;
  why: string;
}

export interface SourceLink {
  title: string;
  url: string;
}

export interface ProviderRef {
  id: string;
  name: string;
}

/** What `classify` gives: everything but the advice. */
export interface Classification {
  outcome: Outcome;
  direction: Direction;
  format: string;
  reply: Reply | null;
  attempt: AttemptFacts;
  provider: ProviderRef | null;
  /** Null for delivered and not-a-reply. */
  cause: CauseId | null;
  confidence: Confidence;
  alternatives: Alternative[];
  action: Action;
  owner: Owner | null;
  /** A wait that the reply itself asks for. */
  retryAfterSeconds: number | null;
  /** True where a limit cut the input before its end was read. */
  truncated: boolean;
  evidence: Evidence[];
  /** The catalogue entry that decided, as `origin/signature`, or null. */
  signature: string | null;
}

/** The contract object: a classification with its advice, and the other attempts that the input holds. */
export interface Explanation extends Classification {
  wait: Wait | null;
  summary: string;
  steps: Step[];
  avoid: string[];
  sources: SourceLink[];
  others: Explanation[];
}
