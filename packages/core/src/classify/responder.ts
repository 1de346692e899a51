import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import type { Hits } from '../text/hits.ts';
import type { Scan } from '../text/scan.ts';
import type { Codes } from './codes.ts';
import { firstHost, originOfHostNumber } from './hosts.ts';
import { isAnybodysPage, isRecipient, isSender, isSendersAddress, mayRespond } from './mentions.ts';
import {
  domainOriginAt,
  hostOriginOf,
  isMailDomain,
  isProviderNumber,
  originOfAddress,
  originOfAppliance,
} from './provider.ts';
import {
  codesFit,
  HAS_CODES,
  IS_SIGNATURE,
  NEEDS_ORIGIN,
  ruleCodes,
  ruleFlags,
  ruleOrigin,
  SHOWS_PROVIDER,
  SHOWS_WHOLE,
} from './rules.ts';
import { firstFrom, tokenAt } from './tokens.ts';

/** Who responded, by the origin's number, and the characters that show it; `start` is -1 where a field and not the text shows it. */
export interface Responder {
  origin: number;
  start: number;
  end: number;
  /** Only a mail domain is named, which may as well be the sender's: "rejected by the DMARC policy of yahoo.com". */
  mentioned: boolean;
}

const isAddressLiteral = (name: string) =>
  /^[\d.:[\]]+$/.test(name) || /^(?:none|local|localhost|unknown|unavailable)(?![a-z\d-])/i.test(name);

/** By the host that said it, then by words that only one origin writes, then by hosts and links in the text. */
export function findResponder(
  scan: Scan,
  hits: Hits,
  parsed: ParsedAttempt,
  codes: Codes,
  span: Span,
): Responder | null {
  // Nobody has responded where the connection was never made; the reader's own server responds in its own log.
  const isReply = parsed.reply !== null && parsed.direction !== 'inbound';
  const broke = hasTalked(scan, parsed);
  const hasAnswered = isReply || broke || parsed.outcome === 'delivered';
  const isTold = parsed.responders.length > 0 || parsed.facts.remoteIp !== null;
  const named = hasAnswered && isTold ? byField(scan.text, parsed, span) : -1;
  if (named >= 0) return { origin: named, start: -1, end: -1, mentioned: false };
  if (broke && parsed.facts.remoteMta === null) return byHostOfConnection(scan, span);
  const shown = byMarker(scan, hits, span) ?? (isReply && scan.hostCount > 0 ? byHostInText(scan, codes, span) : null);
  const front = shown === null && isReply && parsed.responders.length === 0 ? byHostInFront(scan, span) : null;
  if (front !== null) return front;
  const isSure = shown !== null && !shown.mentioned;
  if (isSure || !isReply || parsed.responders.length > 0) return shown;
  const whole = someWhole && !namesOwnHost(scan, codes, span) ? byWholeReply(scan, hits, codes, span) : null;
  return whole ?? shown ?? byGreeting(scan, span) ?? byRecipientOfMessage(scan, span);
}

/** The connection was there before it broke: a log's own words for it, in place of a reply. */
const talked =
  /^(?:delivery temporarily suspended: )?(?:lost connection with|conversation with|TLS is required, but was not offered by|User unknown|Service unavailable|Data format error|(?:remote|smtp) (?:end|side|host|timeout|connection)[^\n]{0,60}? (?:closed|after|in response))/i;

const hasTalked = ({ text }: Scan, { reply, reason, direction }: ParsedAttempt): boolean =>
  reply === null &&
  reason !== null &&
  direction !== 'inbound' &&
  talked.test(text.slice(reason.start, Math.min(reason.end, reason.start + 200)).replace(/\s+/g, ' '));

/** `lost connection with mx.example.net[192.0.2.1] while …`: the first host that the log's own words name. */
function byHostOfConnection(scan: Scan, span: Span): Responder | null {
  const host = firstHost(scan, span.start);
  if (host >= scan.hostCount || scan.hostStart[host]! >= span.end || scan.hostOfAddress[host] === 1) return null;
  const origin = originOfHostNumber(scan, host);
  if (!isProviderNumber(origin)) return null;
  return { origin, start: scan.hostStart[host]!, end: scan.hostEnd[host]!, mentioned: false };
}

