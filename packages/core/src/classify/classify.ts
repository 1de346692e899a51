import type { Signature } from '../catalogue/origin.ts';
import type { Source } from '../causes/cause.ts';
import { type CauseId, causeIds } from '../causes/ids.ts';
import { causes } from '../causes/registry.ts';
import type { Action, Alternative, Classification, Confidence, Evidence, Outcome, Reply } from '../contract.ts';
import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import { parseOneLine, parseRawReply } from '../inputs/raw-reply.ts';
import { enhancedStatusCodes } from '../smtp/enhanced-status-codes.ts';
import { findPhrases } from '../text/find-phrases.ts';
import { NUMBER_ENHANCED, scanText } from '../text/scan.ts';
import { type Codes, readCodes } from './codes.ts';
import { confidenceOf } from './confidence.ts';
import { parseFormats } from './formats.ts';
import { parseFragment } from './fragment.ts';
import { hits, phraseBook, scan } from './phrase-book.ts';
import { isProvider } from './provider.ts';
import { byRecipientInText, findResponder, type Responder } from './responder.ts';
import { rivalsOf } from './rivals.ts';
import { causeIndex, IS_NOT_A_REPLY, type Rule, ruleCause, ruleFlags, rules } from './rules.ts';
import { statedWait } from './stated-wait.ts';
import { steer } from './steer.ts';
import { kept, type Verdict, weigh } from './weigh.ts';
import { askAbout } from './wordiness.ts';

/** A classification together with the catalogue entry behind it, for the advice. */
export interface Classified {
  found: Classification;
  signature: Signature | null;
  /** The pages behind the signature's origin, for signatures that name none of their own. */
  originSources: readonly Source[];
}

const UNKNOWN = causeIndex.unknown;
const MOST_EVIDENCE = 6;
const noSources: readonly Source[] = [];

/** Every attempt in the input, in order of appearance; empty where it holds no SMTP outcome. Never throws. */
export function classifyAll(input: string): Classified[] {
  scanText(scan, input, phraseBook.graph.vocabulary);
  findPhrases(phraseBook, scan, hits);
  const oneLine = parseOneLine(scan, seesAnotherProtocol());
  if (oneLine) return [classifyAttempt(oneLine)];
  let parsed = parseFormats(scan, input);
  if (parsed.length === 0) parsed = parseRawReply(scan, askAbout(scan, hits));
  if (parsed.length === 0) parsed = parseFragment(scan, hits);
  const classified: Classified[] = [];
  for (const attempt of parsed) classified.push(classifyAttempt(attempt));
  return classified;
}

function seesAnotherProtocol(): boolean {
  for (let at = 0; at < hits.count; at++) {
    if ((ruleFlags[hits.rule[at]!]! & IS_NOT_A_REPLY) !== 0 && scan.variable[hits.first[at]!] === 0) return true;
  }
  return false;
}

export const wasTruncated = (): boolean => scan.truncated;

