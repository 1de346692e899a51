import { isIPv4, isIPv6 } from 'node:net';

/** `192.0.2.1` → `1.2.0.192.in-addr.arpa` (RFC 1035 section 3.5), IPv6 by nibbles (RFC 3596 section 2.5). */
export function reverseName(ip: string): string {
  return isIPv6(ip) ? `${nibbles(ip)}.ip6.arpa` : `${reversed(ip)}.in-addr.arpa`;
}

/** The same labels without the arpa ending, as blocklists ask for them (RFC 5782 section 2). */
export const listName = (ip: string): string => (isIPv4(ip) ? reversed(ip) : nibbles(ip));

const reversed = (ip: string) => ip.split('.').reverse().join('.');

function nibbles(ip: string): string {
  const [head = '', tail] = ip.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  const digits = [...before, ...middle, ...after].map(part => part.padStart(4, '0')).join('');
  return digits.split('').reverse().join('.');
}
