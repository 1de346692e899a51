import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';
import { readEximReason } from '../exim-reason.ts';
import { isLocal, readHost } from '../host.ts';
import { flatView } from '../plain.ts';
import { moved, through } from '../view.ts';

const words = /(?:Delay reason: |(?:SMTP|LMTP) error (?:from remote mail|after ))/g;

/** The address that stands in the lines before, further to the left: `  user@example.com`. */
const addressBefore = (text: string, at: number): string | null => {
  const head = text.slice(Math.max(0, at - 600), at);
  const found = [...head.matchAll(/^[ \t]{0,8}<?[^\s<>@]{1,64}@([^\s<>@]{1,255})>?(?:\s|$)/gm)].at(-1);
  return found === undefined ? null : domainIn(found[0], 0, found[0].length);
};

/** Newer Exims put `host mx.example.com [192.0.2.1]` on the line before. */
const hostBefore = (text: string, at: number): { host: string | null; ip: string | null } => {
  const head = text.slice(Math.max(0, at - 300), at);
  const line = head.lastIndexOf('host ');
  return line < 0 || head.slice(line).trimEnd().includes('\n')
    ? { host: null, ip: null }
    : readHost(head, line + 5, head.length);
};

const parseReason = (flat: string): ParsedAttempt[] => {
  const attempt = blankAttempt('bounce-text');
  const delay = flat.startsWith('Delay reason: ');
  const { start, end } = trimmed(flat, delay ? 14 : 0, flat.length);
  const reason = readEximReason(flat, start, end);
  if (delay) {
    attempt.outcome = 'deferred';
    attempt.evidence = [{ start: 0, end: 12, says: 'Delay reason: Exim keeps the message and retries' }];
  }
  if (!delay && /[:;,] (?:see )?retry timeout exceeded/.test(flat)) attempt.outcome = 'failed';
  attempt.reply = reason.reply;
  attempt.reason = reason.reason;
  attempt.facts.remoteMta = reason.host;
  attempt.facts.remoteIp = reason.ip;
  attempt.facts.smtpCommand = reason.command;
  return [attempt];
};

/** A reason ends at an empty line, or where the text goes back to the left. */
const reasonEnd = (text: string, from: number): number => {
  const blank = text.slice(from, from + 8000).search(/\n[ \t]*\n|\n[ \t]{0,2}\S{1,64}@\S{1,255}\n/);
  return blank < 0 ? Math.min(text.length, from + 8000) : from + blank;
};

/** Exim's routers' own words under an address, where nothing else of the bounce was pasted. */
const unrouteable =
  /(?:^|\n)[ \t]{0,8}<?[^\s<>@]{1,64}@([^\s<>@]{1,255})>?[ \t]*\n[ \t]{0,12}(?:Unrouteable address|all relevant MX records point to non-existent hosts)(?=[ \t]*(?:\n|$))/g;

const withoutReply = (text: string): ParsedAttempt[] =>
  [...text.matchAll(unrouteable)].map(found => {
    const attempt = blankAttempt('bounce-text');
    const end = found.index + found[0].length;
    attempt.outcome = 'failed';
    attempt.reason = trimmed(text, found.index + found[0].lastIndexOf('\n'), end);
    attempt.facts.recipientDomain = found[1]!.toLowerCase();
    return attempt;
  });

/** `SMTP error from remote mail server after RCPT TO:<%s>: %s`: a program that writes or looks for the words. */
const isTemplate = /<%s>|: %s|\(\?[:P<]|\\s[*+]/;

/** The recipients of an Exim bounce or warning. */
export const eximBounce = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  words.lastIndex = 0;
  for (let found = words.exec(text); found !== null; found = words.exec(text)) {
    const at = found.index;
    const end = reasonEnd(text, at);
    const reason = text.slice(at, end);
    if (isTemplate.test(reason.slice(0, 200))) continue;
    for (const attempt of moved(through(reason, flatView(reason), parseReason), at)) {
      const before = hostBefore(text, at);
      const domain = addressBefore(text, at);
      attempt.facts.remoteMta ??= before.host;
      attempt.facts.remoteIp ??= before.ip;
      attempt.facts.recipientDomain = domain;
      const { remoteMta, remoteIp } = attempt.facts;
      attempt.responders = isLocal(remoteMta, remoteIp) ? [] : respondersOf(remoteMta, domain);
      if (attempt.reply !== null || attempt.reason !== null) out.push(attempt);
    }
    words.lastIndex = Math.max(end, words.lastIndex);
  }
  return out.length > 0 || /Delay reason|has not yet been/.test(text) ? out : withoutReply(text);
};
