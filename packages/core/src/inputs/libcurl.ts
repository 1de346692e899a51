import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt } from './shared/attempt.ts';

/**
 * libcurl's error messages, which name the command and keep nothing of the reply but its code
 * (https://github.com/curl/curl/blob/master/lib/smtp.c, checked 2026-11-24).
 */
const told =
  /\b(?:(MAIL|RCPT|DATA) failed: |Got unexpected smtp-server response: |Remote access denied: |STARTTLS denied, code |(?:Command|curl: \(67\) (?:Access denied|Login denied)): )([45]\d\d)\b(?![ -]?[45]\.\d|[ -]\p{L}{3})/u;

const commands: Readonly<Record<string, string>> = { MAIL: 'MAIL FROM', RCPT: 'RCPT TO', DATA: 'DATA' };

/** curl's own trace shows the reply in front of its message, and there it is read. */
const answered = /(?:^|\n)\s{0,4}< ?[45]\d\d[ -]|[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}/;

/** What curl and the programs around libcurl (PHP, R, Lua, …) say of a refusal: `curl: (55) RCPT failed: 550`. */
export const libcurl: InputFormat = {
  id: 'libcurl',
  signals: ['failed', 'smtp', 'denied', 'command'],
  order: 188,
  parse(input): ParsedAttempt[] {
    const found = told.exec(input.slice(0, 20_000));
    if (found === null || answered.test(input.slice(0, 20_000))) return [];
    const attempt = blankAttempt('libcurl');
    const end = found.index + found[0].length;
    attempt.reply = { start: end - 3, end };
    attempt.replyCode = Number(found[2]);
    attempt.facts.smtpCommand = commands[found[1] ?? ''] ?? null;
    attempt.evidence = [{ start: found.index, end, says: 'libcurl keeps nothing of the reply but its code' }];
    return [attempt];
  },
};
