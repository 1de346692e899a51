import { type Check, type CheckContext, type Finding, textRecords } from '../check.ts';

const source = 'https://www.rfc-editor.org/rfc/rfc7489';

/** The DMARC record of the domain, or of the one above it that covers its subdomains. */
export const dmarc: Check = {
  id: 'dmarc',
  run: async context => {
    for (const domain of withParents(context.domain)) {
      const records = (await textRecords(context, `_dmarc.${domain}`)).filter(text => /^v=DMARC1\b/i.test(text));
      if (records.length > 0) return [finding(domain, records)];
    }
    return [nothing(context)];
  },
};

function* withParents(domain: string): Generator<string> {
  const labels = domain.split('.');
  for (let at = 0; labels.length - at >= 2; at++) yield labels.slice(at).join('.');
}

const nothing = ({ domain }: CheckContext): Finding => ({
  check: 'dmarc',
  verdict: 'problem',
  asked: `TXT _dmarc.${domain}`,
  found: 'No DMARC record; Google and Yahoo ask bulk senders for one.',
  fix: `Begin with reports only: _dmarc.${domain} TXT "v=DMARC1; p=none; rua=mailto:dmarc-reports@${domain}".`,
  source,
});

function finding(domain: string, records: readonly string[]): Finding {
  const base = { check: 'dmarc' as const, asked: `TXT _dmarc.${domain}`, source };
  if (records.length > 1)
    return {
      ...base,
      verdict: 'problem',
      found: 'Several DMARC records: receivers use none of them.',
      fix: 'Keep one.',
    };
  const record = records[0]!;
  const policy = /(?:^|;)\s*p=(\w+)/i.exec(record)?.[1]?.toLowerCase();
  if (!policy || !['none', 'quarantine', 'reject'].includes(policy))
    return {
      ...base,
      verdict: 'problem',
      found: `${record} has no valid policy.`,
      fix: 'Set p=none, p=quarantine or p=reject.',
    };
  if (!/(^|;)\s*rua=/i.test(record))
    return {
      ...base,
      verdict: 'warning',
      found: record,
      fix: 'Add rua=mailto:… to receive reports of who sends in your name.',
    };
  return { ...base, verdict: 'ok', found: record, fix: null };
}
