import type { Span } from '../inputs/input-format.ts';
import type { Scan } from '../text/scan.ts';
import { kept } from './kept.ts';
import { firstFrom } from './tokens.ts';

/** A reply with a single word left over, such as a name, counts as understood. */
const LEFT_OVER = 1;

/**
 * The share of the plain words in `span` that the kept phrases cover, from 0 to 1; exactly 1 only where none is left.
 * Names, addresses and numbers do not count. Reads `kept`: call it after `weigh`.
 */
export function shareUnderstood(scan: Scan, span: Span): number {
  const { count, start, end, variable } = scan;
  let words = 0;
  let understood = 0;
  for (let token = firstFrom(start, count, span.start); token < count && end[token]! <= span.end; token++) {
    if (variable[token] === 1) continue;
    words++;
    if (isKept(token)) understood++;
  }
  const left = words - understood;
  if (left === 0) return 1;
  return left <= LEFT_OVER ? 0.99 : understood / words;
}

function isKept(token: number): boolean {
  const { count, first, last } = kept;
  for (let at = 0; at < count; at++) if (first[at]! <= token && token <= last[at]!) return true;
  return false;
}
