import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';
import { isLocal } from '../host.ts';
import { readQmailReport } from '../qmail-words.ts';

/** `<user@example.com>:` alone on its line; what follows, up to an empty line or the next address, is its report. */
const recipient = /^[-\s]{0,8}<([^<>\s]{1,320})>:[ \t]*(?:\([^()\n]{0,80}\))?[ \t]*$/gm;

const marks = [
  'Remote host said: ',
  'qmail-send',
  "I'm not going to try again",
  "I've given up",
  'does not like recipient',
  'nie udalo sie wyslac maila',
] as const;

const sentences =
  /Remote host said: |does not like recipient|wasn't able to (?:establish an SMTP connection|deliver)|lookup failed|couldn't find any host|over quota|no mailbox here by that name|Connected to \S{1,64} but/i;

const report = (text: string, start: number, end: number, domain: string | null): ParsedAttempt => {
  const span = trimmed(text, start, end);
  const found = readQmailReport(text, span.start, span.end);
  const attempt = blankAttempt('bounce-text');
  attempt.reply = found.reply === null ? null : untilOwnWords(text, found.reply.start, found.reply.end);
  attempt.reason = attempt.reply === null ? untilOwnWords(text, found.reason.start, found.reason.end) : null;
  // qmail ends its own sentences with a code: `Sorry, no mailbox here by that name. (#5.1.1)`.
  const code =
    attempt.reason === null
      ? undefined
      : /\(#([245]\.\d{1,3}\.\d{1,3})[ )-]/.exec(text.slice(start, Math.min(end, start + 1000)))?.[1];
  if (code !== undefined) attempt.enhancedStatusCode = code;
  attempt.facts.remoteIp = found.ip;
  attempt.facts.smtpCommand = found.command;
  attempt.facts.recipientDomain = domain;
  if (!isLocal(null, found.ip)) attempt.responders = respondersOf(domain);
  return attempt;
};

/** qmail's sentences after the reply: `Giving up on 192.0.2.1.`, `I'm not going to try again; …`. */
const untilOwnWords = (text: string, start: number, end: number): { start: number; end: number } => {
  const cut = text.slice(start, end).search(/\n[-\s]{0,8}(?:Giving up on |I'm not going to try|---|\*\*\*)/);
  return trimmed(text, start, cut < 0 ? end : start + cut);
};

const blockEnd = (text: string, from: number): number => {
  const cut = text.slice(from, from + 8000).search(/\n[ \t]*\n|\n[-\s]{0,8}<[^<>\s]{1,320}>:[ \t]*\n|\n--- /);
  return cut < 0 ? Math.min(text.length, from + 8000) : from + cut;
};

/** The recipients of a qmail or notqmail bounce, or one report of it alone. */
export const qmailBounce = (text: string): ParsedAttempt[] => {
  if (!marks.some(mark => text.includes(mark))) return [];
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(recipient)) {
    const from = found.index + found[0].length;
    if (from + 1 >= text.length) continue;
    out.push(report(text, from + 1, blockEnd(text, from + 1), domainIn(found[1]!, 0, found[1]!.length)));
  }
  if (out.length > 0) return out;
  const at = text.search(sentences);
  if (at < 0) return [];
  const line = text.lastIndexOf('\n', at) + 1;
  return [report(text, line, blockEnd(text, line), null)];
};
