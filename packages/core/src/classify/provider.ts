import type { Origin } from '../catalogue/origin.ts';
import { origins } from '../catalogue/origins.generated.ts';
import type { Span } from '../inputs/input-format.ts';
import type { Scan } from '../text/scan.ts';

/** Suffixes of responding hosts and of recipient domains, each with the origin that runs them. */
const ofHosts = new Map<string, Origin>();
const ofDomains = new Map<string, Origin>();
for (const origin of origins) {
  for (const host of origin.hosts ?? []) ofHosts.set(host.toLowerCase(), origin);
  for (const domain of origin.domains ?? []) ofDomains.set(domain.toLowerCase(), origin);
}

/** No host name is longer (RFC 1035 section 2.3.4). */
const LONGEST_NAME = 253;

function longestSuffix(table: ReadonlyMap<string, Origin>, name: string): Origin | null {
  if (name.length > LONGEST_NAME) return null;
  let rest = name.toLowerCase();
  for (;;) {
    const found = table.get(rest);
    if (found) return found;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
}

/**
 * Whose server has this name, by the longest known suffix; a recipient domain only as it stands, since its subscribers'
 * hosts are named below it.
 */
export const originOfHost = (host: string): Origin | null =>
  longestSuffix(ofHosts, host) ?? ofDomains.get(host.toLowerCase()) ?? null;

/** Who runs the mailboxes of this domain itself. */
export const originOfDomain = (domain: string): Origin | null => longestSuffix(ofDomains, domain);

/** Software and blocklists write replies but never respond themselves. */
export const isProvider = (origin: Origin): boolean => origin.kind !== 'software' && origin.kind !== 'blocklist';

/** Host names and links' hosts of a part of the text; domains of e-mail addresses are left out. */
export function* hostsIn(scan: Scan, span: Span): Generator<string> {
  const { text, hostStart, hostEnd, hostOfAddress, hostCount } = scan;
  for (let at = firstHost(scan, span.start); at < hostCount && hostStart[at]! < span.end; at++) {
    if (hostOfAddress[at] === 0) yield text.slice(hostStart[at], hostEnd[at]);
  }
}

/** The first host at `offset` or behind it. */
export function firstHost({ hostStart, hostCount }: Scan, offset: number): number {
  let low = 0;
  let high = hostCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hostStart[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
