import type { Span } from '../inputs/input-format.ts';
import { NUMBER_ENHANCED, NUMBER_NONE, type Scan } from '../text/scan.ts';
import { numberOf } from '../text/vocabulary.ts';
import { graph } from './graph.ts';
import { firstFrom } from './tokens.ts';
import { unitSeconds, unitWords } from './wait-units.ts';

/** Reads a wait that the reply itself asks for: "greylisted for 300 seconds", "try again in 5 minutes". */

const stated =
  /(\d{1,6}) ?([a-z\u0400-\u04ff]{1,10}|[\u5206\u79d2][\u949f]?|\u5c0f\u65f6|\u6642\u9593|[\ubd84\ucd08]|\uc2dc\uac04)(?![a-z])/gi;
const clock = /\b(\d{1,2}):(\d{2}):(\d{2})\b/;
/** Words before the number that make it a wait for the sender rather than the length of something else. */
const leadsToWait =
  /(retry|try|again|wait|greylist\w*|graylist\w*|grey-listed|delay(ed)?|back|come|resend|later|attempt|blocked|deferred|erneut|reessayer|r[eé]essayez|intente|tente|riprova|spr[oó]buj|повторите|через|請|请|次|後)[^.;!?\n]{0,40}$/i;
const isNotTheWait =
  /(received|more than|sent|messages?|connections?|limit|per|every|timeout|after|last|over|within)[^.;!?\n]{0,16}$/i;
/** Nobody asks for more than a week. */
const MOST_SECONDS = 7 * 24 * 3600;
const READ_BEFORE = 64;

const isUnit: Uint8Array = new Uint8Array(graph.words);
for (const word of unitWords) isUnit[numberOf(graph.vocabulary, word)] = 1;

/**
 * Whether a number of the reply may be a wait: one that a unit follows, with a unit on it (`300s`), or a clock's. The
 * tokens tell most of the rest without any search in the text: an address, a code, a count.
 */
export function asksToWait(
  { chars, count, start, end, number, word, figures, figureCount }: Scan,
  from: number,
  span: Span,
): boolean {
  for (let at = firstFrom(figures, figureCount, from); at < figureCount; at++) {
    const token = figures[at]!;
    if (start[token]! >= span.end) return false;
    if (number[token] === NUMBER_ENHANCED || start[token]! < span.start) continue;
    if (number[token] === NUMBER_NONE) {
      if (isNumberWithUnit(chars, start[token]!, end[token]!)) return true;
    } else if (chars[end[token]!] === COLON) return true;
    else if (token + 1 < count && isUnit[word[token + 1]!] === 1 && start[token + 1]! <= end[token]! + 1) return true;
  }
  return false;
}
const ZERO = 48;
const NINE = 57;
const COLON = 58;

/** `300s`, `5min`: up to six digits and then none; queue ids go on with more. */
function isNumberWithUnit(chars: Uint16Array, from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at < to; at++) {
    const code = chars[at]!;
    if (code < ZERO || code > NINE) continue;
    if (at !== from + digits++ || digits > 6) return false;
  }
  return true;
}

/** Seconds, or null where the text asks for none. Reads at most the first 2,000 characters. */
export function statedWait(text: string): number | null {
  const head = text.length > 2000 ? text.slice(0, 2000) : text;
  stated.lastIndex = 0;
  // `matchAll` would make a pattern of its own for each reply.
  for (let match = stated.exec(head); match !== null; match = stated.exec(head)) {
    const seconds = Number(match[1]) * (unitSeconds[match[2]!.toLowerCase()] ?? 0);
    if (seconds <= 0 || seconds > MOST_SECONDS) continue;
    const before = head.slice(Math.max(0, match.index - READ_BEFORE), match.index);
    if (leadsToWait.test(before) && !isNotTheWait.test(before)) return seconds;
  }
  return greylistClock(head);
}

/** milter-greylist: `Greylisting in action, please come back in 00:05:00`. */
function greylistClock(text: string): number | null {
  const match = clock.exec(text);
  if (!match || !/(back|retry|again|in|wait) $/i.test(text.slice(0, match.index))) return null;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) || null;
}
