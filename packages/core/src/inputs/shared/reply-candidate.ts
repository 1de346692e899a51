import type { Scan } from '../../text/scan.ts';
import { lineAround, opensItsLine } from './around-code.ts';

/** A number that is, or may be, the code of a reply. */
export interface Candidate {
  token: number;
  start: number;
  code: number | null;
  enhanced: string | null;
  /** Continuation lines and repeated codes of one reply carry the same. */
  nested: boolean;
  /** Where the reply ends, if its codes stand behind it. */
  end?: number;
  /** Only the program that quotes it says that this is a reply. */
  wordless?: boolean;
  /** Somebody speaks of the code and tells no more of the reply. */
  named?: boolean;
}

/** `554 4.4.7 Message expired: ….<421 4.4.2 …>`: delivery was given up; what another server had said last is part of why. */
const isLastWordIn = ({ text }: Scan, between: string, last: Candidate, { start }: Candidate): boolean =>
  last.code !== null && last.code >= 500 && text[start - 1] === '<' && !between.includes('\n');

export function addCandidate(scan: Scan, replies: Candidate[], candidate: Candidate): void {
  const last = replies.at(-1);
  if (!last) {
    replies.push(candidate);
    return;
  }
  const between = scan.text.slice(last.start, Math.min(candidate.start, last.start + 2000));
  if (last.code === candidate.code && (last.wordless || isCodeAlone(scan, last))) {
    // `"code": "451", "message": "451 4.7.1 …"`, `SMTPDeliveryError: 451 No recipients accepted`: not what was said.
    Object.assign(last, candidate);
    return;
  }
  const sameReply = last.code === candidate.code || candidate.code === null || last.code === null;
  if (sameReply && (candidate.enhanced === last.enhanced || candidate.enhanced === null || candidate.code === null)) {
    // A continuation line, or the code repeated by a hard wrap: the reply goes on.
    if (!isNewReply(scan, between, last, candidate)) return;
  }
  if (isLastWordIn(scan, between, last, candidate)) return;
  if (candidate.nested && !between.includes('\n\n') && candidate.start - last.start < 1500) {
    // A reply that quotes another: what the innermost server said is the reason.
    Object.assign(last, {
      token: candidate.token,
      code: candidate.code ?? last.code,
      enhanced: candidate.enhanced ?? last.enhanced,
      start: candidate.start,
      end: candidate.end,
    });
    return;
  }
  replies.push(candidate);
}

/** A code that a quotation or a line holds without any words, or both codes in the brackets of a heading. */
const isCodeAlone = ({ text, end }: Scan, { token, enhanced }: Candidate): boolean =>
  /^ [245]\.\d{1,3}\.\d{1,3}\) ?\r?\n/.test(text.slice(end[token], end[token]! + 14)) ||
  (enhanced === null && /^(?:\\{0,3}["'`][,;)}\s]|["'`]?[.,;]? ?\r?\n)/.test(text.slice(end[token], end[token]! + 5)));

/** Two lines with the same code are two replies unless the first one said that it goes on (`451-`) or the text wraps. */
function isNewReply(scan: Scan, between: string, last: Candidate, candidate: Candidate): boolean {
  if (candidate.code === null || !between.includes('\n')) return false;
  const line = lineAround(scan.text, candidate.start);
  if (!opensItsLine(scan.text, line.start, candidate.start)) return false;
  const lastLine = between.slice(
    between.lastIndexOf('\n', between.length - (candidate.start - line.start) - 1 - 1) + 1,
  );
  const continued = scan.text[last.start + 3] === '-' || /^\W*\d{3}-/.test(lastLine);
  return !continued;
}
