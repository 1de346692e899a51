import type { Action, Owner, Step, Wait } from '../contract.ts';
import type { CauseId } from './ids.ts';

interface Page {
  title: string;
  url: `https://${string}`;
  /** The operator whose own page this is: of no use to a reader whom somebody else refused. */
  operator?: string;
}

/**
 * A page that backs a statement, and how far that was looked at. `checked`: the day (yyyy-mm-dd) on which the page, or a
 * stored copy of it, was read. `seen`: it could not be opened, and is known because the operator's own reply prints it
 * (`reply`) or because a public list or project names it as the place of this statement (`cited`).
 */
export type Source = Page & ({ checked: string; seen?: never } | { seen: 'reply' | 'cited'; checked?: never });

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
