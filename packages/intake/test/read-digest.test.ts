import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type DigestProgress, readDigest } from '../src/index.ts';
import { inChunks } from './support/chunks.ts';
import { now, postfixLines, postfixLog } from './support/lines.ts';

describe('readDigest', () => {
  it('takes bytes, a stream, one input or several', async () => {
    const one = { name: 'mail.log', open: () => postfixLog };
    for (const input of [postfixLog, inChunks(postfixLog, 100), one, [one]]) {
      const { report, hasFailed, wasInterrupted } = await readDigest(input, { now });
      expect(report).toMatchObject({ attempts: 3, outcomes: { cleared: 1, pending: 1 } });
      expect([hasFailed, wasInterrupted]).toEqual([false, false]);
    }
  });

  it('follows mail over its inputs, in the order given', async () => {
    const cut = postfixLines.indexOf('Nov 23 10:10');
    const inputs = [postfixLines.slice(0, cut), postfixLines.slice(cut)].map((text, i) => ({
      name: `${i}`,
      open: () => Buffer.from(text),
    }));
    expect((await readDigest(inputs, { now })).report.outcomes).toMatchObject({ cleared: 1, pending: 1 });
  });

  it('counts an input that cannot be opened, and reads the rest', async () => {
    const inputs = [
      { name: 'gone', open: () => Promise.reject(new Error('the download was refused')) },
      { name: 'mail.log', open: () => postfixLog },
    ];
    const { report, unread, hasFailed } = await readDigest(inputs, { now });
    expect(report.attempts).toBe(3);
    expect(unread).toMatchObject([
      { kind: 'broken', count: 1, examples: [{ where: 'gone', detail: 'the download was refused' }] },
    ]);
    expect(hasFailed).toBe(true);
  });

  it('names the part inside of archives, and masks addresses in what it shows of unread lines', async () => {
    const text = `${postfixLines}what anna@example.com said\n`;
    const { unread } = await readDigest(gzipSync(text), { name: 'logs.gz', now });
    expect(unread).toMatchObject([{ kind: 'line', count: 1, says: '1 line is in no format known here.' }]);
    expect(JSON.stringify(unread)).not.toContain('anna@');
    expect(unread[0]!.examples[0]!.where).toBe('logs.gz');
  });

  it('keeps to the limits that the caller gives', async () => {
    const { unread } = await readDigest(gzipSync(gzipSync(gzipSync(postfixLog))), { now, limits: { depth: 2 } });
    expect(unread).toMatchObject([{ kind: 'too-deep', count: 1 }]);
  });

  it('tells how far it is', async () => {
    const seen: DigestProgress[] = [];
    await readDigest([{ name: 'mail.log', size: postfixLog.length, open: () => inChunks(postfixLog, 100) }], {
      now,
      onProgress: one => seen.push(one),
    });
    expect(seen.at(-1)).toMatchObject({
      bytes: postfixLog.length,
      totalBytes: postfixLog.length,
      attempts: 3,
      deferred: 2,
      lines: 3,
    });
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
  });

  it('stops at once where the caller asks for it, even while a source gives nothing, and keeps what it has', async () => {
    const stop = new AbortController();
    async function* stuck(): AsyncGenerator<Uint8Array> {
      yield Buffer.concat([postfixLog, Buffer.alloc(70_000, '\n')]);
      setTimeout(() => stop.abort(), 20);
      await new Promise(() => {});
    }
    const { report, wasInterrupted } = await readDigest(stuck(), { now, signal: stop.signal });
    expect(report.attempts).toBe(3);
    expect(wasInterrupted).toBe(true);
  });

  it('passes over attempts outside of the times given', async () => {
    const at = (clock: string): number => Date.parse(`2026-11-23T${clock}Z`) / 1000;
    const { report } = await readDigest(postfixLog, { now, since: at('10:00:02'), until: at('10:00:04') });
    expect(report).toMatchObject({ attempts: 1, deferred: 1, from: '2026-11-23T10:00:03Z' });
  });

  it('reads times without a zone in the offset given', async () => {
    const { report } = await readDigest(postfixLog, { now, utcOffsetSeconds: 3_600 });
    expect(report.from).toBe('2026-11-23T09:00:01Z');
  });

  it('compares with an earlier summary', async () => {
    const before = (
      await readDigest(
        postfixLines.split('\n', 1)[0] ? Buffer.from(`${postfixLines.split('\n', 1)[0]}\n`) : postfixLog,
        { now },
      )
    ).summary;
    const { report } = await readDigest(postfixLog, { now, before });
    expect(report.trend).toMatchObject({ deferred: { before: 1, now: 2 } });
  });

  it('lets others have their turn while it reads', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const exim =
      '2026-11-23 07:13:10 1vN8aB-0004Zk-0G == d@example.net R=dnslookup T=remote_smtp defer (110): Connection timed out\n';
    await readDigest(Buffer.from(exim.repeat(40_000)), { now });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });
});
