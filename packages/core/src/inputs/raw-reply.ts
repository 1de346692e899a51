import type { AttemptFacts } from '../contract.ts';
import { NUMBER_ENHANCED, NUMBER_REPLY_CODE, type Scan } from '../text/scan.ts';
import type { ParsedAttempt } from './input-format.ts';
import {
  endsItsSentence,
  endsLikeACode,
  endsWithItsCode,
  httpCodes,
  isAmount,
  isArrow,
  isAside,
  isCodeOfAnException,
  isHttpStatus,
  isInAList,
  isInPattern,
  isIntroduced,
  isNamed,
  isNamedWithOthers,
  isOfARecipient,
  isOtherValue,
  isPattern,
  isQuoted,
  isSearched,
  isSetting,
  isTestCode,
  LINE_WITHIN,
  lineAround,
  opensItsLine,
  speaksAnotherProtocol,
  startsLikeACode,
} from './shared/around-code.ts';
import { verdictOf } from './shared/bounce/words.ts';
import { addCandidate, type Candidate } from './shared/reply-candidate.ts';
import { isKnownCode, isOfTheWeb, ports } from './shared/reply-codes.ts';
import { replyEnd } from './shared/reply-end.ts';
import { isCount, isSetApart } from './shared/set-apart.ts';

/** What the words of the catalogue say around a number; the classifier knows, this file only asks. */
export interface Wordiness {
  /** The weight of the strongest cause wording that begins at one of the tokens from `first` to `last`. */
  strongestFrom: (first: number, last: number) => number;
  /** A phrase that introduces replies ends at this token. */
  isLead: (token: number) => boolean;
  /** Words of another protocol or of plain prose stand between these offsets. */
  saysNotAReply: (start: number, end: number) => boolean;
  /** Words of mail stand between these offsets. */
  saysMail: (start: number, end: number) => boolean;
}

export const noFacts: AttemptFacts = Object.freeze({
  queueId: null,
  recipientDomain: null,
  remoteMta: null,
  remoteIp: null,
  sendingIp: null,
  smtpCommand: null,
  at: null,
  rawAt: null,
  delaySeconds: null,
  attempts: null,
});

/** A wording of this weight or more makes a number without any other sign of a reply one. */
const SAYS = 70;
const SUGGESTS = 40;
const MOST_REPLIES = 1000;
/** Each look takes some microseconds: a megabyte of bare numbers has to be done within a tenth of a second. */
const MOST_LOOKS = 3000;
/** A number in the middle of a sentence has to be followed by its reason at once. */
const REASON_WITHIN = 3;

/**
 * Bare replies, alone or several, in several lines, in transcripts, prose, tables or quoted by other replies.
 * The last resort after every format with a wrapper has declined.
 */
export function parseRawReply(scan: Scan, ask: Wordiness): ParsedAttempt[] {
  const replies: Candidate[] = [];
  const hasLinks = scan.text.includes('://');
  let looks = 0;
  for (let token = 0; token < scan.count && replies.length < MOST_REPLIES; token++) {
    const kind = scan.number[token]!;
    if (kind !== NUMBER_REPLY_CODE && kind !== NUMBER_ENHANCED) continue;
    if (++looks > MOST_LOOKS) {
      scan.truncated = true;
      break;
    }
    if ((hasLinks && isInsideLink(scan, token)) || isNumberWithin(scan, replies.at(-1), token)) continue;
    const candidate = candidateAt(scan, ask, token);
    if (!candidate) continue;
    addCandidate(scan, replies, candidate);
    // The enhanced code belongs to the reply code before it.
    if (kind === NUMBER_REPLY_CODE && candidate.enhanced !== null && scan.number[token + 1] === NUMBER_ENHANCED)
      token++;
  }
  return attemptsOf(scan, replies);
}

/** `451 4.7.1 max number of messages (500) over …`, `… OFR005_505 [505]`: a number alone in brackets within the line of a reply. */
function isNumberWithin({ text, start, end }: Scan, reply: Candidate | undefined, token: number): boolean {
  const at = start[token]!;
  if (reply?.code == null || at - reply.start > LINE_WITHIN) return false;
  const brackets = `${text[at - 1]}${text[end[token]!]}`;
  return (brackets === '()' || brackets === '[]') && !text.slice(reply.start, at).includes('\n');
}

