import type { Span } from '../input-format.ts';
import { isLocal, isLocalName, readHost } from './host.ts';
import { innermost, isEnhancedAt, isReplyAt } from './innermost.ts';

/** What Postfix writes between the parentheses of a delivery record, or after the address in a bounce. */
export interface PostfixReason {
  reply: Span | null;
  reason: Span | null;
  host: string | null;
  ip: string | null;
  command: string | null;
}

/** In the order in which Postfix 3.x writes them (smtp_trouble.c, smtp_connect.c): the words before the host or reply. */
const refused = 'refused to talk to me: ';

/** The end of a reply that began at `start`: before `(in reply to …)`, or the end. */
const replyEnd = (text: string, start: number, end: number): number => {
  const tail = text.indexOf('(in reply to ', start);
  return tail < 0 || tail >= end ? end : tail;
};

const commandAfter = (text: string, tail: number, end: number): string | null => {
  if (tail >= end) return null;
  const from = tail + 13;
  let to = text.indexOf(' command', from);
  if (to < 0 || to > end) to = text.indexOf(')', from);
  return to > from && to - from < 40 ? text.slice(from, to) : null;
};

const trimEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) <= 32) at--;
  return at;
};

/** amavis and Exchange quote the reply of the server behind them; the two searches cost less than a look at every reply. */
const inner = (text: string, start: number, end: number): Span =>
  text.indexOf('MTA(', start) >= 0 || text.indexOf('-> ', start) >= 0 || text.indexOf('Primary target', start) >= 0
    ? innermost(text, start, end)
    : { start, end };

const nobody = { host: null, ip: null };

const quoted = (text: string, at: number, hostAt: number, start: number, end: number): PostfixReason => {
  const named = hostAt < 0 ? nobody : readHost(text, hostAt, at);
  const tail = replyEnd(text, at, end);
  const stop = trimEnd(text, at, tail);
  const reply =
    isReplyAt(text, at, stop) || isEnhancedAt(text, at)
      ? inner(text, at, stop)
      : stop > at
        ? { start: at, end: stop }
        : null;
  return {
    reply,
    reason: reply === null ? { start, end } : null,
    host: named.host,
    ip: named.ip,
    command: commandAfter(text, tail, end),
  };
};

/** Where the name in `host X` stands before `at`; -1 where the words are not Postfix's (`Remote host said:`). */
const hostBefore = (text: string, from: number, at: number): number => {
  const found = text.lastIndexOf('host ', at - 1);
  if (found >= from && !text.startsWith('said:', found + 5)) return found + 5;
  // `SASL authentication failed; server mx.example.com[192.0.2.1] said: …` (smtp_sasl_glue.c)
  const server = text.lastIndexOf('; server ', at - 1);
  return server < from ? -1 : server + 9;
};

const hostAfter =
  /(?:connect to|conversation with|lost connection with|offered by host|TLS session with|certificate for|handshake with|Server certificate not verified for) (?=[A-Za-z0-9[])/;

const ownWords = (text: string, start: number, end: number): PostfixReason => {
  const found = hostAfter.exec(text.slice(start, end));
  const named = found === null ? null : readHost(text, start + found.index + found[0].length, end);
  return { reply: null, reason: { start, end }, host: named?.host ?? null, ip: named?.ip ?? null, command: null };
};

/** The first ` said: ` of the range that is followed by a reply: the responding host's, not one that it quotes. */
const saidAt = (text: string, start: number, end: number): number => {
  const said = text.indexOf(' said: ', start);
  return said < 0 || said >= end ? -1 : said;
};

/** Reads a reason that stands in the range. */
export const readPostfixReason = (text: string, start: number, end: number): PostfixReason => {
  const said = saidAt(text, start, end);
  if (said >= 0) return quoted(text, said + 7, hostBefore(text, start, said), start, end);
  const talk = text.indexOf(refused, start);
  if (talk >= 0 && talk < end) {
    const old = text.indexOf('connect to ', start);
    return quoted(
      text,
      talk + refused.length,
      old >= 0 && old < talk ? old + 11 : hostBefore(text, start, talk),
      start,
      end,
    );
  }
  if (isReplyAt(text, start, end)) {
    const tail = replyEnd(text, start, end);
    return {
      reply: inner(text, start, trimEnd(text, start, tail)),
      reason: null,
      host: null,
      ip: null,
      command: commandAfter(text, tail, end),
    };
  }
  return ownWords(text, start, end);
};

const isPrivate = (ip: string | null): boolean =>
  ip !== null && /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][\da-f]{2}:|fe80:)/i.test(ip);

/** The recipient's domain shows who responds only where the mail went there, not to a filter on the same machine. */
export const remoteResponders = (
  said: string | null,
  saidIp: string | null,
  relay: string | null,
  relayIp: string | null,
  domain: string | null,
): string[] => {
  const out: string[] = [];
  const saidLocal = isLocal(said, saidIp) || saidIp?.startsWith('127.') === true;
  const relayLocal =
    relay === null && relayIp === null ? false : isLocal(relay, relayIp) || relayIp?.startsWith('127.') === true;
  if (said !== null && !isLocalName(said) && said.includes('.')) out.push(said.toLowerCase());
  if (relay !== null && relay !== said && !isLocalName(relay) && relay.includes('.')) out.push(relay.toLowerCase());
  // A private address is a smart host or a filter, never the recipient's own server.
  const isInside = isPrivate(saidIp) || isPrivate(relayIp);
  if (domain !== null && !saidLocal && !relayLocal && !isInside && out[0] !== domain) out.push(domain);
  return out;
};
