import { redact } from '@smtp451/core';
import type { DigestReport } from '@smtp451/core/digest';

/** The replies of a digest for a spreadsheet. Addresses are masked; a leading `=`, `+`, `-` or `@` runs as no formula. */
export function digestCsv({ replies, failedReplies }: DigestReport): string {
  const head = ['outcome', 'count', 'cause', 'provider', 'first seen', 'last seen', 'reply', 'example'];
  const rows = [
    ...replies.map(reply => ['deferred', reply] as const),
    ...failedReplies.map(reply => ['failed', reply] as const),
  ].map(([outcome, reply]) => [
    outcome,
    String(reply.count),
    reply.cause ?? '',
    reply.provider ?? '',
    reply.firstSeen ?? '',
    reply.lastSeen ?? '',
    redact(reply.template),
    redact(reply.example ?? ''),
  ]);
  return [head, ...rows]
    .map(row => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