const textOf = ({ text, start, end }: Scan, token: number) => text.slice(start[token], end[token]);

/** `https://…/errors#510`: the characters before it, up to a blank, hold a link. */
function isInsideLink({ text, start }: Scan, token: number): boolean {
  const before = text.slice(Math.max(0, start[token]! - 200), start[token]);
  return (
    before.lastIndexOf('://') > Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), before.lastIndexOf('<'))
  );
}

function candidateAt(scan: Scan, ask: Wordiness, token: number): Candidate | null {
  const start = scan.start[token]!;
  const isCode = scan.number[token] === NUMBER_REPLY_CODE;
  if (!startsLikeACode(scan.text, start, isCode) || !endsLikeACode(scan.text, scan.end[token]!)) return null;
  const enhanced = isCode ? enhancedAfter(scan, token) : textOf(scan, token);
  const candidate: Candidate = {
    token,
    start,
    code: isCode ? Number(textOf(scan, token)) : null,
    enhanced,
    nested: ask.isLead(token - 1) || isArrow(scan.text, start) || isOfARecipient(scan.text, start),
  };
  if (!isCode && isLeftToTheEnd(scan, token)) {
    if (isInPattern(scan.text, start, scan.end[token]!)) return null;
    candidate.start = lineAround(scan.text, start).start;
    return ask.strongestFrom(firstTokenAt(scan, candidate.start, token), token - 1) >= SUGGESTS ? candidate : null;
  }
  candidate.wordless =
    isCode &&
    enhanced === null &&
    isCodeOfAnException(scan.text, start) &&
    ask.strongestFrom(token + 1, token + 6) === 0;
  const behind = scan.end[token]!;
  candidate.named = isCode && enhanced === null && isNamed(scan.text, start, behind);
  if (isCode && enhanced === null && (candidate.named || endsItsSentence(scan.text, start, behind))) {
    // What the next words say is not the server's, unless it says so much at once: `550. No such user`.
    if (scan.text[behind] === '?' || ask.strongestFrom(token + 1, token + REASON_WITHIN) < SAYS) candidate.end = behind;
  }
  const found = behindItsReason(scan, ask, candidate) ?? (isPlausible(scan, ask, candidate) ? candidate : null);
  return found !== null && isOtherNumber(scan, token, isCode) ? null : found;
}

/** Asked last, of the few numbers that may be codes. */
function isOtherNumber(scan: Scan, token: number, isCode: boolean): boolean {
  const { text } = scan;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (!isCode) return isInPattern(text, start, end);
  return (
    isProcessId(scan, token) ||
    isSetting(text, start) ||
    isSearched(text, start, end) ||
    isAmount(text, start, end) ||
    isOtherValue(text, start, end) ||
    isNamedWithOthers(text, start, end)
  );
}

