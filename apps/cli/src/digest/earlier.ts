import { readFileSync } from 'node:fs';
import { blankTotals, parseSummary, type Summary } from '@smtp451/core/digest';
import { UsageError } from '../io.ts';

/** More than any digest has. */
const mostBytes = 64 * 1024 * 1024;

/** The digest of an earlier time: what `digest --json` wrote, or a summary. Throws a `UsageError` that names the file. */
export const readEarlier = (path: string): Summary => {
  try {
    const text = readFileSync(path, 'utf8').slice(0, mostBytes);
    const value: unknown = JSON.parse(text);
    return isReport(value) ? parseSummary(JSON.stringify(asSummary(value))) : parseSummary(text);
  } catch (error) {
    throw new UsageError(
      `--compare takes what an earlier "smtp451 digest --json FILE" wrote; ${path} cannot be read as that (${(error as Error).message}).`,
    );
  }
};

interface EarlierReply {
  cause: string | null;
  provider: string | null;
  count: number;
  template: string;
  example: string | null;
}

/** What a comparison needs of a report. */
interface EarlierReport {
  attempts: number;
  deferred: number;
  replies: EarlierReply[];
}

const isReport = (value: unknown): value is EarlierReport =>
  typeof value === 'object' &&
  value !== null &&
  'replies' in value &&
  Array.isArray(value.replies) &&
  'deferred' in value;

/** In the form in which summaries are stored: its reader checks every field. */
const asSummary = ({ attempts, deferred, replies }: EarlierReport): object => {
  const none = { other: 0, error: 0, top: [] };
  const side = { causes: [], replies: none };
  const named = replies.filter(({ cause }) => cause !== null);
  const groups = new Map<string, [string | null, string | null, number]>();
  for (const { cause, provider, count } of named) {
    const key = `${cause}|${provider}`;
    groups.set(key, [cause, provider, (groups.get(key)?.[2] ?? 0) + count]);
  }
  const other = deferred - named.reduce((sum, { count }) => sum + count, 0);
  return {
    v: 1,
    totals: { ...blankTotals(), attempts, deferred },
    from: 0,
    to: 0,
    refusals: {
      deferred: {
        causes: [],
        replies: {
          other: Math.max(0, other),
          error: 0,
          top: named.map(({ cause, provider, count, template, example }) => [
            cause,
            provider,
            count,
            0,
            0,
            template,
            example ?? '',
          ]),
        },
      },
      failed: side,
      inboundDeferred: side,
      inboundFailed: side,
    },
    groups: {
      ...none,
      top: [...groups.values()].map(([cause, provider, count]) => [cause, provider, count, 0, 0, 0, 0, []]),
    },
    providers: none,
    senders: none,
    domains: none,
    remoteMtas: none,
    hours: [],
    chains: [],
  };
};
