import { type Check, type CheckContext, type Finding, textRecords } from '../check.ts';

const source = 'https://www.rfc-editor.org/rfc/rfc6376';

/** Keys under the selectors asked for. DKIM has no way to list selectors, so none found proves nothing by itself. */
export const dkim: Check = {
  id: 'dkim',
  run: async context => {
    const keys = await Promise.all(
      context.selectors.map(async selector => ({ selector, records: await keysOf(context, selector) })),
    );
    const there = keys.filter(({ records }) => records.length > 0);
    if (there.length === 0) return [nothingFound(context)];
    return there.map(({ selector, records }) => finding(context, selector, records[0]!));
  },
};

const keysOf = async (context: CheckContext, selector: string) =>
  (await textRecords(context, `${selector}._domainkey.${context.domain}`)).filter(text => /(^|;)\s*p=/.test(text));

function nothingFound({ domain, selectors }: CheckContext): Finding {
  return {
    check: 'dkim',
    verdict: 'unknown',
    asked: `TXT <selector>._domainkey.${domain}`,
    found: `No key under the usual selectors (${selectors.slice(0, 6).join(', ')}, …).`,
    fix: 'Name the selector that your mail uses, the s= of its DKIM-Signature header: --selector NAME.',
    source,
  };
}

function finding({ domain }: CheckContext, selector: string, record: string): Finding {
  const key = /(?:^|;)\s*p=([^;]*)/.exec(record)?.[1]?.replaceAll(/\s/g, '') ?? '';
  const asked = `TXT ${selector}._domainkey.${domain}`;
  const base = { check: 'dkim' as const, asked, source };
  if (key === '')
    return {
      ...base,
      verdict: 'problem',
      found: 'The key is revoked (empty p=).',
      fix: 'Sign with a selector whose key is published.',
    };
  // A 1,024-bit RSA key has about 216 base64 characters (RFC 8301 asks signers for 2,048 bits).
  const isRsa = !/k=ed25519/i.test(record);
  if (isRsa && key.length < 300)
    return {
      ...base,
      verdict: 'warning',
      found: 'A short RSA key (1,024 bits or less).',
      fix: 'Publish a 2,048-bit key under a new selector and sign with it.',
    };
  if (/(^|;)\s*t=[^;]*y/.test(record))
    return {
      ...base,
      verdict: 'warning',
      found: 'The key is marked as being tested (t=y); receivers may ignore it.',
      fix: 'Remove t=y.',
    };
  return { ...base, verdict: 'ok', found: `A ${isRsa ? 'RSA' : 'Ed25519'} key.`, fix: null };
}
