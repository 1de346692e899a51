import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, trimmed } from './shared/attempt.ts';

const WORDS = 'message deferred due to failure: ';
/** The reply as smtplib hands it over: `(501, b'5.1.3 Invalid address')`. */
const tuple = /\((\d{3}), b?(?:'((?:[^'\\\n]|\\.){0,1000})'|"((?:[^"\\\n]|\\.){0,1000})")/;
const MOST = 100;

/** django-mailer's log, which keeps every message it could not send for the next `retry_deferred`. */
export const djangoMailer: InputFormat = {
  id: 'django-mailer',
  signals: ['deferred'],
  order: 125,
  parse(input): ParsedAttempt[] {
    const out: ParsedAttempt[] = [];
    for (let at = input.indexOf(WORDS); at >= 0 && out.length < MOST; at = input.indexOf(WORDS, at + 1)) {
      const start = at + WORDS.length;
      const newline = input.indexOf('\n', start);
      const end = newline < 0 ? input.length : newline;
      const attempt = blankAttempt('django-mailer');
      attempt.outcome = 'deferred';
      attempt.evidence = [{ start: at, end: at + 16, says: 'django-mailer keeps the message and retries' }];
      const found = tuple.exec(input.slice(start, end));
      const text = found?.[2] ?? found?.[3];
      if (found !== null && text !== undefined) {
        const quoted = start + found.index + found[0].length - 1 - text.length;
        attempt.reply = { start: quoted, end: quoted + text.length };
        attempt.replyCode = Number(found[1]);
      } else attempt.reason = trimmed(input, start, end);
      out.push(attempt);
    }
    return out;
  },
};
