import { enhancedStatusCodes } from '../smtp/enhanced-status-codes.ts';
import type { Scan } from '../text/scan.ts';
import { enhancedEvidence } from './code-evidence.ts';
import { type CodeRules, causeIndex, enhancedNumber, rulesFor } from './rules.ts';

/** All that is known of one enhanced status code, made once: every reply with the code shares it. */
export interface EnhancedCode {
  /** As it is written: `4.7.1`. */
  text: string;
  /** The catalogue's number for it, or 0. */
  number: number;
  /** `4` */
  class: number;
  /** Subject and detail: `7.1`. */
  detail: string;
  /** What the registry says of it, for the evidence. */
  says: string;
  /** The cause that its registered meaning speaks for, or -1, and how much. */
  cause: number;
  weight: number;
  /** Signatures without phrases that name it. */
  rules: CodeRules;
}

function describe(text: string): EnhancedCode {
  const detail = text.slice(2);
  const registered = enhancedStatusCodes[detail];
  const evidence = enhancedEvidence[detail];
  return Object.freeze({
    text,
    number: enhancedNumber(text),
    class: Number(text[0]),
    detail,
    says: registered
      ? `registered as "${registered.name}" (${registered.reference})`
      : 'an enhanced status code outside the registry',
    cause: evidence ? causeIndex[evidence.cause] : -1,
    weight: evidence?.weight ?? 0,
    rules: rulesFor(text),
  });
}

/**
 * By class, subject and detail, so that no text needs to be cut out and hashed: `NUMBER_ENHANCED` bounds them. A detail
 * with leading zeros is written differently and looked up by its text.
 */
const byNumber: Uint16Array = new Uint16Array(4 * 8 * 1000);
/** Those that were met, from place 1 on: a list of 32,000 empty places would be made at every start. */
const met: EnhancedCode[] = [describe('')];

/** The code that the token writes, which must be one of `NUMBER_ENHANCED`. */
export function enhancedAt({ text, chars, start, end }: Scan, token: number): EnhancedCode {
  const from = start[token]!;
  const to = end[token]!;
  if (chars[from + 4] === ZERO && to > from + 5) return enhancedOf(text.slice(from, to));
  let detail = 0;
  for (let at = from + 4; at < to; at++) detail = detail * 10 + chars[at]! - ZERO;
  const index = ((chars[from]! - TWO) * 8 + chars[from + 2]! - ZERO) * 1000 + detail;
  const place = byNumber[index]!;
  if (place !== 0) return met[place]!;
  const made = describe(text.slice(from, to));
  byNumber[index] = met.push(made) - 1;
  return made;
}
const ZERO = 48;
const TWO = 50;

const byText = new Map<string, EnhancedCode>();
/** Wrappers may state anything as a code: past this many, what they state is not kept. */
const MOST_KEPT = 4096;

/** The code that a wrapper states. */
export function enhancedOf(text: string): EnhancedCode {
  const known = byText.get(text);
  if (known !== undefined) return known;
  const made = describe(text);
  if (byText.size < MOST_KEPT && text.length < 12) byText.set(text, made);
  return made;
}
