import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';
import { readHost } from '../host.ts';
import { isReplyAt, replyStart } from '../innermost.ts';
import { readSendmailStat } from '../sendmail-stat.ts';

interface Transcript {
  host: string | null;
  command: string | null;
  domain: string | null;
}

const begin = (session: Transcript): ParsedAttempt => {
  const attempt = blankAttempt('bounce-text');
  attempt.facts.remoteMta = session.host;
  attempt.facts.smtpCommand = session.command;
  attempt.facts.recipientDomain = session.domain;
  attempt.responders = respondersOf(session.host, session.domain);
  return attempt;
};

const commandOf = (line: string): string | null => {
  const found =
    /(RCPT TO|MAIL FROM|DATA|EHLO|HELO|STARTTLS|AUTH|\.)/i.exec(line.slice(0, 40))?.[1]?.toUpperCase() ?? null;
  return found === '.' ? 'end of DATA' : found;
};

/** What follows a reply on the same line where the line breaks were lost. */
const nextPart = / (?:<<<|>>>) | <[^<>\s]{1,320}>\.\.\. (?:Deferred|User|Service)| Message could not be delivered/;

const replyLine = (text: string, start: number, end: number): { start: number; end: number } | null => {
  const at = replyStart(text, start, end);
  if (at < 0) return null;
  // The address right behind the codes is the reply's own: `550 5.1.1 <user@example.com>... User unknown`.
  const own = /^\d{3}(?:[ -][245]\.\d{1,3}\.\d{1,3})?/.exec(text.slice(at, at + 16))?.[0].length ?? 0;
  const from = at + own + 1;
  const cut = text.slice(from, end).search(nextPart);
  return trimmed(text, at, cut < 0 ? end : from + cut);
};

interface State {
  session: Transcript;
  out: ParsedAttempt[];
  /** The `(reason: …)` lines: each tells one recipient, and the transcript only repeats them. */
  reasons: ParsedAttempt[];
  /** The replies of more than one line. */
  joined: Set<ParsedAttempt>;
}

const isRefusal = (text: string, at: number): boolean => text.charCodeAt(at) === 52 || text.charCodeAt(at) === 53;

const addReply = (text: string, start: number, end: number, state: State): void => {
  const reply = replyLine(text, start, end);
  if (reply === null || !isRefusal(text, reply.start)) return;
  const words = text.slice(reply.start, reply.end);
  // `DATA` after refused recipients says only what is known already.
  if (/no valid recipients|need RCPT/i.test(words)) return;
  const before = state.out.at(-1);
  if (/^\d{3}-/.test(words) || (before?.reply && continues(text, before.reply.start, reply.start))) {
    if (before?.reply && continues(text, before.reply.start, reply.start)) {
      before.reply = { start: before.reply.start, end: reply.end };
      state.joined.add(before);
      return;
    }
  }
  const attempt = begin(state.session);
  attempt.reply = reply;
  state.out.push(attempt);
};

/** The reply before was unfinished (`421-…`) and has the same code. */
const continues = (text: string, before: number, at: number): boolean => {
  if (text.slice(before, before + 3) !== text.slice(at, at + 3)) return false;
  const last = text.lastIndexOf('<<< ', at);
  const previous = text.lastIndexOf('<<< ', last - 1);
  return previous >= 0 && text.charCodeAt(previous + 7) === 45;
};

