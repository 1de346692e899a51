import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, respondersOf } from './shared/attempt.ts';

/** `msg="…"`, `error="…"`: what was said, in the log lines that Go programs write (logfmt). */
const said =
  /(?:^|\s)(?:msg|message|err|error|reason|response|reply|text|detail|smtp_(?:msg|message|error|response))="((?:[^"\\\n]|\\.){4,1000})"/g;
/** `smtp_code=452`, and a plain `code=550` beside words of mail. */
const code =
  /(?:^|\s)((?:smtp|reply|response)_?(?:code|status)|smtp_?(?:reply|response)_?code|code)=["']?(4[25]\d|5[025]\d)["']?(?=\s|$)/i;
/** HTTP has a 422 and a 500 of its own. */
const ofSmtp = /^(?:421|45[0-5]|55[0-6])$/;
const ofMail = /\b(?:e?mail|smtp|recipient|mailbox|sender|rcpt|lmtp)\b/i;
const LINE = 4000;
const MOST = 100;

/** A code inside the words is read as any other reply. */
const holdsACode = /(?<![\d.])[45]\d\d(?![\d.])/;

function attemptIn(line: string, from: number): ParsedAttempt | null {
  const answer = code.exec(line);
  if (answer === null || (answer[1]!.toLowerCase() === 'code' && !(ofSmtp.test(answer[2]!) && ofMail.test(line))))
    return null;
  let longest: { start: number; end: number } | null = null;
  for (const found of line.matchAll(said)) {
    const words = found[1]!;
    if (holdsACode.test(words)) return null;
    const end = found.index + found[0].length - 1;
    if (longest === null || words.length > longest.end - longest.start) longest = { start: end - words.length, end };
  }
  if (longest === null) return null;
  const attempt = blankAttempt('key-value-log');
  attempt.reply = { start: from + longest.start, end: from + longest.end };
  attempt.replyCode = Number(answer[2]);
  attempt.direction = 'unknown';
  const start = from + answer.index + (/^\s/.test(answer[0]) ? 1 : 0);
  attempt.evidence = [{ start, end: from + answer.index + answer[0].length, says: `answered with ${answer[2]}` }];
  return attempt;
}

/** `host=mx.example.com … smtpstatus=550 smtpmsg='550 5.1.1 …'`: what msmtp writes of a refusal. */
const msmtp = /(?:^|\s)host=([A-Za-z0-9.-]{1,255}) [^\n]{0,2000}? (smtpstatus=([45]\d\d)) smtpmsg='([^'\n]{4,1000})'/;

function ofMsmtp(line: string, from: number): ParsedAttempt | null {
  if (!line.includes(" smtpmsg='")) return null;
  const found = msmtp.exec(line);
  if (found === null) return null;
  const end = from + found.index + found[0].length - 1;
  const status = from + line.indexOf(found[2]!, found.index);
  const attempt = blankAttempt('key-value-log');
  attempt.reply = { start: end - found[4]!.length, end };
  attempt.replyCode = Number(found[3]);
  attempt.facts.remoteMta = found[1]!;
  attempt.responders = respondersOf(found[1]);
  attempt.evidence = [{ start: status, end: status + found[2]!.length, says: `answered with ${found[3]}` }];
  return attempt;
}

/** Log lines of keys and values with the reply code in one and the words in another: `msg="mail rejected" code=550`. */
export const keyValueLog: InputFormat = {
  id: 'key-value-log',
  signals: ['code', 'status', 'smtpstatus'],
  order: 186,
  parse(input): ParsedAttempt[] {
    const out: ParsedAttempt[] = [];
    for (let from = 0; from < input.length && out.length < MOST; ) {
      const newline = input.indexOf('\n', from);
      const end = newline < 0 ? input.length : newline;
      const line = input.slice(from, Math.min(end, from + LINE));
      const attempt = ofMsmtp(line, from) ?? attemptIn(line, from);
      if (attempt !== null) out.push(attempt);
      from = end + 1;
    }
    return out;
  },
};