/** `Relay access denied (554 5.7.1)`, `… not logged in (Diagnostic-Code: smtp; 553 5.7.1)`: people put the codes last. */
function behindItsReason(scan: Scan, ask: Wordiness, candidate: Candidate): Candidate | null {
  const { text } = scan;
  const { start, token, code } = candidate;
  const opened = opensABracket.exec(text.slice(Math.max(0, start - BRACKET_WITHIN), start));
  if (!opened || (code !== null && !isKnownCode(code))) return null;
  const line = lineAround(text, start);
  if (!closesABracket.test(text.slice(start, Math.min(line.end, start + BRACKET_WITHIN)))) return null;
  const from = line.start + text.slice(line.start, start).search(/[^\s>|*•"'`-]/);
  const first = firstTokenAt(scan, from, token);
  // `550 5.7.1 … OFR_515 [515]`: the reply has its code in front.
  for (let at = first; at < token; at++)
    if (scan.number[at] === NUMBER_REPLY_CODE || scan.number[at] === NUMBER_ENHANCED) return null;
  const weight = ask.strongestFrom(first, token - 1);
  // An enhanced code alone may be a version.
  if (weight < (code === null ? SAYS : SUGGESTS)) return null;
  const mail = ask.saysMail(line.start, line.end);
  if (!mail && (code === null || ask.saysNotAReply(line.start, line.end))) return null;
  return { ...candidate, start: from, end: start - opened[0].length, nested: false };
}

const BRACKET_WITHIN = 40;
const opensABracket = / ?[([{] ?(?:(?:smtp|diagnostic-code|code|error|response|status|reply)[ :;#-]{0,3})*$/i;
/** The codes, the bracket that ends them, and nothing behind it on the line. */
const closesABracket = /^[\d.]{3,12}(?:[ -][245]\.\d{1,3}\.\d{1,3})?[ "'`]?[)\]}][\s"'`*.,;:!?)\]}>]*$/;

/** qmail and its kin write `Mailbox is full (#5.2.2)`: the code stands behind its reason. */
const isLeftToTheEnd = ({ text, start, end }: Scan, token: number): boolean =>
  text.startsWith('(#', start[token]! - 2) && text[end[token]!] === ')';

function firstTokenAt({ start }: Scan, at: number, before: number): number {
  let token = before;
  while (token > 0 && start[token - 1]! >= at) token--;
  return token;
}

/** `dovecot[459]: `: the number of the process that wrote the line. */
const isProcessId = ({ text, start, end }: Scan, token: number): boolean =>
  text[start[token]! - 1] === '[' && text[end[token]!] === ']' && /[\w)]/.test(text[start[token]! - 2] ?? ' ');

/** The enhanced status code that follows a reply code, behind a separator or an own word of the server at the most. */
function enhancedAfter(scan: Scan, token: number): string | null {
  const first = textOf(scan, token)[0]!;
  for (let next = token + 1; next <= token + 3 && next < scan.count; next++) {
    if (scan.start[next]! - scan.end[next - 1]! > 6) break;
    if (scan.number[next] === NUMBER_ENHANCED) return textOf(scan, next);
    if (scan.number[next] === NUMBER_REPLY_CODE && textOf(scan, next)[0] !== first) break;
  }
  return null;
}

function isPlausible(scan: Scan, ask: Wordiness, { token, start, code, enhanced, nested, named }: Candidate): boolean {
  const first = code === null ? Number(enhanced![0]) : Math.floor(code / 100);
  if (first === 2) return isSuccess(scan, code, enhanced, start);
  if (code !== null && enhanced === null && isCodeOfAnException(scan.text, start)) return isKnownCode(code);
  if (code !== null && enhanced === null && endsWithItsCode(scan.text, start)) return isKnownCode(code);
  const weight = ask.strongestFrom(token + 1, token + 40);
  // A bare number without any word that fits: there may be hundred thousands of them, so nothing more is asked.
  if (code !== null && enhanced === null && weight === 0 && !ask.saysMail(start - LINE_WITHIN, start + LINE_WITHIN))
    return false;
  const line = lineAround(scan.text, start);
  const notAReply = ask.saysNotAReply(line.start, line.end);
  if (isPattern(scan.text.slice(line.start, line.end))) return false;
  if (isTestCode(scan.text.slice(line.start, line.end))) return false;
  if (code !== null && enhanced !== null) return !notAReply || weight > 0;
  if (code !== null && isAside(scan.text, start, scan.end[token]!)) return false;
  const opens = opensItsLine(scan.text, line.start, start);
  // No version number looks like Microsoft's `4.7.500`.
  if (code === null && enhanced!.length > 6 && !notAReply) return true;
  if (code === null) return weight >= (opens || nested ? 15 : SUGGESTS) && !(notAReply && weight < SAYS);
  const mail = ask.saysMail(line.start, line.end);
  if ((notAReply || speaksAnotherProtocol(scan.text)) && !mail) return false;
  if (!mail && httpCodes.has(code) && isHttpStatus(scan.text, start)) return false;
  if (isInAList(scan.text, start) || (!opens && isCount(scan.text, scan.end[token]!))) return false;
  if (opens || nested || isQuoted(scan.text, start))
    return isKnownCode(code) && (weight > 0 || mail) && !(notAReply && !opens && weight < SAYS);
  if (notAReply || ports.has(code)) return false;
  if (named && mail && isKnownCode(code) && !httpCodes.has(code)) return true;
  if (isSetApart(scan.text, line.start, start))
    return (
      isKnownCode(code) &&
      (mail || !httpCodes.has(code)) &&
      (mail ? weight > 0 : ask.strongestFrom(token + 1, token + 12) >= SUGGESTS)
    );
  if (isIntroduced(scan.text, start))
    return (mail || !isOfTheWeb(code)) && ask.strongestFrom(token + 1, token + 12) >= SUGGESTS;
  return ask.strongestFrom(token + 1, token + REASON_WITHIN) >= SAYS;
}

/** `250 2.0.0 Ok`, `250 Ok: queued`: the only successes that end a delivery (RFC 5321 section 4.2.3). */
function isSuccess(scan: Scan, code: number | null, enhanced: string | null, start: number): boolean {
  if (code === null || code < 250 || code > 253) return false;
  const line = lineAround(scan.text, start);
  return (
    opensItsLine(scan.text, line.start, start) &&
    (enhanced !== null ||
      /^\d{3}[ -](ok|queued|accepted|message|sent|done|requested|thank)/i.test(scan.text.slice(start, line.end)))
  );
}

function attemptsOf(scan: Scan, replies: readonly Candidate[]): ParsedAttempt[] {
  const bad = withoutWhatFollows(
    scan.text,
    replies.filter(({ code, enhanced }) => (code === null ? enhanced![0] !== '2' : code >= 400)),
  );
  // In a transcript the successes are steps on the way to the reply that matters.
  const wanted = bad.length > 0 ? bad : replies.slice(-1);
  const attempts = wanted.map((reply, index) => {
    const limit = wanted[index + 1]?.start ?? Math.min(scan.text.length, reply.start + 4000);
    return attempt(reply, reply.end ?? replyEnd(scan.text, reply.start, limit));
  });
  // The only reply of a report in a form that no reader knows; of more than one it is not told which was given up.
  if (attempts.length === 1) {
    if (scan.text.includes('\n')) withVerdict(scan.text, attempts[0]!);
    else withWordInFront(scan.text, attempts[0]!);
  }
  return attempts;
}

/** Once a sender or recipient was refused, `503 Need RCPT` to the next command tells nothing more. */
function withoutWhatFollows(text: string, bad: readonly Candidate[]): readonly Candidate[] {
  const refusals = bad.filter(
    ({ code, start }) => code !== 503 || !outOfTurn.test(text.slice(start, Math.min(text.length, start + 80))),
  );
  return refusals.some(({ code }) => code !== null) ? refusals : bad;
}
const outOfTurn =
  /^503[- ](?:5\.\d\.\d )?[^\n]{0,32}\b(?:rcpt|recipients?|mail (?:first|command|from)|sender|sequence)\b/i;

/** `(temporary failure: "mail.lmtp: LMTP server error: 550 …`: who quotes a final reply may still try again. */
function withWordInFront(text: string, only: ParsedAttempt): void {
  const at = only.reply!.start;
  const found = /\btemporary failure: ["'“]?[^"\n]{0,80}$/i.exec(text.slice(Math.max(0, at - 120), at));
  if (found === null) return;
  const start = Math.max(0, at - 120) + found.index;
  only.outcome = 'deferred';
  only.evidence = [
    { start, end: start + 'temporary failure'.length, says: 'the server that quotes the reply goes on' },
  ];
}

function withVerdict(text: string, only: ParsedAttempt): void {
  const { outcome, span } = verdictOf(text);
  only.outcome = outcome;
  if (span !== null)
    only.evidence = [
      { ...span, says: `the report says that delivery ${outcome === 'failed' ? 'was given up' : 'goes on'}` },
    ];
}

function attempt(
  { start, code, enhanced }: Pick<Candidate, 'start' | 'code' | 'enhanced'>,
  end: number,
): ParsedAttempt {
  const parsed: ParsedAttempt = {
    format: 'raw-reply',
    outcome: null,
    direction: 'unknown',
    reply: { start, end },
    reason: null,
    facts: noFacts,
    evidence: [],
    responders: [],
  };
  if (code !== null) parsed.replyCode = code;
  if (enhanced !== null) parsed.enhancedStatusCode = enhanced;
  return parsed;
}
