import { createPhraseBook, type PhraseBook } from '../text/find-phrases.ts';
import { createHits, type Hits } from '../text/hits.ts';
import { graph } from './graph.ts';
import {
  HAS_CODES,
  IS_EVIDENCE,
  IS_NOT_A_REPLY,
  IS_SIGNATURE,
  NEEDS_ORIGIN,
  ruleFlags,
  ruleWeight,
  SHOWS_PROVIDER,
} from './rules.ts';

/** What is asked of the hits in a single reply; the other rules tell replies from the text around them. */
const COUNTS = IS_EVIDENCE | SHOWS_PROVIDER | IS_NOT_A_REPLY;
const has = (rule: number, flags: number): boolean => (ruleFlags[rule]! & flags) !== 0;

/** As `isCovered` in `kept.ts` has it, where the longer phrase counts whatever else there is. */
const hides = (longer: number, shorter: number): boolean =>
  has(longer, IS_EVIDENCE) &&
  !has(longer, NEEDS_ORIGIN | HAS_CODES) &&
  !has(shorter, IS_SIGNATURE | SHOWS_PROVIDER | IS_NOT_A_REPLY) &&
  ruleWeight[longer]! >= ruleWeight[shorter]!;

export const phraseBook: PhraseBook = createPhraseBook(graph, {
  minor: Uint8Array.from(ruleFlags, flags => ((flags & COUNTS) === 0 ? 1 : 0)),
  notInNames: Uint8Array.from(ruleFlags, flags =>
    (flags & (IS_SIGNATURE | SHOWS_PROVIDER | IS_NOT_A_REPLY)) === 0 ? 1 : 0,
  ),
  hides,
});
/** One of each serves all calls: an input is read to its end before the next one is begun. */
export const hits: Hits = createHits(graph);
export { scan } from '../text/scan.ts';
