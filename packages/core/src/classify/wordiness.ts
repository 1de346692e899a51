import type { Wordiness } from '../inputs/raw-reply.ts';
import type { Hits } from '../text/hits.ts';
import type { Scan } from '../text/scan.ts';
import { IS_MAIL_WORD, IS_NOT_A_REPLY, IS_REPLY_LEAD, ruleFlags, ruleWeight } from './rules.ts';
import { firstFrom, tokenAt } from './tokens.ts';

/** No phrase spans more tokens; hits are ordered by their last one, so this bounds every search. */
const LONGEST_PHRASE = 40;

/** Answers what the found phrases say around a number. */
export function askAbout(scan: Scan, hits: Hits): Wordiness {
  const { count, rule, first, last } = hits;
  let mailWords = 0;
  for (let at = 0; at < count; at++) if ((ruleFlags[rule[at]!]! & IS_MAIL_WORD) !== 0) mailWords++;
  return {
    strongestFrom(lowest, highest) {
      let strongest = 0;
      for (let at = firstFrom(last, count, lowest); at < count && last[at]! <= highest + LONGEST_PHRASE; at++) {
        if (first[at]! >= lowest && first[at]! <= highest) strongest = Math.max(strongest, ruleWeight[rule[at]!]!);
      }
      return strongest;
    },
    isLead(token) {
      for (let at = firstFrom(last, count, token); at < count && last[at] === token; at++) {
        if ((ruleFlags[rule[at]!]! & IS_REPLY_LEAD) !== 0) return true;
      }
      return false;
    },
    saysNotAReply: (start, end) => has(scan, hits, IS_NOT_A_REPLY, start, end),
    saysMail: (start, end) => mailWords > 0 && has(scan, hits, IS_MAIL_WORD, start, end),
  };
}

/** The `http` of a link in a reply, or the `mail` of a host name, is no sign of anything. */
function has(scan: Scan, hits: Hits, flag: number, start: number, end: number): boolean {
  const { count, from, last, rule } = hits;
  const lowest = tokenAt(scan, start);
  const behind = tokenAt(scan, end);
  for (let at = firstFrom(last, count, lowest); at < count && last[at]! < behind + LONGEST_PHRASE; at++) {
    const begins = from[at]!;
    if (begins >= lowest && begins < behind && (ruleFlags[rule[at]!]! & flag) !== 0 && scan.variable[begins] === 0)
      return true;
  }
  return false;
}