function classifyAttempt(parsed: ParsedAttempt): Classified {
  const span = parsed.reply ?? parsed.reason ?? { start: 0, end: 0 };
  const codes = readCodes(scan, parsed, span);
  const outcome = outcomeOf(parsed, codes);
  if (outcome === 'delivered')
    return { found: delivered(parsed, codes, span), signature: null, originSources: noSources };
  let responder = findResponder(scan, hits, parsed, span);
  responder ??= byOwnWords(parsed, codes, span);
  const verdict = weigh(scan, hits, {
    span,
    code: codes.code,
    enhanced: codes.enhanced,
    provider: responder?.origin ?? null,
  });
  const cause = steer(causeIds[verdict.best]!, codes.enhanced, parsed.facts.smtpCommand);
  const rule = verdict.bestRule >= 0 ? rules[verdict.bestRule]! : null;
  responder ??= fromRule(rule, parsed) ?? fromRecipient(cause, parsed, span);
  const confidence = confidenceOf(verdict);
  const replyText = parsed.replyText ?? (parsed.reply ? scan.text.slice(codes.textStart, span.end) : '');
  return {
    signature: rule?.signature ?? null,
    originSources: rule?.origin?.sources ?? noSources,
    found: {
      outcome,
      direction: parsed.direction,
      format: parsed.format,
      reply: parsed.reply ? toReply(codes, replyText) : null,
      attempt: parsed.facts,
      provider: responder ? { id: responder.origin.id, name: responder.origin.name } : null,
      cause,
      confidence,
      alternatives: alternatives(verdict, cause, confidence),
      action: actionOf(cause, outcome),
      owner: causes[cause].owner,
      retryAfterSeconds:
        outcome === 'deferred' && hasPlainNumber(codes, span)
          ? statedWait(replyText || scan.text.slice(span.start, span.end))
          : null,
      truncated: scan.truncated,
      evidence: evidenceOf(parsed, codes, verdict, responder, span),
      signature: rule?.kind === 'signature' ? rule.id : null,
    },
  };
}

function outcomeOf({ outcome }: ParsedAttempt, { code, enhanced }: Codes): Exclude<Outcome, 'not-a-reply'> {
  if (outcome) return outcome;
  const digit = code === null ? enhanced?.[0] : String(code)[0];
  return digit === '5' ? 'failed' : digit === '2' ? 'delivered' : 'deferred';
}

const codeNames: readonly string[] = Array.from({ length: 1000 }, (_, code) => String(code));

/** A permanent failure is for somebody to act on: the sender, unless only the recipient can. */
function actionOf(cause: CauseId, outcome: Outcome): Action {
  const { action, owner } = causes[cause];
  if (outcome === 'deferred') return action;
  return owner === 'recipient' ? 'watch' : 'act';
}

const fromRule = (rule: Rule | null, { direction }: ParsedAttempt): Responder | null =>
  rule?.kind === 'signature' && rule.signature!.needs === 'text' && direction !== 'inbound' && isProvider(rule.origin!)
    ? { origin: rule.origin!, start: -1, end: -1 }
    : null;

/** A recipient in the text shows its operator where that operator's own words for a reply are there as well. */
function byOwnWords(parsed: ParsedAttempt, { code, enhanced }: Codes, span: Span): Responder | null {
  if (parsed.direction === 'inbound' || !parsed.reply || parsed.responders.length > 0) return null;
  const named = byRecipientInText(scan, span);
  if (!named) return null;
  const { bestRule } = weigh(scan, hits, { span, code, enhanced, provider: named.origin });
  return bestRule >= 0 && rules[bestRule]!.origin === named.origin ? named : null;
}

const aboutTheRecipient = new Set<CauseId>([
  'mailbox-full',
  'mailbox-unavailable',
  'recipient-rate-limit',
  'recipient-unknown',
  'recipient-verification',
]);

function fromRecipient(cause: CauseId, parsed: ParsedAttempt, span: Span): Responder | null {
  if (parsed.direction === 'inbound' || !parsed.reply || parsed.responders.length > 0 || !aboutTheRecipient.has(cause))
    return null;
  return byRecipientInText(scan, span);
}

/** A wait is a number of its own: not an address, not a code. */
function hasPlainNumber({ codeToken }: Codes, span: Span): boolean {
  for (let token = Math.max(0, codeToken + 1); token < scan.count && scan.start[token]! < span.end; token++) {
    const first = scan.text.charCodeAt(scan.start[token]!);
    if (first >= 48 && first <= 57 && scan.number[token] !== NUMBER_ENHANCED && scan.start[token]! >= span.start)
      return true;
  }
  return false;
}

