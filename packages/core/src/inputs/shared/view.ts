import type { ParsedAttempt, Span } from '../input-format.ts';

/**
 * Text as its writer wrote it, cut out of what somebody pasted (quote marks, escapes, wraps), and where each of its
 * characters stands there: the character at `p` stands at `p + shifts[i]`, with `i` the last cut that is not after `p`.
 */
export interface View {
  text: string;
  cuts: readonly number[];
  shifts: readonly number[];
}

export interface ViewBuilder {
  /** Takes the characters of the source from `from` up to `to` as they are. */
  copy: (from: number, to: number) => void;
  /** Writes `text` for something that begins at `from` in the source. */
  put: (text: string, from: number) => void;
  done: () => View;
}

export const viewOf = (source: string): ViewBuilder => {
  const parts: string[] = [];
  const cuts: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  const add = (text: string, from: number): void => {
    const shift = from - length;
    if (shifts.at(-1) !== shift) {
      cuts.push(length);
      shifts.push(shift);
    }
    parts.push(text);
    length += text.length;
  };
  return {
    copy: (from, to) => {
      if (to > from) add(source.slice(from, to), from);
    },
    put: add,
    done: () => ({ text: parts.join(''), cuts, shifts }),
  };
};

const position = (view: View, at: number): number => {
  let low = 0;
  let high = view.cuts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (view.cuts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return at + (view.shifts[low] ?? 0);
};

/** Where a span of the view stands in its source; it covers the whole escape where it ends in one. */
const spanIn = (view: View, span: Span, source: string): Span => {
  const start = position(view, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = position(view, span.end - 1);
  const escaped = source.charCodeAt(last) !== view.text.charCodeAt(span.end - 1);
  const end = escaped && span.end < view.text.length ? Math.max(last + 1, position(view, span.end)) : last + 1;
  return { start, end: Math.min(end, source.length) };
};

/** Rewrites what was found in the view to offsets of its source. */
export const toSource = (attempts: ParsedAttempt[], view: View, source: string): ParsedAttempt[] => {
  for (const attempt of attempts) {
    if (attempt.reply !== null) {
      const words = attempt.replyText ?? view.text.slice(attempt.reply.start, attempt.reply.end);
      attempt.reply = spanIn(view, attempt.reply, source);
      if (source.slice(attempt.reply.start, attempt.reply.end) !== words) attempt.replyText = words;
    }
    if (attempt.reason !== null) attempt.reason = spanIn(view, attempt.reason, source);
    attempt.evidence = attempt.evidence.map(({ start, end, says }) => ({
      ...spanIn(view, { start, end }, source),
      says,
    }));
  }
  return attempts;
};

/** Parses a view of the source, or the source itself where nothing had to be cut out of it. */
export const through = (
  source: string,
  view: View | null,
  parse: (text: string) => ParsedAttempt[],
): ParsedAttempt[] => (view === null ? parse(source) : toSource(parse(view.text), view, source));

/** Moves what was found in a part of the source to offsets of the whole. */
export const moved = (attempts: ParsedAttempt[], by: number): ParsedAttempt[] => {
  if (by === 0) return attempts;
  for (const attempt of attempts) {
    if (attempt.reply !== null) attempt.reply = { start: attempt.reply.start + by, end: attempt.reply.end + by };
    if (attempt.reason !== null) attempt.reason = { start: attempt.reason.start + by, end: attempt.reason.end + by };
    attempt.evidence = attempt.evidence.map(part => ({ ...part, start: part.start + by, end: part.end + by }));
  }
  return attempts;
};
