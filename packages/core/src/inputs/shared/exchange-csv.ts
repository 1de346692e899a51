import type { ParsedAttempt } from '../input-format.ts';
import { blankAttempt, trimmed } from './attempt.ts';
import { innermost, isReplyAt } from './innermost.ts';
import { readTime } from './time.ts';

/** `date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context`. */
const head =
  /(\d{4}-\d\d-\d\dT[\d:.]{8,20}Z?),([^,\n]{0,120}),([0-9A-Fa-f]{8,32}),(\d{1,6}),([^,\n]{0,64}),([^,\n]{0,64}),([<>*+-]),/y;

const ipOf = (endpoint: string): string | null => endpoint.replace(/:\d{1,5}$/, '').replace(/^\[|\]$/g, '') || null;

const dataEnd = (text: string, from: number, lineEnd: number): number => {
  if (text.charCodeAt(from) === 34) {
    const close = text.indexOf('"', from + 1);
    return close < 0 || close > lineEnd ? lineEnd : close;
  }
  const comma = text.lastIndexOf(',', lineEnd - 1);
  return comma < from ? lineEnd : comma;
};

const commandOf = (data: string): string | null =>
  /^(?:RCPT TO|MAIL FROM|DATA|EHLO|HELO|STARTTLS|AUTH|BDAT)/i.exec(data)?.[0].toUpperCase() ?? null;

interface Session {
  command: string | null;
}

const refusal = (
  text: string,
  found: RegExpExecArray,
  start: number,
  end: number,
  session: Session,
): ParsedAttempt | null => {
  if (!isReplyAt(text, start, end) || (text.charCodeAt(start) !== 52 && text.charCodeAt(start) !== 53)) return null;
  const attempt = blankAttempt('exchange');
  const inbound = found[7] === '>';
  const time = readTime(found[1]!, 0);
  attempt.direction = inbound ? 'inbound' : 'outbound';
  attempt.reply = innermost(text, start, end);
  attempt.facts.at = time.at;
  attempt.facts.rawAt = time.rawAt;
  attempt.facts.smtpCommand = session.command;
  attempt.facts[inbound ? 'sendingIp' : 'remoteIp'] = ipOf(found[6]!);
  return attempt;
};

/** Protocol logs: a refusal that was received is outbound, one that was sent is inbound. */
export const exchangeCsv = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  const session: Session = { command: null };
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    head.lastIndex = line;
    const found = head.exec(text);
    if (found !== null) {
      const from = head.lastIndex;
      const isQuoted = text.charCodeAt(from) === 34;
      const span = trimmed(text, isQuoted ? from + 1 : from, dataEnd(text, from, end));
      const command = commandOf(text.slice(span.start, Math.min(span.end, span.start + 12)));
      if (command !== null) session.command = command;
      const attempt = refusal(text, found, span.start, span.end, session);
      if (attempt !== null) out.push(attempt);
    }
    line = end + 1;
  }
  return out;
};
