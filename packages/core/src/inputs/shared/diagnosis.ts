import type { ParsedAttempt, Span } from '../input-format.ts';
import { blankAttempt, trimmed } from './attempt.ts';
import { ownEnd, readEximReason } from './exim-reason.ts';
import { innermost, isEnhancedAt, isReplyAt, replyStart, saysGivenUp } from './innermost.ts';
import { readPostfixReason } from './postfix-reason.ts';

/** `smtp; 451 …`: the diagnostic type of RFC 3464 section 2.3.6 and where its text begins. */
const typeOf = (text: string): { type: string; from: number } => {
  const found = /^\s{0,80}([A-Za-z][A-Za-z0-9-]{0,30})\s{0,4};\s{0,80}/.exec(text);
  return found === null ? { type: '', from: 0 } : { type: found[1]!.toLowerCase(), from: found[0].length };
};

/** A greeting before the refusal (`220-mx 421 4.2.1 …`) says nothing about it. */
const afterGreeting = (text: string, { start, end }: Span): Span => {
  if (text.charCodeAt(start) !== 50) return { start, end };
  const found = /[\s-]([45]\d\d)[ -](?=[45]\.\d)/.exec(text.slice(start, start + 400));
  return found === null ? { start, end } : { start: start + found.index + 1, end };
};

const fromWrapper = (attempt: ParsedAttempt, text: string, start: number, end: number): boolean => {
  const isPostfix =
    text.includes(' said: ') || text.includes('refused to talk to me') || text.includes('(in reply to ');
  if (!isPostfix && !/(?:SMTP|LMTP) error (?:from|after)/.test(text)) return false;
  const reason = isPostfix ? readPostfixReason(text, start, end) : readEximReason(text, start, end);
  attempt.reply = reason.reply;
  attempt.reason = reason.reason;
  attempt.facts.remoteMta = reason.host;
  attempt.facts.remoteIp = reason.ip;
  attempt.facts.smtpCommand = reason.command;
  return true;
};

/**
 * Reads a diagnostic code as some report or event quotes it: with or without its type, a reply or the reporting MTA's
 * own words. Its outcome is `failed` where the words say that no retry follows, else null.
 */
export const readDiagnosis = (text: string, format: string): ParsedAttempt => {
  const attempt = blankAttempt(format);
  const { type, from } = typeOf(text);
  const span = trimmed(text, from, ownEnd(text, from, text.length));
  if (span.start >= span.end) return attempt;
  if (saysGivenUp(text)) attempt.outcome = 'failed';
  // Amazon SES's own words for a message that it has given up; the reply of the last attempt stands behind them.
  if (text.includes('Message expired: unable to deliver in ')) attempt.responders = ['amazonses.com'];
  if (fromWrapper(attempt, text, span.start, span.end)) return attempt;
  const isReply = isReplyAt(text, span.start, span.end) || isEnhancedAt(text, span.start);
  const start = isReply ? span.start : replyStart(text, span.start, Math.min(span.end, span.start + 400));
  // `soft bounce (450 4.2.0 …)`
  const isEnclosed = start > 0 && text.charCodeAt(start - 1) === 40 && text.charCodeAt(span.end - 1) === 41;
  const end = isEnclosed ? span.end - 1 : span.end;
  if (start >= 0) attempt.reply = innermost(text, ...edges(afterGreeting(text, { start, end })));
  else if (type === 'smtp' || type === 'lmtp') attempt.reply = span;
  else attempt.reason = span;
  return attempt;
};

const edges = ({ start, end }: Span): [number, number] => [start, end];
