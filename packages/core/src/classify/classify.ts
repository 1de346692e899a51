import type { Origin, Signature } from '../catalogue/origin.ts';
import { type CauseId, causeIds } from '../causes/ids.ts';
import type { Classification } from '../contract.ts';
import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import { parseRawReply } from '../inputs/raw-reply.ts';
import { findPhrases } from '../text/find-phrases.ts';
import { scanText } from '../text/scan.ts';
import { alternativesTo } from './alternatives.ts';
import { type Codes, readCodes } from './codes.ts';
import { confidenceOf } from './confidence.ts';
import { codeEvidence, evidenceOf } from './evidence.ts';
import { parseFormats } from './formats.ts';
import { parseFragment } from './fragment.ts';
import { beginHosts } from './hosts.ts';
import { likelyCause, likenessEvidence } from './likeness.ts';
import { codeOfOneLine, hasEnhanced, isCommon, isReply, wholeLine } from './one-line.ts';
import { actionOf, outcomeOf, ownerOf } from './outcome.ts';
import { hits, phraseBook, scan } from './phrase-book.ts';
import { choosePrimary } from './primary.ts';
import { isProviderNumber, NO_ORIGIN, providerRefs } from './provider.ts';
import { replyTextOf, toReply } from './reply-text.ts';
import { byRecipientInText, findResponder, type Responder } from './responder.ts';
import {
  IS_SIGNATURE,
  NEEDS_ORIGIN,
  originBehind,
  ruleFlags,
  ruleId,
  ruleOrigin,
  ruleSignature,
  ruleStatedWeight,
  weights,
} from './rules.ts';
import type { Verdict } from './scores.ts';
import { asksToWait, statedWait } from './stated-wait.ts';
import { steer } from './steer.ts';
import { weigh } from './weigh.ts';
import { askAbout } from './wordiness.ts';

/** A classification together with the catalogue entry behind it, for the advice. */
export interface Classified {
  found: Classification;
  signature: Signature | null;
  /** The signature's origin. */
  origin: Origin | null;
}

const nowhere: Span = Object.freeze({ start: 0, end: 0 });

/** Reads the input, and gives its only attempt where it is one reply on one line, as most are. */
function read(input: string): ParsedAttempt | null {
  scanText(input, phraseBook.graph.vocabulary);
  beginHosts(scan);
  const code = codeOfOneLine(scan);
  const enhanced = code >= 0 && hasEnhanced(scan, code);
  const short = enhanced || (code >= 0 && isCommon(scan, code));
  findPhrases(phraseBook, hits, short);
  if (enhanced || (code >= 0 && isReply(scan, hits, code))) return wholeLine(scan, code);
  if (short) findPhrases(phraseBook, hits, false);
  return null;
}

