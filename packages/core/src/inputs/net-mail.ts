import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, trimmed } from './shared/attempt.ts';
import { plainView } from './shared/plain.ts';
import { through } from './shared/view.ts';

/** The words that .NET puts in the place of the reply code, and the code; null where it has the same words for two. */
const codes: Readonly<Record<string, number | null>> = {
  'service not available, closing transmission channel': 421,
  'mailbox unavailable': null,
  'error in processing': 451,
  'insufficient system storage': 452,
  'client does not have permission to submit mail to this server': 454,
  'syntax error, command unrecognized': 500,
  'syntax error in parameters or arguments': 501,
  'command not implemented': 502,
  'bad sequence of commands': 503,
  'command parameter not implemented': 504,
  'the smtp server requires a secure connection or the client was not authenticated': 530,
  'user not local; please try a different path': 551,
  'exceeded storage allocation': 552,
  'mailbox name not allowed': 553,
  'transaction failed': 554,
};
const told = new RegExp(`\\b(${Object.keys(codes).join('|')})\\.?\\s{1,4}The server\\s{1,4}response was: ?`, 'gi');
const MOST = 100;

/** What follows the reply: the end of the line or of a string, or the exception's stack. */
const after = /\r?\n|["'`»”]|\\[nr]| ---> | {1,4}at [A-Z]\w{1,40}\.\w/;

const read = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(told)) {
    const from = found.index + found[0].length;
    const rest = text.slice(from, from + 1000);
    const stop = after.exec(rest)?.index ?? rest.length;
    const span = trimmed(text, from, from + stop);
    // With its own reply code the reply tells more than .NET's words do.
    if (span.start >= span.end || /^[245]\d/.test(rest.trimStart())) continue;
    const attempt = blankAttempt('net-mail');
    const own = /^[245](?=\.\d)/.exec(text.slice(span.start, span.end))?.[0];
    const words = codes[found[1]!.toLowerCase()] ?? null;
    // `Mailbox unavailable` stands for 450 too; the enhanced status code tells.
    const code = own === undefined || words === null || String(words).startsWith(own) ? words : null;
    attempt.reply = span;
    attempt.outcome = own === '4' || (own === undefined && code !== null && code < 500) ? 'deferred' : 'failed';
    if (code !== null) attempt.replyCode = code;
    attempt.evidence = [
      {
        start: found.index,
        end: found.index + found[1]!.length,
        says: code === null ? '.NET: the server refused the mailbox' : `.NET's words for ${code}`,
      },
    ];
    out.push(attempt);
    if (out.length === MOST) break;
  }
  return out;
};

/**
 * What .NET's System.Net.Mail says of a refusal: words in the place of the reply code, then the reply without it
 * (https://learn.microsoft.com/dotnet/api/system.net.mail.smtpstatuscode, checked 2026-11-23).
 */
export const netMail: InputFormat = {
  id: 'net-mail',
  signals: ['response'],
  order: 131,
  parse: input =>
    /The server\s{1,4}response was: /i.test(input)
      ? through(input, input.includes('&') ? plainView(input) : null, read)
      : [],
};
