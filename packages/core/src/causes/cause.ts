import type { Action, Owner, Step, Wait } from '../contract.ts';
import type { CauseId } from './ids.ts';

/** A page that backs a statement, and the day it was last read. */
export interface Source {
  title: string;
  url: `https://${string}`;
  /** yyyy-mm-dd */
  checked: string;
  /** The operator whose own page this is: of no use to a reader whom somebody else refused. */
  operator?: string;
}

/** One cause: what it means, who can remove it, what to do. One file each in this folder. */
export interface Cause {
  id: CauseId;
  /** Two to four words for headlines, such as `IP or domain reputation`. */
  label: string;
  /** One emoji that a screen reader names sensibly. */
  emoji: string;
  /** One sentence: what the responding server says. */
  meaning: string;
  action: Action;
  owner: Owner;
  /**
   * How a person reads it in one line when mail was deferred; `{who}` stands for the responding operator
   * ("Google", "the receiving server").
   */
  summary: string;
  /** The usual wait if nobody acts; null where waiting does not clear it. */
  wait: Wait | null;
  /** In order. `outbound` speaks to the sender's people, `inbound` to those who run the refusing server. */
  steps: { outbound: readonly Step[]; inbound: readonly Step[] };
  /** What the sender's people should not do while the mail is deferred, each a full sentence. */
  avoid: readonly string[];
  /**
   * The same line for the reader who runs the refusing server; `{did}` stands for `deferred` or `refused`. It holds for
   * both outcomes, as the inbound steps do: what to check on one's own server does not hang on the reply's class.
   */
  inboundSummary: string;
  /** What those who run the refusing server should not do. */
  inboundAvoid: readonly string[];
  /**
   * What holds instead for the sender's people where delivery was given up: nothing retries any more, so the advice of a
   * deferral would be wrong. `{who}` as in `summary`.
   */
  failed: { summary: string; steps: readonly Step[]; avoid: readonly string[] };
  /** How a person would recognise this cause when another is suspected. */
  tellApart: string;
  sources: readonly Source[];
}
