import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { follow } from '../../src/ship/follow.ts';

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `line ${String(from + i).padStart(8, '0')}\n`).join('');

describe('follow', () => {
  let home: string;
  let log: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'smtp451-follow-'));
    log = join(home, 'mail.log');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** What a reader got until the end, which `when` brings about. */
  async function readUntil(when: (text: string, stop: () => void) => void | Promise<void>): Promise<string> {
    const ending = new AbortController();
    let text = '';
    for await (const piece of follow(log, 0, [], { once: false, signal: ending.signal, warn: () => undefined })) {
      if (piece.kind === 'bytes') text += piece.bytes.toString();
      await when(text, () => ending.abort());
    }
    return text;
  }

  it('gives a log that is longer than its buffers once and in order', async () => {
    const whole = numbered(0, 200_000);
    writeFileSync(log, whole);
    const text = await readUntil((soFar, stop) => (soFar.length >= whole.length ? stop() : undefined));
    expect(text === whole).toBe(true);
  });

  it.each([1, 2, 7, 20])('gives nothing twice when it is stopped in the middle of a long log (piece %i)', async nth => {
    const whole = numbered(0, 200_000);
    writeFileSync(log, whole);
    let pieces = 0;
    const text = await readUntil((_, stop) => {
      pieces += 1;
      if (pieces === nth) stop();
    });
    expect(text.length).toBeGreaterThan(0);
    expect(whole.startsWith(text)).toBe(true);
  });

  it('gives nothing twice when it is stopped while it reads what was just written', async () => {
    for (let delay = 0; delay < 12; delay++) {
      const whole = numbered(0, 500);
      writeFileSync(log, whole.slice(0, 15));
      const text = await readUntil(async (soFar, stop) => {
        if (soFar.length > 15) return;
        setTimeout(() => {
          appendFileSync(log, whole.slice(15));
          setTimeout(stop, delay / 4);
        }, 494);
      });
      expect(whole.startsWith(text)).toBe(true);
    }
  });

  it('ends at once when it is stopped while the log is away', async () => {
    writeFileSync(log, numbered(0, 5));
    const from = Date.now();
    await readUntil(async (_, stop) => {
      rmSync(log);
      await sleep(50);
      stop();
    });
    expect(Date.now() - from).toBeLessThan(5_000);
  });

  it('gives nothing to a reader that was stopped before it began', async () => {
    writeFileSync(log, numbered(0, 5));
    const pieces = follow(log, 0, [], { once: false, signal: AbortSignal.abort(), warn: () => undefined });
    expect((await pieces.next()).done).toBe(true);
  });

  it('stays with the old file while the new one is empty, since its writer may not have changed over yet', async () => {
    writeFileSync(log, 'before\n');
    const text = await readUntil(async (soFar, stop) => {
      if (soFar === 'before\n') {
        renameSync(log, `${log}.1`);
        writeFileSync(log, '');
        await sleep(20);
        setTimeout(() => appendFileSync(`${log}.1`, 'late\n'), 700);
        setTimeout(() => appendFileSync(log, 'after\n'), 1_300);
      }
      if (soFar.endsWith('after\n')) stop();
    });
    expect(text).toBe('before\nlate\nafter\n');
  });

  it.each(['leftover', 'once'])('stops in the middle of a file that it reads to its end (%s)', async kind => {
    writeFileSync(log, numbered(0, 200_000));
    const ending = new AbortController();
    const leftovers = kind === 'leftover' ? [{ path: log, offset: 0 }] : [];
    const pieces = follow(log, 0, leftovers, { once: kind === 'once', signal: ending.signal, warn: () => undefined });
    let length = 0;
    for await (const piece of pieces) {
      if (piece.kind === 'bytes') length += piece.bytes.length;
      ending.abort();
    }
    expect(length).toBeLessThan(2_800_000);
  });

  it('says once what keeps it from reading, and goes on when that is over', async () => {
    const said: string[] = [];
    mkdirSync(log);
    const ending = new AbortController();
    let text = '';
    setTimeout(() => {
      rmdirSync(log);
      writeFileSync(log, 'there\n');
    }, 1_200);
    const options = { once: false, signal: ending.signal, warn: (line: string) => said.push(line) };
    for await (const piece of follow(log, 0, [], options)) {
      if (piece.kind === 'bytes') text += piece.bytes.toString();
      if (text !== '') ending.abort();
    }
    expect(text).toBe('there\n');
    expect(said).toEqual([expect.stringMatching(/EISDIR.*trying again/)]);
  });
});
