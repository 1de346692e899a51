import { isIPv4 } from 'node:net';
import type { Check, CheckContext, Finding } from '../check.ts';
import { listName } from '../reverse-name.ts';

/** Lists that many receivers ask, with the page where a listing can be looked up and ended. */
const lists: readonly { zone: string; name: string; page: string; ipv6: boolean }[] = [
  { zone: 'zen.spamhaus.org', name: 'Spamhaus ZEN', page: 'https://check.spamhaus.org/', ipv6: true },
  { zone: 'bl.spamcop.net', name: 'SpamCop', page: 'https://www.spamcop.net/bl.shtml', ipv6: false },
  {
    zone: 'b.barracudacentral.org',
    name: 'Barracuda Reputation Block List',
    page: 'https://www.barracudacentral.org/lookups',
    ipv6: false,
  },
  { zone: 'psbl.surriel.com', name: 'PSBL', page: 'https://psbl.org/', ipv6: false },
  { zone: 'bl.mailspike.net', name: 'Mailspike', page: 'https://mailspike.org/iplookup.html', ipv6: false },
  {
    zone: 'dnsbl-1.uceprotect.net',
    name: 'UCEPROTECT level 1',
    page: 'https://www.uceprotect.net/en/rblcheck.php',
    ipv6: false,
  },
];

/** Whether well-known block lists hold the sending address. */
export const dnsbl: Check = {
  id: 'dnsbl',
  run: context => (context.ip === null ? Promise.resolve([]) : askAll(context, context.ip)),
};

async function askAll(context: CheckContext, ip: string): Promise<Finding[]> {
  const asked = lists.filter(({ ipv6 }) => ipv6 || isIPv4(ip));
  return Promise.all(asked.map(list => ask(context, ip, list)));
}

async function ask(
  { resolve }: CheckContext,
  ip: string,
  { zone, name, page }: (typeof lists)[number],
): Promise<Finding> {
  const question = `A ${listName(ip)}.${zone}`;
  const base = { check: 'dnsbl' as const, asked: question, source: page };
  try {
    const answers = (await resolve(`${listName(ip)}.${zone}`, 'A')).map(String);
    // Spamhaus answers 127.255.255.x to resolvers that it does not serve; it says nothing of the address.
    if (answers.some(answer => answer.startsWith('127.255.255.')))
      return {
        ...base,
        verdict: 'unknown',
        found: `${name} does not answer this resolver (${answers[0]}).`,
        fix: 'Ask through a resolver of your own (--resolver HOST:PORT), not a public one.',
      };
    const listed = answers.filter(answer => answer.startsWith('127.'));
    if (listed.length === 0) return { ...base, verdict: 'ok', found: `${name}: not listed.`, fix: null };
    return {
      ...base,
      verdict: 'problem',
      found: `${name}: listed (${listed.join(', ')}).`,
      fix: `Look up the reason at ${page}, mend it, then ask for removal there.`,
    };
  } catch (error) {
    return {
      ...base,
      verdict: 'unknown',
      found: `${name} could not be asked: ${(error as NodeJS.ErrnoException).code ?? 'no answer'}.`,
      fix: null,
    };
  }
}
