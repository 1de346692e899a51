import type { Origin, Signature } from '../catalogue/origin.ts';
import type { Cause, Source } from '../causes/cause.ts';
import { receiver } from '../causes/common/steps.ts';
import type { CauseId } from '../causes/ids.ts';
import { causes } from '../causes/registry.ts';
import type { Direction, SourceLink, Step, Wait } from '../contract.ts';

/**
 * Advice as it stands for one cause, signature, direction and outcome. Built once and shared by every explanation, so
 * all of it is frozen: a reply is explained without building a single array.
 */
export interface AdviceRow {
  /** The summary before and behind the name of the responding operator; `named` is false where it has no place in it. */
  before: string;
  behind: string;
  named: boolean;
  steps: readonly Step[];
  avoid: readonly string[];
  sources: readonly SourceLink[];
  /** The wait for actions `none` and `watch`. */
  wait: Wait | null;
  /** The wait that may stand beside the action `act`: only one that somebody documented for this very reply. */
  waitWhenActing: Wait | null;
}

/** Whose entry decided, as far as advice needs it. */
export type AdviceOrigin = Pick<Origin, 'id' | 'sources'>;

/** Words that hold only while the sending server still tries; a signature's own text is checked for them. */
const ofDeferral = /\b(?:defer\w*|retr(?:y|ies|ying)|temporar\w*|queued?|by itself|wait)\b/i;
/** The promise that nobody is told to drop a deferred address holds for the catalogue's text too. */
const dropsAddress =
  /\b(?:remov|delet|suppress|unsubscrib|purg|disabl)\w*\b[^.]*\b(?:address|recipient|subscriber|contact)/i;

function link({ title, url }: Source): SourceLink {
  return Object.freeze({ title, url });
}

function unique(sources: readonly Source[]): readonly SourceLink[] {
  return Object.freeze([...new Map(sources.map(source => [source.url, link(source)])).values()]);
}

function ownSteps(signature: Signature | null, direction: Direction, failed: boolean): readonly Step[] {
  const steps = signature?.steps ?? [];
  return steps.filter(step => {
    const text = `${step.do} ${step.why}`;
    if (direction === 'inbound' && step.who === 'sender') return false;
    return failed ? !ofDeferral.test(text) : !dropsAddress.test(step.do);
  });
}

/** A bare reply may come from the reader's own server: one step speaks to those who run it. */
function hintForReceiver(cause: Cause): Step[] {
  const first = cause.steps.inbound[0];
  return first ? [receiver(`If your own server says this: ${first.do}`, first.why)] : [];
}

function causeSteps(cause: Cause, direction: Direction, failed: boolean): readonly Step[] {
  if (direction === 'inbound') return cause.steps.inbound;
  const steps = failed ? cause.failed.steps : cause.steps.outbound;
  return direction === 'unknown' ? [...steps, ...hintForReceiver(cause)] : steps;
}

function causeAvoid(cause: Cause, direction: Direction, failed: boolean): readonly string[] {
  if (direction === 'inbound') return cause.inboundAvoid;
  return failed ? cause.failed.avoid : cause.avoid;
}

function summaryOf(cause: Cause, signature: Signature | null, direction: Direction, failed: boolean): string {
  if (direction === 'inbound') return cause.inboundSummary.replace('{did}', failed ? 'refused' : 'deferred');
  const own = signature?.summary;
  if (own && !(failed ? ofDeferral : dropsAddress).test(own)) return own;
  return failed ? cause.failed.summary : cause.summary;
}

function sourcesBeside(signature: Signature, origin: AdviceOrigin, cause: Cause): readonly Source[] {
  const own = signature.sources?.length ? signature.sources : origin.sources;
  return [...own, ...cause.sources.filter(({ operator }) => operator === undefined || operator === origin.id)];
}

function buildRow(
  causeId: CauseId,
  signature: Signature | null,
  origin: AdviceOrigin,
  direction: Direction,
  failed: boolean,
): AdviceRow {
  const cause = causes[causeId];
  const summary = summaryOf(cause, signature, direction, failed);
  const [before = '', behind] = summary.split('{who}');
  const own = signature?.wait ?? null;
  const sources = signature ? sourcesBeside(signature, origin, cause) : cause.sources;
  return Object.freeze({
    before,
    behind: behind ?? '',
    named: behind !== undefined,
    steps: Object.freeze(
      [...ownSteps(signature, direction, failed), ...causeSteps(cause, direction, failed)].map(step =>
        Object.freeze({ ...step }),
      ),
    ),
    avoid: Object.freeze([...causeAvoid(cause, direction, failed)]),
    sources: unique(sources),
    wait: failed ? null : frozenWait(own ?? cause.wait),
    waitWhenActing: failed
      ? null
      : frozenWait(own?.basis === 'documented' ? own : cause.wait?.basis === 'documented' ? cause.wait : null),
  });
}

function frozenWait(wait: Wait | null): Wait | null {
  return wait && Object.freeze({ ...wait });
}

const byCause = new Map<CauseId, AdviceRow[]>();
const bySignature = new WeakMap<Signature, AdviceRow[]>();
const directions: Record<Direction, number> = { outbound: 0, inbound: 1, unknown: 2 };

/**
 * The row, built at first use. `cause` counts beside the signature because a classification may weigh the words above
 * the entry's own cause; then the entry's sharpening does not apply and the cause's plain row is given.
 */
export function adviceRow(
  cause: CauseId,
  signature: Signature | null,
  origin: AdviceOrigin,
  direction: Direction,
  failed: boolean,
): AdviceRow {
  const own = signature?.cause === cause ? signature : null;
  let rows = own ? bySignature.get(own) : byCause.get(cause);
  if (!rows) {
    rows = [];
    if (own) bySignature.set(own, rows);
    else byCause.set(cause, rows);
  }
  const at = directions[direction] * 2 + (failed ? 1 : 0);
  rows[at] ??= buildRow(cause, own, origin, direction, failed);
  return rows[at];
}
