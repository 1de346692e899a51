import type { Origin } from '../catalogue/origin.ts';
import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import type { Hits } from '../text/hits.ts';
import type { Scan } from '../text/scan.ts';
import { firstHost, isProvider, originOfDomain, originOfHost } from './provider.ts';
import { HAS_CODES, IS_SIGNATURE, NEEDS_ORIGIN, ruleFlags, ruleOrigin, rules, SHOWS_PROVIDER } from './rules.ts';
import { firstFrom } from './tokens.ts';

/** Who responded, and the characters that show it; `start` is -1 where a field and not the text shows it. */
export interface Responder {
  origin: Origin;
  start: number;
  end: number;
}

const isAddressLiteral = (name: string) =>
  /^[\d.:[\]]+$/.test(name) || /^(none|local|localhost|unknown|unavailable)/i.test(name);

/** By the host that said it, then by words that only one origin writes, then by hosts and links in the text. */
export function findResponder(scan: Scan, hits: Hits, parsed: ParsedAttempt, span: Span): Responder | null {
  const named = byField(parsed);
  if (named) return { origin: named, start: -1, end: -1 };
  return (
    byMarker(scan, hits, span) ?? (parsed.direction === 'inbound' || !parsed.reply ? null : byHostInText(scan, span))
  );
}

function byField({ responders, reply, direction }: ParsedAttempt): Origin | null {
  // Nobody has responded where the connection was never made; the reader's own server responds in its own log.
  if (!reply || direction === 'inbound') return null;
  for (const name of responders) {
    if (!name.includes('.') || isAddressLiteral(name)) continue;
    const origin = originOfHost(name);
    return origin && isProvider(origin) ? origin : null;
  }
  return null;
}

/** By the words that begin first, and of those the longest, that only one origin writes. */
function byMarker(scan: Scan, hits: Hits, span: Span): Responder | null {
  const { start, end } = scan;
  const { count, rule, first, last } = hits;
  let best = -1;
  for (let at = 0; at < count; at++) {
    if ((ruleFlags[rule[at]!]! & SHOWS_PROVIDER) === 0) continue;
    if (start[first[at]!]! < span.start || end[last[at]!]! > span.end || isWithinOther(hits, at)) continue;
    if (best < 0 || first[at]! < first[best]! || (first[at] === first[best] && last[at]! > last[best]!)) best = at;
  }
  if (best < 0) return null;
  return { origin: rules[rule[best]!]!.origin!, start: start[first[best]!]!, end: end[last[best]!]! };
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

function byHostInText(scan: Scan, span: Span): Responder | null {
  const { text, hostStart, hostEnd, hostOfAddress, hostCount } = scan;
  if (hostCount === 0) return null;
  for (let at = firstHost(scan, span.start); at < hostCount && hostStart[at]! < span.end; at++) {
    if (hostOfAddress[at] === 1 || text[hostStart[at]! - 1] === '<') continue;
    const origin = originOfHost(text.slice(hostStart[at], hostEnd[at]));
    if (origin && isProvider(origin)) return { origin, start: hostStart[at]!, end: hostEnd[at]! };
  }
  return null;
}

/** The domain of the recipient that the reply itself names, for causes that are about the recipient. */
export function byRecipientInText(scan: Scan, span: Span): Responder | null {
  const { text, hostStart, hostEnd, hostOfAddress, hostCount } = scan;
  if (hostCount === 0) return null;
  for (let at = firstHost(scan, span.start); at < hostCount && hostStart[at]! < span.end; at++) {
    if (hostOfAddress[at] === 0) continue;
    const origin = originOfDomain(text.slice(hostStart[at], hostEnd[at]));
    return origin && isProvider(origin) ? { origin, start: hostStart[at]!, end: hostEnd[at]! } : null;
  }
  return null;
}
