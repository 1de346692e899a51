import { describe, expect, it } from 'vitest';
import { Readers } from '../../src/ingest/readers.ts';

const now = Date.UTC(2026, 10, 23, 9);
const deferred = (domain: string): Buffer =>
  Buffer.from(
    `Nov 23 08:30:00 mx1 postfix/smtp[99]: 4F0A00001: to=<user@${domain}>, relay=mx.${domain}[192.0.2.1]:25, delay=1, dsn=4.7.1, status=deferred (host mx.${domain}[192.0.2.1] said: 451 4.7.1 Service unavailable for ${domain} (in reply to RCPT TO command))\n`,
  );

describe('Readers', () => {
  it('never shows one channel’s words as the example of a reply that another one had', async () => {
    const readers = new Readers();
    const [first] = (await readers.read('T1/C1', deferred('one.example'), now)).templates;
    const [second] = (await readers.read('T2/C1', deferred('two.example'), now)).templates;
    expect(second?.id).toBe(first?.id);
    expect(second?.example).toContain('two.example');
  });

  it('reads the bodies of many channels at once, each to its end', async () => {
    const readers = new Readers();
    const body = Buffer.concat(Array.from({ length: 2_000 }, (_, i) => deferred(`d${i}.example`)));
    const all = await Promise.all(Array.from({ length: 80 }, (_, i) => readers.read(`T1/C${i % 70}`, body, now)));
    expect(all.map(({ deferred: count }) => count)).toEqual(all.map(() => 2_000));
  });

  it('begins the next body anew after one that failed in the middle of a line', async () => {
    const readers = new Readers();
    const torn = {
      length: 300_000,
      subarray(from: number) {
        if (from > 0) throw new Error('torn');
        return Buffer.from('Nov 23 08:30:00 mx1 postfix/smtp[99]: 4F0A');
      },
    } as unknown as Uint8Array;
    await expect(readers.read('T1/C1', torn, now)).rejects.toThrow('torn');
    expect((await readers.read('T1/C1', deferred('one.example'), now)).deferred).toBe(1);
  });
});