/** By the name of the host that said it, by the network of its address, or by what its administrators call it. */
function byField(text: string, { responders, facts }: ParsedAttempt, span: Span): number {
  const name = responders.find(host => host.includes('.') && !isAddressLiteral(host));
  const known = name === undefined ? -1 : hostOriginOf(name);
  if (isProviderNumber(known)) return known;
  const ip =
    facts.remoteIp ?? (name !== undefined && name === facts.remoteMta ? addressOf(text, name, span.start) : null);
  const near = ip === null ? -1 : originOfAddress(ip);
  return near >= 0 || name === undefined ? near : originOfAppliance(name);
}

/** `host mx.example.net[192.0.2.1] said: …`: the address that a report's part for people has, beside the name that its fields have. */
function addressOf(text: string, name: string, before: number): string | null {
  const part = text.slice(Math.max(0, before - PART_FOR_PEOPLE), before);
  const at = part.indexOf(`${name}[`);
  if (at < 0) return null;
  const from = at + name.length + 1;
  const end = part.indexOf(']', from);
  return end > from && end - from <= LONGEST_IPV4 ? part.slice(from, end) : null;
}
const PART_FOR_PEOPLE = 4000;
const LONGEST_IPV4 = 15;

/** `byMarker` has passed words that one operator is known to write as a whole reply. */
let someWhole = false;

/** What the rules of all hits are, as bits; in a long text, whose replies all ask, they may be anything. */
function flagsSeen({ count, rule }: Hits): number {
  if (count > FEW) return ANYTHING;
  let flags = 0;
  for (let at = 0; at < count; at++) flags |= ruleFlags[rule[at]!]!;
  return flags;
}

const FEW = 64;
const ANYTHING = -1;

/** By the words that begin first, and of those the longest, that only one origin writes. */
function byMarker(scan: Scan, hits: Hits, span: Span): Responder | null {
  const { start, end } = scan;
  const { count, rule, first, last } = hits;
  let best = -1;
  someWhole = false;
  if ((flagsSeen(hits) & (SHOWS_PROVIDER | SHOWS_WHOLE)) === 0) return null;
  for (let at = firstFrom(last, count, tokenAt(scan, span.start)); at < count && end[last[at]!]! <= span.end; at++) {
    const flags = ruleFlags[rule[at]!]!;
    if ((flags & SHOWS_WHOLE) !== 0) someWhole = true;
    if ((flags & SHOWS_PROVIDER) === 0) continue;
    if (start[first[at]!]! < span.start || isWithinOther(hits, at)) continue;
    if (best < 0 || first[at]! < first[best]! || (first[at] === first[best] && last[at]! > last[best]!)) best = at;
  }
  if (best < 0) return null;
  return { origin: ruleOrigin[rule[best]!]!, start: start[first[best]!]!, end: end[last[best]!]!, mentioned: false };
}

/** Words within a longer sentence that another origin is known to write are that origin's: two may share a turn of phrase. */
function isWithinOther({ count, rule, first, last }: Hits, own: number): boolean {
  const length = last[own]! - first[own]!;
  for (let at = firstFrom(last, count, last[own]!); at < count && last[at]! <= last[own]! + NEAR; at++) {
    if (first[at]! > first[own]! || last[at]! - first[at]! <= length) continue;
    const flags = ruleFlags[rule[at]!]!;
    if (
      (flags & IS_SIGNATURE) !== 0 &&
      (flags & (NEEDS_ORIGIN | HAS_CODES)) === 0 &&
      ruleOrigin[rule[at]!] !== ruleOrigin[rule[own]!]
    )
      return true;
  }
  return false;
}
/** How many tokens a longer sentence goes on behind the words at the most. */
const NEAR = 40;

