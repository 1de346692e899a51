import type { DigestReport } from '@smtp451/core/digest';
import type { Truth } from './truth.ts';

/** Where the report differs from the truth, one sentence each; counts must be exact, causes within 1 % of all. */
export const differences = (report: DigestReport, truth: Truth): string[] => {
  const found: string[] = [];
  const exact = {
    bytes: report.bytes,
    lines: report.lines,
    attempts: report.attempts,
    deferred: report.deferred,
    delivered: report.delivered,
    failed: report.failed,
    ...report.outcomes,
    inboundDeferred: report.inbound.deferred,
  };
  for (const [name, value] of Object.entries(exact)) {
    const expected = truth[name as keyof typeof exact];
    if (value !== expected) found.push(`${name}: ${value} instead of ${expected}`);
  }
  if (report.unread + report.untracked > 0) found.push(`${report.unread} unread, ${report.untracked} untracked`);
  return [
    ...found,
    ...causeDifferences('causes', report.causes, truth.causes),
    ...causeDifferences('failed', report.failedCauses, truth.failedCauses),
  ];
};

const causeDifferences = (what: string, causes: DigestReport['causes'], truth: Record<string, number>): string[] => {
  const counts = new Map<string, number>(causes.map(({ cause, count }) => [cause, count]));
  const all = Object.values(truth).reduce((sum, n) => sum + n, 0);
  const names = new Set([...counts.keys(), ...Object.keys(truth)]);
  return [...names]
    .filter(cause => Math.abs((counts.get(cause) ?? 0) - (truth[cause] ?? 0)) > all / 100)
    .map(cause => `${what}, ${cause}: ${counts.get(cause) ?? 0} instead of ${truth[cause] ?? 0}`);
};
