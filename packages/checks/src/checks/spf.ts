import { spf as evaluate } from 'mailauth/lib/spf/index.js';
import { type Check, type CheckContext, type Finding, textRecords } from '../check.ts';

const source = 'https://www.rfc-editor.org/rfc/rfc7208';

/** One SPF record, and whether it lets the sending address through. */
export const spf: Check = {
  id: 'spf',
  run: async context => {
    const records = (await textRecords(context, context.domain)).filter(text => /^v=spf1(\s|$)/i.test(text));
    const found = published(context, records);
    return context.ip !== null && records.length === 1 ? [found, await permits(context, context.ip)] : [found];
  },
};

function published({ domain }: CheckContext, records: readonly string[]): Finding {
  const asked = `TXT ${domain}`;
  if (records.length === 0) {
    return {
      check: 'spf',
      verdict: 'problem',
      asked,
      found: 'No SPF record.',
      fix: `Publish one, for example: ${domain} TXT "v=spf1 mx -all", with every service that sends for you included.`,
      source,
    };
  }
  if (records.length > 1) {
    return {
      check: 'spf',
      verdict: 'problem',
      asked,
      found: `${records.length} SPF records; receivers answer with permerror.`,
      fix: 'Merge them into one record.',
      source,
    };
  }
  const record = records[0]!;
  if (/[\s]\+?all(\s|$)/i.test(record))
    return {
      check: 'spf',
      verdict: 'problem',
      asked,
      found: record,
      fix: 'The record ends in +all, which lets anybody send: end it in -all or ~all.',
      source,
    };
  return { check: 'spf', verdict: 'ok', asked, found: record, fix: null, source };
}

async function permits({ domain, resolve }: CheckContext, ip: string): Promise<Finding> {
  const result = await evaluate({
    sender: `postmaster@${domain}`,
    ip,
    helo: domain,
    resolver: (name: string, type: string) => orAbsent(resolve, name, type),
  });
  const outcome = result.status.result;
  const verdict =
    outcome === 'pass'
      ? 'ok'
      : outcome === 'temperror'
        ? 'unknown'
        : outcome === 'neutral' || outcome === 'softfail'
          ? 'warning'
          : 'problem';
  return {
    check: 'spf',
    verdict,
    asked: `SPF of ${domain} for ${ip}`,
    found: `${outcome}${result.status.comment ? `: ${result.status.comment}` : ''}`,
    fix:
      verdict === 'ok' || verdict === 'unknown'
        ? null
        : `Add ${ip}, or the service that uses it, to the SPF record of ${domain}.`,
    source,
  };
}

/** The evaluator tells a missing name by the error that node's resolver gives, so it is given one. */
async function orAbsent(resolve: CheckContext['resolve'], name: string, type: string): Promise<string[]> {
  const answers = await resolve(name, type as 'TXT');
  if (answers.length > 0) return answers as string[];
  throw Object.assign(new Error(`no ${type} record for ${name}`), { code: 'ENODATA' });
}