/** A host that the text names as the server's own or links to, or else any that is named. */
function byHostInText(scan: Scan, codes: Codes, span: Span): Responder | null {
  const { chars, hostStart, hostEnd, hostOfAddress, hostCount } = scan;
  let mentioned: Responder | null = null;
  for (let host = firstHost(scan, span.start); host < hostCount && hostStart[host]! < span.end; host++) {
    const from = hostStart[host]!;
    if (hostOfAddress[host] === 1 || (from > 0 && chars[from - 1] === LESS)) continue;
    // Somebody's own page, as qmail links to, is not the operator's.
    if (chars[hostEnd[host]!] === SLASH && chars[hostEnd[host]! + 1] === TILDE) continue;
    if (isAnybodysPage(scan.text, from, hostEnd[host]!)) continue;
    const origin = originOfHostNumber(scan, host);
    if (!isProviderNumber(origin) || isClient(scan, from) || isSender(scan.text, from, hostEnd[host]!)) continue;
    const named = behindHidden(chars, from, codes.textStart);
    const isOwn = named === codes.textStart || isLinked(chars, from) || isInBrackets(chars, named);
    if (isOwn) return { origin, start: from, end: hostEnd[host]!, mentioned: false };
    if (!mayRespond(scan.text, codes.textStart, from, hostEnd[host]!)) continue;
    mentioned ??= { origin, start: from, end: hostEnd[host]!, mentioned: isMailDomain(chars, from, hostEnd[host]!) };
  }
  return mentioned;
}
/** `[#.eop-nam12.prod.example.com]`: where the name begins whose first label somebody has struck out. */
function behindHidden(chars: Uint16Array, from: number, least: number): number {
  let at = from;
  while (at > least && from - at < MOST_HIDDEN && isHidden(chars[at - 1]!)) at--;
  return at;
}
const MOST_HIDDEN = 12;
/** `#`, `.` */
const isHidden = (code: number) => code === 35 || code === 46;

/** `<host`: the beginning of an address or of a link, which is not the server's own name. */
const LESS = 60;

/** The words in front say that the host is the one that was turned away: "Client host [mail.example.net] blocked". */
const isClient = ({ text }: Scan, from: number) => {
  const before = text.slice(Math.max(0, from - CLIENT_WORDS), from);
  return client.test(before) || ofSender.test(before) || unreached.test(before);
};
const CLIENT_WORDS = 96;
/** The server that the check of the sender's address asked. */
const ofSender =
  /sender address rejected: (?:unverified|undeliverable) address: (?:host|connect to|[a-z ]{0,40} with) $/i;