const takeLine = (text: string, start: number, end: number, state: State): void => {
  const line = text.slice(start, end);
  const talking = line.indexOf('while talking to ');
  if (talking >= 0)
    state.session = { ...state.session, host: readHost(line, talking + 17, line.length).host, command: null };
  // Courier names the host on a line of its own, above what it said to it.
  const named = /^\s{1,12}([A-Za-z0-9][A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,24}) \[[0-9A-Fa-f.:]{2,45}\]:\s*$/.exec(line);
  if (named !== null) state.session = { ...state.session, host: named[1]!, command: null };
  if (line.startsWith('>>> ')) state.session = { ...state.session, command: commandOf(line.slice(4)) };
  const reason = line.indexOf('(reason: ');
  if (reason >= 0) {
    const close = line.lastIndexOf(')');
    const span = trimmed(text, start + reason + 9, start + (close > reason ? close : line.length));
    const attempt = begin(state.session);
    const isReply = isReplyAt(text, span.start, span.end);
    attempt.reply = isReply ? span : null;
    attempt.reason = isReply ? null : span;
    state.reasons.push(attempt);
  }
  const heard = line.indexOf('<<< ');
  if (heard >= 0) addReply(text, start + heard + 4, end, state);
  else if (reason < 0) ownWords(text, start, end, state);
  const address = /^\s*<([^<>\s]{1,320})>\s*$/.exec(line);
  if (address !== null) state.session = { ...state.session, domain: domainIn(address[1]!, 0, address[1]!.length) };
};

/** Sendmail's own last line on a recipient: `<user@example.com>... Deferred: …` or `451 example.com: Name server timeout`. */
const ownWords = (text: string, start: number, end: number, state: State): void => {
  const found = text.slice(start, end).indexOf('... Deferred');
  const dots = start + found;
  if (found >= 0) {
    if (state.out.length > 0 || state.reasons.length > 0) return;
    const span = trimmed(text, dots + 4, end);
    const stat = readSendmailStat(text, span.start, span.end);
    const attempt = begin({ ...state.session, domain: domainIn(text, start, dots) ?? state.session.domain });
    attempt.reply = stat.reply;
    attempt.reason = stat.reason;
    attempt.facts.remoteMta ??= stat.host;
    attempt.responders = respondersOf(attempt.facts.remoteMta, attempt.facts.recipientDomain);
    state.out.push(attempt);
    return;
  }
  const own = trimmed(text, start, end);
  if (
    state.out.length === 0 &&
    isReplyAt(text, own.start, own.end) &&
    isRefusal(text, own.start) &&
    local.test(text.slice(own.start, own.end))
  ) {
    const attempt = begin({ ...state.session, domain: domainIn(text, own.start, own.end) ?? state.session.domain });
    const from = /(?:read error|timeout|EOF) from /.exec(text.slice(own.start, own.end));
    const host = from === null ? null : readHost(text, own.start + from.index + from[0].length, own.end).host;
    attempt.reply = own;
    attempt.facts.remoteMta ??= host;
    attempt.responders = respondersOf(attempt.facts.remoteMta, attempt.facts.recipientDomain);
    state.out.push(attempt);
  }
};

/** Failures that Sendmail meets on its own side, in its own words (src/err.c, src/usersmtp.c). */
const local =
  /reply: read error from|[Nn]ame server timeout|Operating system error|I\/O error|timeout waiting for input from|Local configuration error/;

const marks = [
  '<<< ',
  'Transcript of session follows',
  'while talking to ',
  '(reason: ',
  'message still undelivered after',
  'reply: read error from',
  'Name server timeout',
  'had transient non-fatal errors',
  'had permanent fatal errors',
] as const;

/** The recipients of a Sendmail bounce or warning, or of its transcript alone. */
export const sendmailBounce = (text: string): ParsedAttempt[] => {
  if (!marks.some(mark => text.includes(mark))) return [];
  const state: State = {
    session: { host: null, command: null, domain: null },
    out: [],
    reasons: [],
    joined: new Set(),
  };
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    takeLine(text, line, end, state);
    line = end + 1;
  }
  for (const attempt of state.joined) {
    const { start, end } = attempt.reply!;
    attempt.replyText = text.slice(start, end).replace(/\n[ \t>]{0,80}<<< /g, '\n');
  }
  if (state.reasons.length === 0) return state.out;
  const heard = state.out.length === 1 || state.session.host !== null ? state.session.host : null;
  for (const attempt of state.reasons) {
    attempt.facts.remoteMta ??= heard;
    attempt.responders = respondersOf(attempt.facts.remoteMta, attempt.facts.recipientDomain);
  }
  return state.reasons;
};