/** What a terminal colours by, which clings to the number behind it. */
// oxlint-disable-next-line no-control-regex -- terminal colours are control characters
const colours = /\x1b\[[0-9;]{0,12}m/g;

/** Reads it again with blanks in the place of colours, so that everything stays where it stands. */
function readUncoloured(): void {
  const plain = scan.text.replaceAll(colours, found => ' '.repeat(found.length));
  scanText(plain, phraseBook.graph.vocabulary);
  beginHosts(scan);
  findPhrases(phraseBook, hits, false);
}

/** The attempts of an input that has been read and is no reply on one line. */
function attemptsIn(): ParsedAttempt[] {
  if (scan.text.includes('\x1b[')) readUncoloured();
  let parsed = parseFormats(scan);
  if (parsed.length === 0) parsed = parseRawReply(scan, askAbout(scan, hits));
  if (parsed.length === 0) parsed = parseFragment(scan, hits);
  return parsed;
}

/** Every attempt in the input, in order of appearance; empty where it holds no SMTP outcome. Never throws. */
export function classifyAll(input: string): Classified[] {
  const oneLine = read(input);
  return oneLine === null ? attemptsIn().map(withEntry) : [withEntry(oneLine)];
}

/** The attempt that the input is about, see `choosePrimary`; null where it holds no SMTP outcome. Never throws. */
export function classifyPrimary(input: string): Classification | null {
  const oneLine = read(input);
  if (oneLine !== null) return judge(oneLine);
  const all = attemptsIn().map(judge);
  return all.length === 0 ? null : choosePrimary(all, found => found).primary;
}

export const wasTruncated = (): boolean => scan.truncated;

function withEntry(parsed: ParsedAttempt): Classified {
  const found = judge(parsed);
  const rule = decidedBy;
  return {
    found,
    signature: rule < 0 ? null : ruleSignature[rule]!,
    origin: rule < 0 ? null : originBehind[rule]!,
  };
}

/** The rule that decided the last attempt, or -1. */
let decidedBy = -1;

function judge(parsed: ParsedAttempt): Classification {
  const span = parsed.reply ?? parsed.reason ?? nowhere;
  const codes = readCodes(scan, parsed, span);
  const outcome = outcomeOf(parsed, codes);
  decidedBy = -1;
  if (outcome === 'delivered') return delivered(parsed, codes, span);
  let responder = findResponder(scan, hits, parsed, codes, span) ?? byOwnWords(parsed, codes, span);
  let verdict = weigh(scan, hits, span, codes, responder === null ? NO_ORIGIN : responder.origin);
  if (responder?.mentioned && aboutTheSender[verdict.best] === 1) {
    responder = null;
    verdict = weigh(scan, hits, span, codes, NO_ORIGIN);
  }
  const phrased = steer(verdict.best, codes.enhanced, parsed.facts.smtpCommand);
  const weighed = confidenceOf(verdict, scan, span);
  const confidence = weighed === 'high' && !tellsOutcome(parsed, codes) ? 'medium' : weighed;
  const asks = confidence === 'low' && parsed.reply !== null && !saysCause(verdict);
  const cause = asks ? likelyCause(scan, span, codes, phrased) : phrased;
  const isPhrased = cause === phrased;
  if (!isPhrased) stepBack(verdict, phrased);
  const rule = verdict.bestRule;
  decidedBy = rule;
  responder ??= fromRule(rule, parsed) ?? fromRecipient(cause, parsed, span);
  const replyText = replyTextOf(scan, parsed, codes, span);
  return {
    outcome,
    direction: parsed.direction,
    format: parsed.format,
    reply: parsed.reply === null ? null : toReply(scan, parsed, codes, replyText),
    attempt: parsed.facts,
    provider: responder === null ? null : providerRefs[responder.origin]!,
    cause: causeIds[cause]!,
    confidence,
    alternatives: alternativesTo(cause, verdict, confidence),
    action: actionOf(cause, outcome),
    owner: ownerOf(cause),
    retryAfterSeconds:
      outcome === 'deferred' && asksToWait(scan, codes.codeToken + 1, span)
        ? statedWait(replyText === '' ? scan.text.slice(span.start, span.end) : replyText)
        : null,
    truncated: scan.truncated,
    evidence: isPhrased
      ? evidenceOf(scan, parsed, codes, verdict.best, responder, span)
      : [...likenessEvidence(scan, cause), ...evidenceOf(scan, parsed, codes, cause, responder, span)],
    signature: rule < 0 ? null : ruleId[rule]!,
  };
}

/** Words alone, without a code and without what a log or report says of the message, leave open whether a retry follows. */
const tellsOutcome = ({ evidence }: ParsedAttempt, { code, enhanced }: Codes): boolean =>
  code !== null || enhanced !== null || evidence.length > 0;

/** A phrase says the cause, if not surely: no likeness of single words says as much. */
const saysCause = ({ bestRule }: Verdict): boolean => bestRule >= 0 && ruleStatedWeight[bestRule]! >= weights.says;

/** What the phrases say becomes the alternative where another cause is likelier. */
function stepBack(verdict: Verdict, phrased: number): void {
  verdict.second = phrased;
  verdict.secondScore = verdict.bestScore;
  verdict.bestRule = -1;
}

/** The words of one operator alone, which a host or marker has not shown. */
function fromRule(rule: number, { direction }: ParsedAttempt): Responder | null {
  if (rule < 0 || direction === 'inbound' || !isProviderNumber(ruleOrigin[rule]!)) return null;
  const isOwn = (ruleFlags[rule]! & (IS_SIGNATURE | NEEDS_ORIGIN)) === IS_SIGNATURE;
  return isOwn ? { origin: ruleOrigin[rule]!, start: -1, end: -1, mentioned: false } : null;
}

/** A bare reply that names a recipient may show whose mailboxes they are. */
const namesRecipient = (parsed: ParsedAttempt): boolean =>
  scan.hostCount > 0 && parsed.direction !== 'inbound' && parsed.reply !== null && parsed.responders.length === 0;

/** A recipient in the text shows its operator where that operator's own words for a reply are there as well. */
function byOwnWords(parsed: ParsedAttempt, codes: Codes, span: Span): Responder | null {
  if (!namesRecipient(parsed)) return null;
  const named = byRecipientInText(scan, span);
  if (named === null) return null;
  const { bestRule } = weigh(scan, hits, span, codes, named.origin);
  return bestRule >= 0 && ruleOrigin[bestRule] === named.origin ? named : null;
}

const among = (causes: readonly CauseId[]): Uint8Array =>
  Uint8Array.from(causeIds, cause => (causes.includes(cause) ? 1 : 0));

/** A domain that is named beside these is the sender's as likely as anybody's. */
const aboutTheSender = among(['authentication', 'sender-domain-dns']);

const aboutTheRecipient = among([
  'mailbox-full',
  'mailbox-unavailable',
  'recipient-rate-limit',
  'recipient-unknown',
  'recipient-verification',
]);

const fromRecipient = (cause: number, parsed: ParsedAttempt, span: Span): Responder | null =>
  namesRecipient(parsed) && aboutTheRecipient[cause] === 1 ? byRecipientInText(scan, span) : null;

function delivered(parsed: ParsedAttempt, codes: Codes, span: Span): Classification {
  const responder = findResponder(scan, hits, parsed, codes, span);
  return {
    outcome: 'delivered',
    direction: parsed.direction,
    format: parsed.format,
    reply: parsed.reply === null ? null : toReply(scan, parsed, codes, replyTextOf(scan, parsed, codes, span)),
    attempt: parsed.facts,
    provider: responder === null ? null : providerRefs[responder.origin]!,
    cause: null,
    confidence: 'high',
    alternatives: [],
    action: 'none',
    owner: null,
    retryAfterSeconds: null,
    truncated: scan.truncated,
    evidence: parsed.evidence.length > 0 ? [...parsed.evidence] : codeEvidence(scan, codes, span),
    signature: null,
  };
}
