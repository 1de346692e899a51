import type { Origin } from '../catalogue/origin.ts';
import type { ParsedAttempt, Span } from '../inputs/input-format.ts';
import type { Hits } from '../text/find-phrases.ts';
import type { Scan } from '../text/scan.ts';
import { ruleFlags, rules, SHOWS_PROVIDER } from './rules.ts';
import { firstHost, isProvider, originOfDomain, originOfHost } from './provider.ts';

/** Who responded, and the characters that show it; `start` is -1 where a field and not the text shows it. */
export interface Responder {
  origin: Origin;
  start: number;
  end: number;
}

const isAddressLiteral = (name: string) => /^[\d.:[\]]+$/.test(name) || /^(none|local|localhost|unknown|unavailable)/i.test(name);

/** By the host that said it, then by words that only one origin writes, then by hosts and links in the text. */
export function findResponder(scan: Scan, hits: Hits, parsed: ParsedAttempt, span: Span): Responder | null {
  const named = byField(parsed);
  if (named) return { origin: named, start: -1, end: -1 };
  return byMarker(scan, hits, span) ?? (parsed.direction === 'inbound' || !parsed.reply ? null : byHostInText(scan, span));
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

function byMarker({ start, end }: Scan, { count, rule, first, last }: Hits, span: Span): Responder | null {
  for (let at = 0; at < count; at++) {
    if ((ruleFlags[rule[at]!]! & SHOWS_PROVIDER) === 0) continue;
    const from = start[first[at]!]!;
    const to = end[last[at]!]!;
    if (from >= span.start && to <= span.end) return { origin: rules[rule[at]!]!.origin!, start: from, end: to };
  }
  return null;
}

function byHostInText(scan: Scan, span: Span): Responder | null {
  const { text, hostStart, hostEnd, hostOfAddress, hostCount } = scan;
  if (hostCount === 0) return null;
  for (let at = firstHost(scan, span.start); at < hostCount && hostStart[at]! < span.end; at++) {
    if (hostOfAddress[at] === 1 || text[hostStart[at]! - 1] === '<') continue;
    const origin = originOfHost(text.slice(hostStart[at]!, hostEnd[at]!));
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
    const origin = originOfDomain(text.slice(hostStart[at]!, hostEnd[at]!));
    return origin && isProvider(origin) ? { origin, start: hostStart[at]!, end: hostEnd[at]! } : null;
  }
  return null;
}
