import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DigestJson } from '../../src/digest/json.ts';
import { example, smtp451 } from '../smtp451.ts';

const folder = mkdtempSync(join(tmpdir(), 'smtp451-digest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = async (...args: string[]): Promise<DigestJson> =>
  JSON.parse((await smtp451(['digest', '--json', ...args])).out) as DigestJson;

/** The keys that the contract fixes; more may be added. */
const contract = [
  'bytes',
  'lines',
  'attempts',
  'unread',
  'truncated',
  'deferred',
  'failed',
  'delivered',
  'causes',
  'providers',
  'domains',
  'replies',
  'outcomes',
  'timeToClear',
  'hours',
  'from',
  'to',
  'senders',
  'remoteMtas',
  'oldestPendingSeconds',
  'untracked',
];

describe('smtp451 digest --json', () => {
  it('has every key of the contract', async () => {
    const report = await json(example('postfix.log'));
    expect(Object.keys(report)).toEqual(expect.arrayContaining(contract));
    expect(report.outcomes).toMatchObject({ cleared: 10, pending: 12, expired: 1 });
    expect(report.causes[0]).toMatchObject({ cause: 'reputation', count: 55 });
    expect(report.timeToClear[0]).toMatchObject({ cause: 'greylisting', n: 5 });
    expect(report.attempts).toBe(report.deferred + report.failed + report.delivered);
    expect(report.hours.reduce((sum, { deferred }) => sum + deferred, 0)).toBe(report.deferred);
  });

  it.each([
    ['postfix.log', { attempts: 145, deferred: 70, failed: 1, delivered: 74, unread: 0 }],
    ['exim.log', { attempts: 18, deferred: 10, failed: 2, delivered: 6, unread: 0 }],
    ['sendmail.log', { attempts: 8, deferred: 5, failed: 1, delivered: 2, unread: 0 }],
    ['bounces.mbox', { attempts: 6, deferred: 1, failed: 5, delivered: 0, unread: 1 }],
    ['webhooks.jsonl', { attempts: 9, deferred: 4, failed: 2, delivered: 3, unread: 0 }],
    ['queue.json', { attempts: 3, deferred: 3, failed: 0, delivered: 0, unread: 0 }],
    ['forwarded-digest.eml', { attempts: 145, deferred: 70, failed: 1, delivered: 74 }],
  ])('counts examples/%s as a reader by hand would', async (name, counts) => {
    expect(await json(example(name))).toMatchObject(counts);
  });

  it('reads standard input, also without being told to', async () => {
    const log = readFileSync(example('exim.log'));
    for (const args of [
      ['digest', '--json', '-'],
      ['digest', '--json'],
    ]) {
      const { out, code } = await smtp451(args, log);
      expect(JSON.parse(out)).toMatchObject({ deferred: 10 });
      expect(code).toBe(0);
    }
  });

  it('takes several files, patterns and folders, of any format', async () => {
    const files = await json(example('postfix.log'), example('exim.log'));
    expect(files.deferred).toBe(80);
    expect((await json(example('*.log'))).deferred).toBe(85);
    const { formats } = await json(example('.'));
    expect(formats.map(({ format }) => format)).toEqual(
      expect.arrayContaining(['log', 'mbox', 'json', 'mail', 'pflogsumm']),
    );
  });

  it('keeps to --since and --until', async () => {
    const report = await json(
      example('exim.log'),
      '--since',
      '2026-11-23 08:00',
      '--until',
      '2026-11-23 09:00',
      '--utc-offset',
      '+00:00',
    );
    expect(report).toMatchObject({ from: '2026-11-23T08:01:04Z', to: '2026-11-23T08:50:03Z' });
  });

  it('takes the queue lifetime that is given', async () => {
    const { blastRadius } = await json(example('exim.log'), '--queue-lifetime', '2d', '--utc-offset', 'UTC');
    expect(blastRadius).toMatchObject({ queueLifetimeSeconds: 172_800, firstExpiryAt: '2026-11-25T07:13:10Z' });
  });

  it('compares with what an earlier run wrote', async () => {
    const earlier = join(folder, 'earlier.json');
    const before = readFileSync(example('postfix.log'), 'utf8')
      .split('\n')
      .filter(line => !line.includes('4.7.28'))
      .join('\n');
    writeFileSync(earlier, (await smtp451(['digest', '--json'], before)).out);
    const { trend } = await json(example('postfix.log'), '--compare', earlier);
    expect(trend).toMatchObject({ deferred: { before: 48, now: 70 } });
    expect(trend!.newReplies).toHaveLength(1);
    expect(trend!.newReplies[0]!.example).toContain('unusual rate of unsolicited mail');
    expect(trend!.groups[0]).toMatchObject({ cause: 'reputation', provider: 'google', change: 'new' });
    const { out } = await smtp451(['digest', example('postfix.log'), '--compare', earlier]);
    expect(out).toMatch(/Against the earlier digest\n {2}48 deferrals then, 70 now/);
  });
});

describe('exit codes of smtp451 digest', () => {
  it('1 and a sentence where an input cannot be read; the rest is reported', async () => {
    const { code, out } = await smtp451(['digest', example('exim.log'), join(folder, 'nowhere.log')]);
    expect(code).toBe(1);
    expect(out).toContain('10 deferrals');
    expect(out).toMatch(/Not read\n {2}1 input does not exist\.\n.*nowhere\.log/);
  });

  it.each([
    [['--since', 'someday'], '--since takes a time such as'],
    [['--since', 'today', '--until', 'yesterday'], '--since has to lie before --until'],
    [['--queue-lifetime', 'long'], '--queue-lifetime takes a span'],
    [['--utc-offset', '25'], '--utc-offset takes an offset'],
    [['--top', '0'], '--top takes a number'],
    [['--compare', '/nowhere.json'], '--compare takes what an earlier'],
    [['--html', '/nowhere/at/all.html'], 'the page cannot be written'],
    [['--nonsense'], '--nonsense'],
  ])('2 and a sentence for %s', async (args, says) => {
    const { code, err } = await smtp451(['digest', example('sendmail.log'), ...args]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it('130 on Ctrl-C, with what was read so far, even while the input gives nothing', async () => {
    const main = new URL('../../src/main.ts', import.meta.url).pathname;
    const program = spawn(process.execPath, [
      '--conditions=@smtp451/source',
      '--disable-warning=ExperimentalWarning',
      main,
      'digest',
      '--json',
      '-',
    ]);
    let out = '';
    program.stdout.on('data', piece => (out += String(piece)));
    // Far more than a pipe holds: once the last of it is taken, the program has started and counted lines.
    program.stdin.write(readFileSync(example('postfix.log'), 'utf8').repeat(40), () => program.kill('SIGINT'));
    const [code] = (await once(program, 'close')) as [number];
    expect(code).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ interrupted: true });
    expect((JSON.parse(out) as DigestJson).deferred).toBeGreaterThan(70);
  });
});

describe('smtp451 digest for a person', () => {
  it('says how far it reaches first, then what to fix, then what it rests on', async () => {
    const { out } = await smtp451(['digest', example('postfix.log')]);
    const titles = [
      '70 deferrals in 145 attempts (48 %)',
      'Still waiting',
      'Fix first',
      'Causes of deferral',
      'Providers',
      'Recipient domains',
      'Replies',
      'What became of deferred mail',
      'Time until deferred mail was delivered',
      'Refused by your own servers',
    ];
    const places = titles.map(title => out.indexOf(title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(out).toContain('1. IP or domain reputation at Outlook.com holds up 6 recipients of 6 messages');
  });

  it('keeps to the width, shows no address, and lets no input steer the terminal', async () => {
    const hostile = `Nov 23 10:00:01 mx1 postfix/smtp[1]: 4XA1BBBBBBB: to=<a@example.com>, relay=none, delay=2, delays=0/0/1/1, dsn=4.7.1, status=deferred (host mx.example.com[198.51.100.5] said: 451 4.7.1 \u001B[31mred\u0007 \u202Eanna@example.com greylisted)\n`;
    const { out } = await smtp451(['digest'], hostile.repeat(3));
    expect(out).not.toMatch(/[\u001B\u0007\u202E]/);
    expect(out).not.toContain('anna@');
    for (const name of readdirSync(example('.'))) {
      const { out: text } = await smtp451(['digest', example(name)]);
      expect(text).not.toMatch(/@(?!smtp451)[a-z]/);
      expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(104);
    }
  });

  it('says so where nothing is found', async () => {
    expect((await smtp451(['digest'], '')).out).toContain('No delivery attempt was found');
  });

  it('shows as many rows as asked for, and says how many it leaves out', async () => {
    const { out } = await smtp451(['digest', example('postfix.log'), '--top', '2']);
    expect(out).toMatch(/and 4 more \(--top 6\)/);
  });
});
