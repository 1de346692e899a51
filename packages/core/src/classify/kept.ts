import type { Span } from '../inputs/input-format.ts';
import type { Hits } from '../text/hits.ts';
import { NUMBER_NONE, type Scan } from '../text/scan.ts';
import type { Codes } from './codes.ts';
import {
  codesFit,
  HAS_CODES,
  IS_EVIDENCE,
  IS_SIGNATURE,
  NEEDS_ORIGIN,
  ruleCodes,
  ruleFlags,
  ruleOrigin,
  ruleWeight,
} from './rules.ts';
import { firstFrom, tokenAt } from './tokens.ts';

/** A reply of this length holds no more phrases; the rest would only cost time on hostile input. */
const MOST_KEPT = 512;
/** How far a longer phrase is looked for on both sides of a hit. */
const NEIGHBOURS = 24;

/** Hits of the last case that count, in order of appearance: rules with the tokens they span. Reused: read them before the next call. */
interface Kept {
  count: number;
  rule: Int32Array;
  from: Int32Array;
  first: Int32Array;
  last: Int32Array;
  /** Of the rule, side by side with the rest: `dropCovered` compares all with all. */
  weight: Float64Array;
  signature: Uint8Array;
}
export const kept: Kept = {
  count: 0,
  rule: new Int32Array(MOST_KEPT),
  from: new Int32Array(MOST_KEPT),
  first: new Int32Array(MOST_KEPT),
  last: new Int32Array(MOST_KEPT),
  weight: new Float64Array(MOST_KEPT),
  signature: new Uint8Array(MOST_KEPT),
};

/** Keeps what speaks for a cause of this reply, by the operator with the number `provider`. */
export function keepHits(scan: Scan, hits: Hits, span: Span, codes: Codes, provider: number): void {
  kept.count = 0;
  const { count, rule, from, first, last } = hits;
  const { start, end, variable, number } = scan;
  for (
    let at = span.start === 0 ? 0 : firstFrom(last, count, tokenAt(scan, span.start));
    at < count && kept.count < MOST_KEPT;
    at++
  ) {
    // A signature may begin in the wrapper but has to end in the reply; of generic words only those of filters may:
    // `Final-Recipient: …` and `host mx.example.org` before a reply are no part of what it says.
    const lastToken = last[at]!;
    if (end[lastToken]! > span.end) break;
    const index = rule[at]!;
    const flags = ruleFlags[index]!;
    if ((flags & IS_EVIDENCE) === 0 || ((flags & NEEDS_ORIGIN) !== 0 && ruleOrigin[index] !== provider)) continue;
    // Generic words inside a host name or a link are part of a name: `dkim.example.org` says nothing of DKIM.
    const begins = from[at]!;
    const opens = first[at]!;
    const inName =
      (variable[begins] === 1 && number[begins] === NUMBER_NONE) ||
      (variable[opens] === 1 && number[opens] === NUMBER_NONE);
    if (
      (flags & IS_SIGNATURE) === 0 &&
      (inName || (start[opens]! < span.start && !mayBeginOutside(scan.text, start[opens]!)))
    )
      continue;
    if ((flags & HAS_CODES) !== 0 && !codesFit(ruleCodes[index]!, codes)) continue;
    keep(index, begins, opens, lastToken, flags & IS_SIGNATURE);
  }
  if (kept.count > 1) dropCovered();
}

/** `milter-reject: …`, and `relay=127.0.0.1[127.0.0.1]:10024, …`, the port of a filter. */
function mayBeginOutside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || text.startsWith('ilter', at + 1);
}

/** In the order in which they begin: hits come in the order in which they end, so each moves a few places at the most. */
function keep(index: number, begins: number, firstToken: number, lastToken: number, isSignature: number): void {
  const { rule, from, first, last, weight, signature } = kept;
  let to = kept.count++;
  for (; to > 0 && from[to - 1]! > begins; to--) move(to - 1, to);
  rule[to] = index;
  from[to] = begins;
  first[to] = firstToken;
  last[to] = lastToken;
  weight[to] = ruleWeight[index]!;
  signature[to] = isSignature;
}

function move(own: number, to: number): void {
  const { rule, from, first, last, weight, signature } = kept;
  rule[to] = rule[own]!;
  from[to] = from[own]!;
  first[to] = first[own]!;
  last[to] = last[own]!;
  weight[to] = weight[own]!;
  signature[to] = signature[own]!;
}

const covered: Uint8Array = new Uint8Array(MOST_KEPT);

/** A phrase inside a longer one says nothing of its own: `access denied` within `mailbox unavailable or access denied`. */
function dropCovered(): void {
  const { count } = kept;
  for (let at = 0; at < count; at++) covered[at] = isCovered(at) ? 1 : 0;
  let stay = 0;
  for (let at = 0; at < count; at++) {
    if (covered[at] === 1) continue;
    if (stay < at) move(at, stay);
    stay++;
  }
  kept.count = stay;
}

function isCovered(own: number): boolean {
  const { first, last, weight, signature, count } = kept;
  const from = first[own]!;
  const to = last[own]!;
  const end = Math.min(count, own + NEIGHBOURS);
  for (let other = Math.max(0, own - NEIGHBOURS); other < end; other++) {
    if (first[other]! > from || last[other]! < to || other === own) continue;
    // A longer phrase that says less does not hide one that says more: "connection refused" by port 10024.
    if (weight[other]! < weight[own]!) continue;
    const isLonger = last[other]! - first[other]! > to - from;
    if (!isLonger && weight[other] === weight[own]) continue;
    // Generic words never hide what a known operator's words mean.
    if (signature[own]! <= signature[other]!) return true;
  }
  return false;
}
