import type { ParsedAttempt, Span } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';
import { readHost } from '../host.ts';
import { innermost, replyStart } from '../innermost.ts';
import { type Sentence, saysGivenUpOrDelayed } from './words.ts';

/**
 * What mail systems put before the reason, at the end of a line: Domino's `because:`, Gmail's `The response was:`,
 * MailFoundry's `for the following reason:`, Exchange 2003's `… did not reach the following recipient(s):`, the DragonFly
 * mail agent's `There was an error delivering your mail to <user@example.com>.`
 */
const leads =
  /(?:^|\n)[^\n]{0,200}?(?:because|response (?:from the remote server )?was|following reason|Failure Reasons?[ -]{0,20}|server message|Command output|did not reach the following recipient\(s\)|(?:delivering your mail|delivered) to:? <[^<>\s]{1,320}>)[:.]?[ \t-]{0,20}\n/gi;

/** `  user@example.com`, `<user@example.com>:`, `user@example.com: [192.0.2.1], 550 …`; in two tries, for one pass each. */
const address = /(?:^|\n)[ \t-]{0,8}<?([^\s<>@:]{1,64}@[^\s<>@:,]{1,255})>?(?: on [^\n]{6,60}| \([^()\n]{0,120}\))?:?/g;
/** Exim's `  save to /var/mail/user` and `  |/usr/bin/procmail`. */
const delivery = /(?:^|\n)[ \t]{1,8}(?:save to |\|)\/\S{1,200}/g;

const MOST = 1500;

/** A reason ends at an empty line, at a rule of hyphens, or where the message that is returned begins. */
const reasonEnd = (text: string, from: number): number => {
  const rest = text.slice(from, from + MOST);
  const cut = rest.search(/\n[ \t]*\n|\n[ \t]{0,4}-{3,}|\n[ \t]{0,4}(?:Received|Return-path|Reporting-MTA) ?:/i);
  return from + (cut < 0 ? rest.length : cut);
};

const spanFrom = (text: string, from: number): Span => {
  const { start } = trimmed(text, from, Math.min(text.length, from + MOST));
  return trimmed(text, start, reasonEnd(text, start));
};

const saysSomething = (text: string, { start, end }: Span): boolean => /[\p{L}]{3}/u.test(text.slice(start, end));

interface Found {
  reason: Span;
  domain: string | null;
}

const byAddress = (text: string, from: number): Found | null => {
  for (const pattern of [address, delivery]) {
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const reason = spanFrom(text, found.index + found[0].length);
      const name = found[1];
      if (saysSomething(text, reason))
        return { reason, domain: name === undefined ? null : domainIn(name, 0, name.length) };
    }
  }
  return null;
};

/** Zoho's warning: `[Status: Error, Address: <user@example.com>, ResponseCode 421, , Host not reachable.]` */
const listed = /\[Status: ?\w{3,20}, Address: ?<([^<>\s]{1,320})>, ResponseCode:? ?(?=\d{3}\b)[^\]\n]{3,600}(?=\])/;

const inAList = (text: string, from: number): Found | null => {
  const found = listed.exec(text.slice(from, from + HEAD));
  if (found === null) return null;
  const start = from + found.index + found[0].search(/\d{3}\b[^@>]{0,600}$/);
  return {
    reason: { start, end: from + found.index + found[0].length },
    domain: domainIn(found[1]!, 0, found[1]!.length),
  };
};

/** `… to <user@example.com>.`: the lead itself names the recipient. */
const addressee = (lead: string): string | null => {
  const at = lead.lastIndexOf('<');
  return at < 0 ? null : domainIn(lead, at, lead.length);
};

const byLead = (text: string, from: number): Found | null => {
  leads.lastIndex = from;
  for (let found = leads.exec(text); found !== null; found = leads.exec(text)) {
    const reason = spanFrom(text, found.index + found[0].length);
    if (saysSomething(text, reason)) return { reason, domain: addressee(found[0]) };
    leads.lastIndex = found.index + found[0].length - 1;
  }
  return null;
};

/** Codes are for the readers of replies, who find the reason beside them. */
const holdsCodes = /(?<![\d.])[45](?:\d\d[ -]|\.\d{1,3}\.\d{1,3})/;
const HEAD = 20_000;

/** A notice without a reason is still one: it tells what became of the message, and maybe more on the same line. */
const byItself = (text: string, { start, end, enough }: Sentence): Found | null => {
  if (!enough || holdsCodes.test(text.slice(0, HEAD))) return null;
  const line = text.slice(start, start + MOST).search(/[\r\n]/);
  const stop = line < 0 ? Math.min(text.length, start + MOST) : start + line;
  // The sentence itself gives no reason: "there was a temporary problem" is what every notice means.
  const more = trimmed(text, end, Math.max(end, stop));
  return { reason: saysSomething(text, more) ? more : trimmed(text, start, stop), domain: null };
};

/**
 * Notices of other mail systems, by what they have in common: a sentence that only such notices have, and the reason
 * behind a colon or under the recipient's address.
 */
export const noticeBounce = (text: string): ParsedAttempt[] => {
  const says = saysGivenUpOrDelayed(text);
  if (says === null) return [];
  const found = inAList(text, 0) ?? byLead(text, 0) ?? byAddress(text, says.end) ?? byItself(text, says);
  if (found === null) return [];
  const attempt = blankAttempt('bounce-text');
  const { start, end } = found.reason;
  const reply = replyStart(text, start, Math.min(end, start + 400));
  if (reply >= 0) attempt.reply = innermost(text, reply, end);
  else attempt.reason = found.reason;
  const named = /(?:transferring to|host|server) (?=[A-Za-z0-9-]{1,63}\.)/i.exec(text.slice(start, end));
  if (named !== null) attempt.facts.remoteMta = readHost(text, start + named.index + named[0].length, end).host;
  attempt.facts.recipientDomain = found.domain;
  attempt.responders = respondersOf(attempt.facts.remoteMta, found.domain);
  return [attempt];
};
