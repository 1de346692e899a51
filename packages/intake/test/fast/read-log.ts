import { type Classification, classify } from '@smtp451/core';
import { Digest, type DigestReport, reportOf } from '@smtp451/core/digest';
import { LogReader } from '../../src/fast/log-reader.ts';

export const reference: number = Date.UTC(2026, 10, 24) / 1000;

export interface ReadOptions {
  /** Sizes of the chunks, over and over; the whole at once by default. */
  chunks?: readonly number[];
  classify?: (text: string) => readonly Classification[];
  since?: number;
  until?: number;
  reference?: number;
}

/** The report of a log, read in chunks. */
export const readLog = (text: string | Uint8Array, options: ReadOptions = {}): DigestReport => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const digest = new Digest({ source: 'test' });
  const reader = new LogReader({ digest, classify: line => [classify(line)], reference, ...options });
  const sizes = options.chunks ?? [bytes.length + 1];
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length]!;
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  reader.finish();
  return reportOf(digest.summary());
};

/** One Postfix delivery line. */
export const delivery = (
  fields: Partial<
    Record<'time' | 'host' | 'program' | 'id' | 'to' | 'relay' | 'delay' | 'status' | 'reply', string>
  > = {},
): string => {
  const f = {
    time: 'Nov 23 10:00:00',
    host: 'mx1',
    program: 'postfix/smtp[4711]',
    id: '4XYZAB1C2D',
    to: 'ann@example.com',
    relay: 'mx.example.com[203.0.113.5]:25',
    delay: '1.5',
    status: 'deferred',
    reply:
      'host mx.example.com[203.0.113.5] said: 450 4.2.0 <ann@example.com>: Recipient address rejected: Greylisted (in reply to RCPT TO command)',
    ...fields,
  };
  const dsn = { sent: '2.0.0', deferred: '4.2.0' }[f.status] ?? '5.1.1';
  return `${f.time} ${f.host} ${f.program}: ${f.id}: to=<${f.to}>, relay=${f.relay}, delay=${f.delay}, delays=0.1/0/0.4/1, dsn=${dsn}, status=${f.status} (${f.reply})\n`;
};
