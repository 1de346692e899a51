import type { Direction } from '../contract.ts';
import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { readHost } from './shared/host.ts';
import { isReplyAt } from './shared/innermost.ts';
import { parseText } from './shared/plain.ts';

/** Who writes the transcript: its marks for what the server said, and whose server that is. */
interface Dialect {
  said: RegExp;
  sent: RegExp;
  direction: Direction;
}

/** Postfix’s mail to its postmaster, swaks, programs’ debug output, and telnet or nc by hand (no marks at all). */
const dialects: readonly Dialect[] = [
  { said: /^\W{0,8}Out: {1,8}/, sent: /^\W{0,8}In: {1,8}/, direction: 'inbound' },
  // Python's smtplib: `send: 'ehlo …\r\n'`, `reply: b'250-mx.example.org\r\n'`.
  { said: /^\s{0,16}reply: b?["']/, sent: /^\s{0,16}send: b?["']/, direction: 'outbound' },
  { said: /^\W{0,3} {0,8}<(?:\*\*|-|~\*|\*) {1,4}/, sent: /^\W{0,3} {0,8}(?:->|~>) /, direction: 'outbound' },
  // curl's `< 535 …` and `> AUTH PLAIN`, whose mark is taken for one of quoted mail.
  {
    said: /^\s{0,4}< (?=[2-5]\d\d[ -])/,
    sent: /^\s{0,4}(?:> )?(?=(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA|AUTH|STARTTLS|QUIT)\b)/i,
    direction: 'outbound',
  },
  // Exim's delivery that is watched (`exim -v -M`).
  { said: /^\s{0,8}SMTP<< ?/, sent: /^\s{0,8}SMTP>> ?/, direction: 'outbound' },
  {
    said: /^\s{0,16}(?:S|Server|server|SERVER -> CLIENT|<<|<--?): ?/,
    sent: /^\s{0,16}(?:C|Client|client|CLIENT -> SERVER|>>|-->?): ?/,
    direction: 'outbound',
  },
  {
    said: /^\s{0,4}(?=[2-5]\d\d[ -])/,
    sent: /^\s{0,4}(?=(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA|AUTH|STARTTLS|LHLO|QUIT)\b)/i,
    direction: 'unknown',
  },
];

const commandOf = (line: string): string | null =>
  /^(?:RCPT TO|MAIL FROM|DATA|EHLO|HELO|LHLO|STARTTLS|AUTH|VRFY|BDAT|\.$)/i
    .exec(line)?.[0]
    .toUpperCase()
    .replace('.', 'end of DATA') ?? null;

interface Session {
  command: string | null;
  host: string | null;
  sent: number;
  said: number;
  /** A reply whose last line has not come (`421-…`). */
  open: ParsedAttempt | null;
  out: ParsedAttempt[];
}

/** `=== Connected to mx.example.com.`, `Connecting to mx.example.com [192.0.2.1]:25 ... connected`: the name that was asked for. */
const connected =
  /^\W{0,8}(?:Connected to|Connecting to|Connection: opening to|Trying) ([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}?)\.?(?= |\[|:\d|$)/i;

const greeted = (name: string | null): string | null => (name?.includes('.') === true ? name : null);

const asked = (line: string): string | null => {
  const name = connected.exec(line)?.[1];
  return name === undefined || /^[\d.]+$/.test(name) ? null : name.toLowerCase();
};

const heard = (text: string, from: number, end: number, session: Session, direction: Direction): void => {
  const escaped = /(?:\\r)?\\n["']\s*$/.exec(text.slice(Math.max(from, end - 12), end))?.[0].length ?? 0;
  const span = trimmed(text, from, end - escaped);
  if (!isReplyAt(text, span.start, span.end)) return;
  session.said++;
  const first = text.charCodeAt(span.start);
  const more = text.charCodeAt(span.start + 3) === 45;
  if (first === 50 && session.host === null && text.startsWith('220', span.start))
    session.host = readHost(text, span.start + 4, span.end).host;
  // Where the greeting was left out, the first line that answers EHLO names the server too.
  if (session.host === null && more && session.said === 1 && text.startsWith('250-', span.start))
    session.host = greeted(readHost(text, span.start + 4, span.end).host);
  if (first !== 52 && first !== 53) return;
  if (
    session.open?.reply &&
    text.slice(span.start, span.start + 3) === text.slice(session.open.reply.start, session.open.reply.start + 3)
  ) {
    const before = session.open.replyText ?? text.slice(session.open.reply.start, session.open.reply.end);
    session.open.reply = { start: session.open.reply.start, end: span.end };
    session.open.replyText = `${before}\n${text.slice(span.start, span.end)}`;
    if (!more) session.open = null;
    return;
  }
  const attempt = blankAttempt('smtp-session');
  attempt.direction = direction;
  attempt.reply = span;
  attempt.facts.smtpCommand = session.command;
  attempt.facts.remoteMta = direction === 'inbound' ? null : session.host;
  attempt.responders = direction === 'inbound' ? [] : respondersOf(session.host);
  session.open = more ? attempt : null;
  session.out.push(attempt);
};

const readAs = (text: string, { said, sent, direction }: Dialect): Session => {
  const session: Session = { command: null, host: null, sent: 0, said: 0, open: null, out: [] };
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    const words = text.slice(line, Math.min(end, line + 400));
    const server = said.exec(words);
    const client = server === null ? sent.exec(words) : null;
    if (server !== null) heard(text, line + server[0].length, end, session, direction);
    else if (client !== null) {
      session.sent++;
      session.command = commandOf(words.slice(client[0].length).trim()) ?? session.command;
    } else if (words.trim() === '.') session.command = 'end of DATA';
    else if (session.said === 0 && direction !== 'inbound') session.host = asked(words) ?? session.host;
    line = end + 1;
  }
  return session;
};

/** Both sides have to speak, and SMTP: FTP and HTTP sessions have other commands. */
const isSession = ({ sent, said, command }: Session): boolean => sent > 0 && said > 0 && command !== null;

const read = (text: string): ParsedAttempt[] => {
  for (const dialect of dialects) {
    const session = readAs(text, dialect);
    if (session.out.length > 0 && isSession(session)) return session.out;
  }
  return [];
};

/** A line that ends in Base64, as logins do, and not in a soft break of quoted-printable, which would join it to the next. */
const endsInBase64 = /^(?:[^\n]{0,60}[:>] ?)?[A-Za-z0-9+/]{3,400}={1,2}$/m;

const readSession = (input: string): ParsedAttempt[] => {
  const plainly = endsInBase64.test(input) ? read(input) : [];
  return plainly.length > 0 ? plainly : parseText(input, read);
};

/** An SMTP dialogue: what one side sent and what the other answered (RFC 5321 appendix D). Its refusals are the attempts. */
export const smtpSession: InputFormat = {
  id: 'smtp-session',
  signals: ['ehlo', 'helo', 'lhlo', 'rcpt', 'starttls', 'data', 'quit'],
  order: 200,
  parse: input => (input.includes('\n') ? readSession(input) : []),
};