/** RFC 5321 section 4.2.1: every line repeats the code; what a reader wants is the text once. */
function toReply({ code, enhanced }: Codes, raw: string): Reply {
  let text = raw;
  if (code !== null && text.includes(codeNames[code]!))
    text = text.replaceAll(new RegExp(`(^|\\s)${code}[- ](\\d\\.\\d{1,3}\\.\\d{1,3}[ \\t])?`, 'g'), ' ');
  if (text.includes('\n') || text.includes('  ') || text.includes('\t')) text = text.replaceAll(/\s+/g, ' ');
  return { code, enhancedStatusCode: enhanced, text: text.trim() };
}

function delivered(parsed: ParsedAttempt, codes: Codes, span: Span): Classification {
  return {
    outcome: 'delivered',
    direction: parsed.direction,
    format: parsed.format,
    reply: parsed.reply ? toReply(codes, parsed.replyText ?? scan.text.slice(codes.textStart, span.end)) : null,
    attempt: parsed.facts,
    provider: providerOf(parsed, span),
    cause: null,
    confidence: 'high',
    alternatives: [],
    action: 'none',
    owner: null,
    retryAfterSeconds: null,
    truncated: scan.truncated,
    evidence: parsed.evidence.length > 0 ? parsed.evidence : codeEvidence(codes, span),
    signature: null,
  };
}

function providerOf(parsed: ParsedAttempt, span: Span): Classification['provider'] {
  const responder = findResponder(scan, hits, parsed, span);
  return responder ? { id: responder.origin.id, name: responder.origin.name } : null;
}

function alternatives(verdict: Verdict, cause: CauseId, confidence: Confidence): Alternative[] {
  if (confidence === 'high') return [];
  const ids: CauseId[] = [];
  if (verdict.second >= 0 && verdict.second !== UNKNOWN && verdict.secondScore >= 15)
    ids.push(causeIds[verdict.second]!);
  if (confidence === 'low') for (const id of rivalsOf[cause]) if (!ids.includes(id)) ids.push(id);
  return ids.slice(0, 3).map(id => ({ cause: id, tellApart: causes[id].tellApart }));
}

function evidenceOf(
  parsed: ParsedAttempt,
  codes: Codes,
  verdict: Verdict,
  responder: Responder | null,
  span: Span,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (let at = 0; at < kept.count && evidence.length < MOST_EVIDENCE - 2; at++) {
    const rule = kept.rule[at]!;
    if (ruleCause[rule] === verdict.best)
      evidence.push({ start: scan.start[kept.first[at]!]!, end: scan.end[kept.last[at]!]!, says: rules[rule]!.says });
  }
  evidence.push(...codeEvidence(codes, span));
  if (responder && responder.start >= 0)
    evidence.push({ start: responder.start, end: responder.end, says: `shows ${responder.origin.name}` });
  for (const piece of parsed.evidence) evidence.push(piece);
  return evidence;
}

/** The codes themselves, or the whole reason where there is none: an answer always shows what it rests on. */
function codeEvidence({ codeToken, enhancedToken, enhanced, code }: Codes, span: Span): Evidence[] {
  const evidence: Evidence[] = [];
  if (codeToken >= 0)
    evidence.push({ start: scan.start[codeToken]!, end: scan.end[codeToken]!, says: codeSays(code!) });
  if (enhancedToken >= 0)
    evidence.push({ start: scan.start[enhancedToken]!, end: scan.end[enhancedToken]!, says: enhancedSays(enhanced!) });
  if (evidence.length === 0 && span.end > span.start) evidence.push({ ...span, says: 'the reason that is given' });
  return evidence;
}

const codeSays = (code: number) =>
  code >= 500 ? 'a permanent reply code' : code >= 400 ? 'a temporary reply code' : 'a success';
const enhancedSays = (enhanced: string) =>
  meanings.get(enhanced.slice(2)) ?? 'an enhanced status code outside the registry';
const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries(enhancedStatusCodes).map(([detail, { name, reference }]) => [
    detail,
    `registered as "${name}" (${reference})`,
  ]),
);
