import type { Wordiness } from '../inputs/raw-reply.ts';
import type { Hits } from '../text/find-phrases.ts';
import type { Scan } from '../text/scan.ts';
import { IS_MAIL_WORD, IS_NOT_A_REPLY, IS_REPLY_LEAD, ruleFlags, ruleWeight } from './rules.ts';

/** No phrase spans more tokens; hits are ordered by where their last part begins, so this bounds every search. */
const LONGEST_PHRASE = 40;

function firstFrom({ count, from }: Hits, token: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers what the found phrases say around a number. */
export function askAbout(scan: Scan, hits: Hits): Wordiness {
  const { count, rule, first, last, from } = hits;
  return {
    strongestFrom(lowest, highest) {
      let strongest = 0;
      for (let at = firstFrom(hits, lowest); at < count && from[at]! <= highest + LONGEST_PHRASE; at++) {
        if (first[at]! >= lowest && first[at]! <= highest) strongest = Math.max(strongest, ruleWeight[rule[at]!]!);
      }
      return strongest;
    },
    isLead(token) {
      for (let at = firstFrom(hits, token - LONGEST_PHRASE); at < count && from[at]! <= token; at++) {
        if (last[at] === token && (ruleFlags[rule[at]!]! & IS_REPLY_LEAD) !== 0) return true;
      }
      return false;
    },
    saysNotAReply: (start, end) => has(scan, hits, IS_NOT_A_REPLY, start, end),
    saysMail: (start, end) => has(scan, hits, IS_MAIL_WORD, start, end),
  };
}

/** The `http` of a link in a reply, or the `mail` of a host name, is no sign of anything. */
function has(scan: Scan, hits: Hits, flag: number, start: number, end: number): boolean {
  const { count, from, rule } = hits;
  for (let at = firstFrom(hits, tokenBefore(scan, start)); at < count; at++) {
    const offset = scan.start[from[at]!]!;
    if (offset >= end) return false;
    if (offset >= start && (ruleFlags[rule[at]!]! & flag) !== 0 && scan.variable[from[at]!] === 0) return true;
  }
  return false;
}

function tokenBefore({ start, count }: Scan, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
