import type { ParsedAttempt } from '../input-format.ts';
import { domainIn } from './address.ts';
import { blankAttempt, respondersOf, trimmed } from './attempt.ts';
import { isIp } from './host.ts';
import { innermost, isEnhancedAt, isReplyAt } from './innermost.ts';
import { readTime } from './time.ts';

/** `Remote Server at mx.example.com (192.0.2.1) returned '550 …'`, `Server at … returned '…'`, `Remote Server returned '…'`. */
const returned =
  /(?:Remote )?[Ss]erver (?:at ([A-Za-z0-9._-]{1,255})(?: \(([0-9A-Fa-f.:]{2,45})\))? )?returned (?:message detail )?(['"<])/g;

const quoteEnd = (text: string, from: number, quote: string): number => {
  const limit = Math.min(text.length, from + 2000);
  const code = quote.charCodeAt(0);
  for (let at = from; at < limit; at++) {
    if (text.charCodeAt(at) !== code) continue;
    const next = text.charCodeAt(at + 1);
    if (Number.isNaN(next) || next <= 32 || next === 46 || next === 44 || next === 41) return at;
  }
  const blank = text.slice(from, limit).indexOf('\n\n');
  return blank < 0 ? limit : from + blank;
};

const recipientBefore = (text: string, at: number): string | null => {
  const head = text.slice(Math.max(0, at - 500), at);
  const found = [...head.matchAll(/^[ \t]{0,8}[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}/gm)].at(-1);
  return found === undefined ? null : domainIn(found[0], 0, found[0].length);
};

/** The host that Exchange names on a line of its own above `Remote Server returned '…'`. */
const hostAbove = (text: string, at: number): string | null =>
  /\n[ \t>]{0,8}([A-Za-z0-9][A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,24})[ \t]*\n[ \t>]{0,8}$/.exec(
    text.slice(Math.max(0, at - 320), at),
  )?.[1] ?? null;

/** `RESOLVER.ADR.RecipientNotFound`, `STOREDRV.Deliver; …`: what Exchange's own parts say, which nobody else has told it. */
const ofItsOwnParts = /^(?:[245]\d\d )?(?:#?[245]\.\d{1,3}\.\d{1,3} )?(?:RESOLVER|STOREDRV|ROUTING|TRANSPORT)\./;
/** `Generating server: AM0PR01MB1234.eurprd01.prod.exchangelabs.com`, in whatever language. */
const generator = /: {0,4}([A-Za-z0-9-]{3,40}\.[A-Za-z0-9-]{3,20}\.prod\.(?:outlook|exchangelabs)\.com)[ \t\r]*\n/;
const generatorAbove = (text: string, at: number): string | null =>
  generator.exec(text.slice(Math.max(0, at - 800), at))?.[1] ?? null;

/** Bounces and delay reports of Exchange, one attempt for each `returned`. */
export const exchangeReturned = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(returned)) {
    const from = found.index + found[0].length;
    if (!isReplyAt(text, from, text.length) && !isEnhancedAt(text, from) && text.charCodeAt(from) !== 35) continue;
    const { start, end } = trimmed(text, from, quoteEnd(text, from, found[3] === '<' ? '>' : found[3]!));
    const attempt = blankAttempt('exchange');
    const head = text.slice(Math.max(0, found.index - 200), found.index);
    const line = head.slice(head.lastIndexOf('\n') + 1);
    const time = readTime(line, line.search(/\d/) < 0 ? 0 : line.search(/\d/));
    attempt.reply = innermost(text, start, end);
    attempt.facts.remoteMta = found[1] ?? hostAbove(text, found.index);
    attempt.facts.remoteIp = found[2] !== undefined && isIp(found[2]) ? found[2] : null;
    attempt.facts.recipientDomain = recipientBefore(text, found.index);
    attempt.facts.at = time.at;
    attempt.facts.rawAt = time.rawAt;
    const own = ofItsOwnParts.test(text.slice(start, end)) ? generatorAbove(text, found.index) : null;
    attempt.responders = respondersOf(attempt.facts.remoteMta ?? own, attempt.facts.recipientDomain);
    out.push(attempt);
  }
  return withoutSummary(text, out);
};

/** `400 4.4.7 Message delayed`, `550 4.4.7 QUEUE.Expired`: what Exchange makes of its attempts. */
const summary = /^(4|5)\d\d 4\.4\.7[ ;]/;

/** Where Exchange quotes the last attempt behind its summary, the summary tells the outcome and the attempt the reason. */
const withoutSummary = (text: string, attempts: readonly ParsedAttempt[]): ParsedAttempt[] =>
  attempts.filter((attempt, index) => {
    const next = attempts[index + 1];
    const { start } = attempt.reply!;
    const found = summary.exec(text.slice(start, start + 16));
    if (found === null || next === undefined) return true;
    if (next.facts.recipientDomain !== attempt.facts.recipientDomain) return true;
    if (summary.test(text.slice(next.reply!.start, next.reply!.start + 16))) return true;
    next.outcome = found[1] === '4' ? 'deferred' : 'failed';
    return false;
  });

/** What Microsoft 365 lists under "Error Details": the error, who wrote the report, and who said it where that was another. */
export const exchangeReported = (text: string): ParsedAttempt[] => {
  const found = /^[ \t>*]{0,8}Reported error:\**[ \t]{0,8}(?=[245]\d\d)([^\n]{1,1000})/im.exec(text);
  if (found === null) return [];
  const from = found.index + found[0].length - found[1]!.length;
  const attempt = blankAttempt('exchange');
  const { start, end } = trimmed(text, from, from + found[1]!.length);
  attempt.reply = innermost(text, start, end);
  const named = (label: string) =>
    new RegExp(`^[ \\t>*]{0,8}${label}:\\**[ \\t]{0,8}([A-Za-z0-9._-]{1,255})`, 'im').exec(text)?.[1] ?? null;
  // What Exchange Online passes on is not its own.
  const own = text.slice(start, end).includes('->') ? null : named('DSN generated by');
  attempt.facts.remoteMta = named('Remote server') ?? named('Message rejected by') ?? own;
  attempt.facts.recipientDomain = recipientBefore(text, found.index);
  attempt.responders = respondersOf(attempt.facts.remoteMta, attempt.facts.recipientDomain);
  return [attempt];
};

/** `mx.example.com gave this error:` and below it what the host said. */
const gave =
  /(?:^|[\s>*])([A-Za-z0-9][A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,24}) gave this error:\**\s{0,8}(?=[245]\d\d[ -])/g;

/** The part of Exchange's reports that is for people, which tells who refused before the diagnostic part repeats it. */
export const exchangeGave = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(gave)) {
    const from = found.index + found[0].length;
    const blank = text.slice(from, from + 2000).search(/\n[ \t>]{0,8}\n/);
    const { start, end } = trimmed(text, from, blank < 0 ? Math.min(text.length, from + 2000) : from + blank);
    const attempt = blankAttempt('exchange');
    attempt.reply = innermost(text, start, end);
    attempt.facts.remoteMta = found[1]!;
    attempt.facts.recipientDomain = recipientBefore(text, found.index);
    attempt.responders = respondersOf(found[1], attempt.facts.recipientDomain);
    out.push(attempt);
  }
  return out;
};

