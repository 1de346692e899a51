import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { plainView } from './shared/plain.ts';
import { through } from './shared/view.ts';

/** The ports on which mail servers listen: relay, LMTP, submission, and what providers offer beside them. */
const port = '(?:24|25|465|587|2525|2526)';
const host = String.raw`["'\[]{0,2}(?:(?:tcp|tls|ssl):\/\/)?([\w.-]{1,253}|[\w.-]{0,60}<[\w.-]{1,60}>|[\da-f:.]{2,45})["'\]]{0,2}`;
const failed = String.raw`[^\n]{0,60}?\b(?:time[ds]? ?out|refused|unreachable|no route|reset|closed|aborted|did not (?:properly )?respond|failed|ETIMEDOUT|EHOSTUNREACH)`;

/**
 * A connection to a port of mail that did not come about or broke, as programs tell it: Node's `connect ETIMEDOUT
 * 192.0.2.1:25`, Go's `dial tcp 192.0.2.1:25: i/o timeout`, Java's `Couldn't connect to host, port: mx.example.com, 25`.
 */
const connections: readonly RegExp[] = [
  new RegExp(String.raw`\bconnect E[A-Z]{5,14} ${host}:${port}\b`, 'i'),
  new RegExp(String.raw`\bdial tcp(?:[46])? ${host}:${port}: [^\n]{4,120}`, 'i'),
  new RegExp(
    String.raw`\bcould(?:n't| not) connect to (?:smtp )?host(?:, port)?: ${host}, (?:port: )?${port}\b[^\n]{0,40}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:cannot|unable to|failed to|can't|could not|error) (?:connect(?:ing)?(?: to)?|open(?: TCP connection to)?) (?:server )?${host}(?::|:? (?:on )?port |, port )${port}\b[^\n]{0,120}`,
    'i',
  ),
  new RegExp(String.raw`\bconnect(?:ion)?(?:\(2\))? (?:to|for) ${host}(?::| port |, )${port}\b${failed}`, 'i'),
  new RegExp(String.raw`\bconnection (?:refused|timed out)[^\n]{0,30} connect\(2\) for ${host} port ${port}\b`, 'i'),
];

/** What only a mail library says, or says only of a mail server. */
const sentences: readonly RegExp[] = [
  /\bGreeting never received\b/,
  /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?:smtp|mail|mx|relay|email)[\w.-]{0,250}/,
  /\b(?:(?:aio)?smtplib\.(?:errors\.)?)?SMTP(?:ServerDisconnected|ConnectError|ConnectTimeoutError|TimeoutError|ReadTimeoutError)\b ?[:(] ?["']?[A-Z][^\n]{6,120}/,
  /\bSMTP (?:error: )?(?:failed to connect to server|could not connect to smtp host|connect\(\) failed)[^\n]{0,160}/i,
  /\bConnection could not be established with host [^\n]{3,200}/,
  /\bThe SMTP server has unexpectedly disconnected\b/,
  /\bExpected response code (?:\S{1,12} )?but got (?:an empty response|code "")/,
  /\bSMTPSendFailedException: \[EOF\]/,
  /\bmsmtp: (?:cannot locate host|network (?:read|write) error|cannot connect to|the server sent an empty reply)[^\n]{0,160}/,
  /(?:^|\bError: |["'`>] ?)(?:can ?not|can't|could not|couldn't|unable to|failed to) connect to (?:any |the |your |remote |outgoing )?(?:SMTP|mail) (?:server|host)s?\b[^\n]{0,160}/i,
  // Go's programs, when the server hangs up.
  /\b(?:failed to send|could not send|sending)\b[^\n]{0,120}?\b(?:e-?mails?|mail|notification)\b[^\n]{0,160}?(?:error=|: )"?(?:unexpected )?EOF\b/i,
  // Erlang's gen_smtp, and Elixir's mailers on top of it.
  /\{:?(?:network|temporary)_failure, ?(?:~c)?["']([\w.-]{1,253})["'], ?(?:\{:?error, ?)?:?[\w"'{, :]{3,80}/,
  // mox tells whether it goes on.
  /\b(?:connect|hello|ehlo|starttls|mail from|rcpt to|data): [^\n\d]{4,120}, transient\b/,
];

const MOST = 100;
const LINE = 600;

function attemptIn(line: string, from: number): ParsedAttempt | null {
  for (const pattern of [...connections, ...sentences]) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const attempt = blankAttempt('client-failure');
    const end = found.index + found[0].length;
    attempt.outcome = 'deferred';
    attempt.reason = trimmed(line, found.index, end);
    attempt.reason.start += from;
    attempt.reason.end += from;
    const name = found[1] ?? null;
    if (name !== null && /^[\d.]+$|:/.test(name)) attempt.facts.remoteIp = name;
    else if (name !== null) attempt.facts.remoteMta = name;
    attempt.responders = respondersOf(attempt.facts.remoteMta);
    return attempt;
  }
  return null;
}

/** With a reply code a server has answered, and that is read as any other reply. */
const answered = /(?<![\d.])[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3}|[A-Za-z<])/;

const read = (text: string): ParsedAttempt[] => {
  if (answered.test(text.slice(0, 20_000))) return [];
  const out: ParsedAttempt[] = [];
  for (let from = 0; from < text.length && out.length < MOST; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const attempt = attemptIn(text.slice(from, Math.min(end, from + LINE)), from);
    if (attempt !== null) out.push(attempt);
    from = end + 1;
  }
  // A stack names the same failure again and again.
  return out.slice(0, 1);
};

/**
 * What mail libraries say where no server has answered: the connection was refused, timed out or broke. Nobody has given
 * up on the message by that.
 */
export const clientFailure: InputFormat = {
  id: 'client-failure',
  signals: [
    'connect',
    'connecting',
    'connection',
    'dial',
    'greeting',
    'getaddrinfo',
    'smtplib',
    'smtpserverdisconnected',
    'smtpconnecterror',
    'smtpconnecttimeouterror',
    'smtptimeouterror',
    'smtpreadtimeouterror',
    'aiosmtplib',
    'smtp',
    'empty',
    'open',
    'eof',
    'server',
    'transient',
    'network',
    'temporary',
    'msmtp',
  ],
  order: 190,
  parse: input => through(input, input.includes('&') ? plainView(input) : null, read),
};
