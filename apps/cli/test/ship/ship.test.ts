import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { reportOf } from '@smtp451/core/digest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShipOptions } from '../../src/ship/options.ts';
import { runShip } from '../../src/ship/ship.ts';
import { type Bot, startBot } from './bot.ts';

let count = 0;
const deferred = (n = count++) =>
  `Nov 23 08:30:00 mx1 postfix/smtp[99]: ${(0x4f0a00000 + n).toString(16).toUpperCase()}: to=<user${n}@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=1, delays=0/0/1/0, dsn=4.7.1, status=deferred (host mx.example.net[192.0.2.1] said: 451 4.7.1 Greylisted, please try again later (in reply to RCPT TO command))\n`;
const sent = (n: number) =>
  `Nov 23 08:45:00 mx1 postfix/smtp[99]: ${(0x4f0a00000 + n).toString(16).toUpperCase()}: to=<user${n}@example.com>, relay=mx.example.net[192.0.2.1]:25, delay=900, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 OK)\n`;
const lines = (n: number) => Array.from({ length: n }, () => deferred()).join('');

describe('ship', () => {
  let bot: Bot;
  let home: string;
  let log: string;
  const said: string[] = [];
  const running: { stop: () => Promise<number> }[] = [];

  beforeEach(async () => {
    count = 0;
    said.length = 0;
    home = mkdtempSync(join(tmpdir(), 'smtp451-ship-'));
    log = join(home, 'mail.log');
    writeFileSync(log, '');
    bot = await startBot();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map(one => one.stop()));
    await bot.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const options = (more: Partial<ShipOptions> = {}): ShipOptions => ({
    file: log,
    to: bot.url,
    token: 'token-of-the-test',
    stateDir: join(home, 'state'),
    source: 'mx1',
    intervalSeconds: 0.1,
    utcOffsetSeconds: 0,
    say: line => said.push(line),
    ...more,
  });
  const once = (more: Partial<ShipOptions> = {}) => runShip(options({ once: true, ...more }));
  const start = (more: Partial<ShipOptions> = {}) => {
    const stopping = new AbortController();
    const done = runShip(options({ ...more, signal: stopping.signal }));
    const one = {
      done,
      stop: () => {
        stopping.abort();
        return done;
      },
    };
    running.push(one);
    return one;
  };
  const total = () => bot.total().totals;
  const heard = (words: RegExp) => expect.poll(() => said.join(' '), { timeout: 10_000, interval: 50 }).toMatch(words);
  const counted = (n: number) => expect.poll(() => total().deferred, { timeout: 10_000, interval: 50 }).toBe(n);

  it('sends what stands in a log once, however often it is run', async () => {
    writeFileSync(log, lines(100));
    expect(await once()).toBe(0);
    expect(await once()).toBe(0);
    appendFileSync(log, lines(5));
    expect(await once()).toBe(0);
    expect(total()).toMatchObject({ deferred: 105, attempts: 105, untracked: 0 });
  });

  it('reads standard input to its end', async () => {
    expect(await runShip(options({ file: '-', stdin: Readable.from([lines(3), lines(4).slice(0, -1)]) }))).toBe(0);
    expect(total().deferred).toBe(7);
  });

  it('follows a log as it grows, from its end, and sends no address', async () => {
    writeFileSync(log, lines(50));
    const ship = start();
    await sleep(300);
    appendFileSync(log, lines(7));
    await counted(7);
    const line = deferred();
    appendFileSync(log, line.slice(0, 60));
    await sleep(700);
    appendFileSync(log, line.slice(60));
    await counted(8);
    expect(await ship.stop()).toBe(0);
    expect(JSON.stringify([...bot.total().refusals.deferred.replies.entries.values()])).not.toContain('user');
  });

  it('goes on after rotation by renaming, with what was written to the old file last', async () => {
    start({ fromStart: true });
    appendFileSync(log, lines(10));
    await counted(10);
    for (let round = 1; round <= 3; round++) {
      appendFileSync(log, lines(5));
      renameSync(log, `${log}.${round}`);
      appendFileSync(`${log}.${round}`, lines(5));
      await sleep(50);
      writeFileSync(log, lines(5));
      await counted(10 + round * 15);
    }
  });

  it('goes on after the log was copied and truncated', async () => {
    start({ fromStart: true });
    appendFileSync(log, lines(10));
    await counted(10);
    copyFileSync(log, `${log}.1`);
    truncateSync(log);
    await sleep(700);
    appendFileSync(log, lines(5));
    await counted(15);
  });

  it('finds what it missed while it was stopped, through two rotations', async () => {
    const first = start({ fromStart: true });
    appendFileSync(log, lines(10));
    await counted(10);
    await first.stop();
    appendFileSync(log, lines(10));
    renameSync(log, `${log}.2`);
    writeFileSync(`${log}.1`, lines(10));
    writeFileSync(log, lines(10));
    start();
    await counted(40);
    expect(said).toEqual([]);
  });

  it('says so when the log of before is gone, and counts the new one', async () => {
    writeFileSync(log, lines(10));
    await once();
    rmSync(log);
    writeFileSync(log, lines(4));
    await once();
    expect(said[0]).toMatch(/lines between may be missing/);
    expect(total().deferred).toBe(14);
  });

  it('follows a deferral across restarts to its end', async () => {
    writeFileSync(log, deferred(1) + deferred(2));
    await once();
    appendFileSync(log, sent(1));
    await once();
    const report = reportOf(bot.total());
    expect(report.outcomes).toMatchObject({ cleared: 1, pending: 1 });
    expect(report.timeToClear).toMatchObject([{ cause: 'greylisting', n: 1 }]);
  });

  it('keeps summaries while the bot is away and counts none twice when answers are lost', async () => {
    let calls = 0;
    bot.answer = () => {
      calls += 1;
      return calls % 3 === 0 ? 202 : calls % 3 === 1 ? 503 : 'drop';
    };
    const ship = start({ fromStart: true });
    for (let n = 0; n < 5; n++) {
      appendFileSync(log, lines(20));
      await sleep(200);
    }
    await ship.stop();
    bot.answer = () => 202;
    expect(await once()).toBe(0);
    expect(total().deferred).toBe(100);
    expect(readdirSync(join(home, 'state', 'spool'))).toEqual([]);
  });

  it('stays within its disk limit by merging what waits, and still counts all of it', async () => {
    bot.answer = () => 503;
    const ship = start({ fromStart: true, spoolBytes: 6_000 });
    for (let n = 0; n < 12; n++) {
      appendFileSync(log, lines(10));
      await sleep(150);
    }
    await ship.stop();
    expect(readdirSync(join(home, 'state', 'spool')).length).toBeLessThan(12);
    bot.answer = () => 202;
    expect(await once({ spoolBytes: 64_000_000 })).toBe(0);
    expect(total().deferred).toBe(120);
  }, 30_000);

  it('can be stopped while it cannot write, and counts those lines when it is started again', async () => {
    const ship = start({ fromStart: true });
    await sleep(100);
    rmSync(join(home, 'state', 'spool'), { recursive: true });
    appendFileSync(log, lines(9));
    await heard(/cannot be written/);
    const from = Date.now();
    expect(await ship.stop()).toBe(0);
    expect(Date.now() - from).toBeLessThan(5_000);
    await once();
    expect(total().deferred).toBe(9);
  });

  it('can be stopped while it waits for standard input, and sends what came', async () => {
    const stdin = new PassThrough();
    const ship = start({ file: '-', stdin });
    stdin.write(lines(4));
    await sleep(50);
    const stopped = ship.stop();
    stdin.write(lines(2));
    expect(await stopped).toBe(0);
    expect(total().deferred).toBe(6);
  });

  it('reads to the end once unless it is told to stop, and goes on from there', async () => {
    writeFileSync(log, lines(30_000));
    const stopping = new AbortController();
    setTimeout(() => stopping.abort(), 30);
    expect(await once({ signal: stopping.signal, intervalSeconds: 60 })).toBe(130);
    expect(await once({ intervalSeconds: 60 })).toBe(0);
    expect(total().deferred).toBe(30_000);
  });

  it('waits for a new token instead of losing what it has', async () => {
    bot.answer = () => 401;
    writeFileSync(log, lines(3));
    const ship = start({ fromStart: true });
    await heard(/401: said by the test/);
    await ship.stop();
    bot.answer = () => 202;
    await once();
    expect(total().deferred).toBe(3);
  });

  it('gives up a summary that the bot will never take, and says so', async () => {
    bot.answer = () => 422;
    writeFileSync(log, lines(3));
    expect(await once()).toBe(0);
    expect(said.join(' ')).toMatch(/refused a summary: said by the test.*given up/);
  });

  it('refuses to follow one log twice with the same state', async () => {
    start();
    await sleep(100);
    expect(await runShip(options())).toBe(1);
    expect(said.join(' ')).toMatch(/follows this log already/);
  });

  it('says what is wrong with a path that cannot be read', async () => {
    expect(await runShip(options({ file: join(home, 'nothing.log'), once: true }))).toBe(1);
    expect(said[0]).toMatch(/cannot be read/);
  });
});