const marks = [
  'Primary target IP address responded with',
  'Proxy session setup failed on Frontend with',
  'Attempted failover to alternate host',
  'communicating with primary target IP address',
  'Target host responded with error',
] as const;

const anyReply = /(?:^|[\s"'=(:])([245]\d\d [245]\.\d{1,3}\.\d{1,3} |[245]\d\d )/;

/** Exchange's report on its own attempts, without any wrapper: the reply that it quotes innermost. */
export const exchangeFailover = (text: string): ParsedAttempt[] => {
  if (!marks.some(mark => text.includes(mark))) return [];
  const found = anyReply.exec(text.slice(0, 4000));
  if (found === null) return [];
  const start = found.index + found[0].length - found[1]!.length;
  const blank = text.indexOf('\n\n', start);
  const span = innermost(
    text,
    start,
    blank < 0 || text.slice(start, blank).includes('"') ? text.trimEnd().length : blank,
  );
  // A piece that begins inside the quoted reply ends at the quote.
  const failover = text.indexOf('" Attempted failover', span.start);
  const attempt = blankAttempt('exchange');
  const endpoint = /last endpoint attempted was ((?:\d{1,3}\.){3}\d{1,3})/.exec(text)?.[1] ?? null;
  attempt.reply = trimmed(
    text,
    span.start,
    failover >= 0 && failover < span.end && span.start === start && !text.slice(start, failover).includes('"')
      ? failover
      : span.end,
  );
  attempt.facts.remoteIp = endpoint;
  return [attempt];
};

/** `mx.example.com #550 5.7.1 … ##` and `mx.example.com #<mx.example.com #4.0.0 smtp;450 …> #SMTP#` of older reports. */
const hashed =
  /(?:^|[\s<])([A-Za-z0-9][A-Za-z0-9.-]{2,250}\.[A-Za-z]{2,24}) #(?:<[A-Za-z0-9.-]{3,255} #)?(?:[245]\.\d{1,3}\.\d{1,3} )?(?:smtp; ?)?(?=[245]\d\d[ -])([^\n]{4,1000}?)(?=> ?#SMTP#| ?##)/g;

/** The diagnostic part of reports by Exchange 2003 to 2010, one attempt for each server that is named. */
export const exchangeHashed = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(hashed)) {
    const end = found.index + found[0].length;
    const attempt = blankAttempt('exchange');
    attempt.reply = innermost(text, end - found[2]!.length, end);
    attempt.facts.remoteMta = found[1]!;
    attempt.facts.recipientDomain = recipientBefore(text, found.index);
    attempt.responders = respondersOf(found[1], attempt.facts.recipientDomain);
    out.push(attempt);
  }
  return out;
};