/** A server that could not be connected to has said nothing. */
const unreached =
  /\b(?:unable to|could ?n[o']t|can ?not|can't|failed to|failure|error|trouble) (?:connect(?:ing)?|reach(?:ing)?|contact(?:ing)?)(?: to)?(?: the| smtp| mail)*(?: host| server)? ['"[(]?$/i;
const client =
  /\b(?:client(?: host| name)?|(?:helo|ehlo)(?: command)?|source|(?:e?-?mails?|messages?|connections?|traffic) from|your (?:mail ?)?(?:server|host|mta)) ?['"([<]*$/i;

const isLinked = (chars: Uint16Array, from: number) =>
  from > 2 && chars[from - 1] === SLASH && chars[from - 2] === SLASH;
/** Servers put their own name in brackets behind what they say. */
const isInBrackets = (chars: Uint16Array, from: number) => from > 0 && chars[from - 1] === OPENING;
const SLASH = 47;
const OPENING = 91;
const TILDE = 126;

/** `smtp.example.net: 450 4.7.1 …`: the name of the server directly in front of its reply. */
function byHostInFront(scan: Scan, span: Span): Responder | null {
  const host = firstHost(scan, span.start) - 1;
  if (host < 0 || span.start - scan.hostEnd[host]! > 60 || scan.hostOfAddress[host] === 1) return null;
  const from = scan.hostStart[host]!;
  const end = scan.hostEnd[host]!;
  const origin = originOfHostNumber(scan, host);
  if (!isProviderNumber(origin) || isClient(scan, from) || isSender(scan.text, from, end)) return null;
  if (!speaks.test(scan.text.slice(end, span.start)) || isOfAQueue(scan.text, from)) return null;
  return { origin, start: from, end, mentioned: false };
}
/** `queue example.com: 4.4.3 …`: Postfix's name for the messages to a domain. */
const isOfAQueue = (text: string, from: number): boolean => /\bqueue $/i.test(text.slice(Math.max(0, from - 8), from));

/** `220 smtp.example.net ESMTP` above the reply: the greeting of the server that a program shows the whole dialogue with. */
function byGreeting({ text, hostStart, hostEnd, hostOfAddress, hostCount }: Scan, span: Span): Responder | null {
  const behind = Math.min(hostCount, FEW);
  for (let host = 0; host < behind && hostEnd[host]! < span.start; host++) {
    const from = hostStart[host]!;
    if (hostOfAddress[host] === 1 || !greets.test(text.slice(Math.max(0, from - 16), from))) continue;
    const origin = hostOriginOf(text.slice(from, hostEnd[host]));
    return isProviderNumber(origin) ? { origin, start: from, end: hostEnd[host]!, mentioned: false } : null;
  }
  return null;
}
const greets = /(?:^|[\s>:"'])220[ -](?:E?SMTP )?$/;

const speaks =
  /^\]?(?: ?[[(][\da-f.:]{2,45}[\])])?(?::\d{1,5})?(?: (?:said|replied|responded|returned|says|answered|server))?(?: with)?(?:: ?(?:SMTP )?(?:error|response|reply)?)?[:,]? ?["'(]?$/i;

/** The server writes its own name, in front or in brackets behind, and it is nobody's that is known. */
function namesOwnHost(scan: Scan, codes: Codes, span: Span): boolean {
  const { text, chars, hostStart, hostEnd, hostOfAddress, hostCount } = scan;
  for (let host = 0; host < hostCount && hostStart[host]! < span.end; host++) {
    const from = hostStart[host]!;
    if (from < span.start || hostOfAddress[host] === 1 || isAddressLiteral(text.slice(from, hostEnd[host]))) continue;
    if (from === codes.textStart || isInBrackets(chars, from)) return true;
  }
  return false;
}

/** By a reply that one operator is known to give, where nothing stands beside it but addresses and what a log adds. */
function byWholeReply(scan: Scan, { count, rule, first, last }: Hits, codes: Codes, span: Span): Responder | null {
  const { text, start, end } = scan;
  const added = text.indexOf('(in reply to ', codes.textStart);
  const behind = added > 0 && added < span.end ? added : span.end;
  const begin = tokenAt(scan, codes.textStart);
  for (let at = firstFrom(last, count, begin); at < count && start[last[at]!]! < behind; at++) {
    if ((ruleFlags[rule[at]!]! & SHOWS_WHOLE) === 0) continue;
    if (!codesFit(ruleCodes[rule[at]!]!, codes)) continue;
    if (!areVariable(scan, begin, start[first[at]!]!) || !areVariable(scan, last[at]! + 1, behind)) continue;
    return { origin: ruleOrigin[rule[at]!]!, start: start[first[at]!]!, end: end[last[at]!]!, mentioned: false };
  }
  return null;
}

/** Only addresses, names of hosts and numbers stand from the token `from` up to the offset `behind`. */
function areVariable({ start, variable, count }: Scan, from: number, behind: number): boolean {
  for (let token = from; token < count && start[token]! < behind; token++) if (variable[token] === 0) return false;
  return true;
}

/** `Could not deliver message to user@example.com: 421 …`: whom the reply in question kept it from. */
function byRecipientOfMessage(scan: Scan, span: Span): Responder | null {
  const { text, chars, hostStart, hostEnd, hostOfAddress } = scan;
  if (scan.hostCount === 0) return null;
  for (let host = firstHost(scan, span.start) - 1; host >= 0 && hostStart[host]! > span.start - 160; host--) {
    if (hostOfAddress[host] === 0 || !isRecipient(text, hostStart[host]!)) continue;
    // A program tells so of the server that it hands everything to.
    if (text.slice(hostEnd[host], span.start).includes('xpected response code')) return null;
    const origin = domainOriginAt(chars, hostStart[host]!, hostEnd[host]!);
    return isProviderNumber(origin) ? { origin, start: hostStart[host]!, end: hostEnd[host]!, mentioned: false } : null;
  }
  return null;
}

/** The domain of the recipient that the reply itself names, for causes that are about the recipient. */
export function byRecipientInText(scan: Scan, span: Span): Responder | null {
  const { chars, hostStart, hostEnd, hostOfAddress, hostCount } = scan;
  for (let host = firstHost(scan, span.start); host < hostCount && hostStart[host]! < span.end; host++) {
    if (hostOfAddress[host] === 0 || isSendersAddress(scan.text, hostStart[host]!, hostEnd[host]!)) continue;
    const origin = domainOriginAt(chars, hostStart[host]!, hostEnd[host]!);
    return isProviderNumber(origin) ? { origin, start: hostStart[host]!, end: hostEnd[host]!, mentioned: false } : null;
  }
  return null;
}
