import { isIPv6 } from 'node:net';
import type { Check, CheckContext, Finding } from '../check.ts';
import { reverseName } from '../reverse-name.ts';

const source = 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1';

/** A name for the sending address that leads back to it: forward-confirmed reverse DNS. */
export const ptr: Check = {
  id: 'ptr',
  run: async context => (context.ip === null ? [] : [await confirmed(context, context.ip)]),
};

async function confirmed({ resolve }: CheckContext, ip: string): Promise<Finding> {
  const asked = `PTR ${reverseName(ip)}`;
  const names = (await resolve(reverseName(ip), 'PTR')).map(String);
  if (names.length === 0)
    return {
      check: 'ptr',
      verdict: 'problem',
      asked,
      found: 'No PTR record.',
      fix: `Ask whoever assigns ${ip} to name it after your mail server.`,
      source,
    };
  for (const name of names) {
    const addresses = (await resolve(name, isIPv6(ip) ? 'AAAA' : 'A')).map(String);
    if (addresses.some(address => same(address, ip)))
      return { check: 'ptr', verdict: 'ok', asked, found: `${name}, which leads back to ${ip}.`, fix: null, source };
  }
  return {
    check: 'ptr',
    verdict: 'problem',
    asked,
    found: `${names.join(', ')}, which does not lead back to ${ip}.`,
    fix: `Give ${names[0]} an address record with ${ip}, or correct the PTR record.`,
    source,
  };
}

const same = (a: string, b: string) => reverseName(a) === reverseName(b);
