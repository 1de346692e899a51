import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDigest } from '@smtp451/intake';
import { afterAll, describe, expect, it } from 'vitest';
import { bucketHours } from '../../src/digest/html/charts/buckets.ts';
import { logPosition, spanTicks, ticks } from '../../src/digest/html/charts/scale.ts';
import { digestPage } from '../../src/digest/html/page.ts';
import { example, smtp451 } from '../smtp451.ts';

const folder = mkdtempSync(join(tmpdir(), 'smtp451-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pageOf = async (text: string | Uint8Array): Promise<string> =>
  digestPage(await readDigest(Buffer.from(text), { name: 'x', now: Date.UTC(2026, 10, 24) / 1000 }), {
    title: '<script>',
    madeAt: new Date(0),
  });

describe('the page of a digest', () => {
  it('is written by --html, beside the report', async () => {
    const path = join(folder, 'digest.html');
    const { code, out } = await smtp451(['digest', example('postfix.log'), '--html', path]);
    expect([code, out.startsWith('70 deferrals')]).toEqual([0, true]);
    expect(readFileSync(path, 'utf8')).toContain('<h2>Fix first</h2>');
  });

  it('asks for nothing from elsewhere and runs nothing', async () => {
    const page = await pageOf(readFileSync(example('postfix.log')));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|form)|\bsrc=|\bhref=|url\((?!#)|@import|\bon\w+=/i,
    );
  });

  it('draws the hours, what became of it, the times to clear and the domains, each with a name and its numbers', async () => {
    const page = await pageOf(readFileSync(example('postfix.log')));
    const drawings = [...page.matchAll(/<svg viewBox="0 0 960[^>]*role="img" aria-label="([^"]+)"><title>/g)].map(
      ([, label]) => label,
    );
    expect(drawings).toHaveLength(4);
    expect(drawings[0]).toMatch(/^Deferrals by hour and cause, 23 Nov 2026/);
    expect(page.match(/<details><summary>The same as a table/g)).toHaveLength(3);
    expect(page.match(/<table><caption>/g)!.length).toBeGreaterThan(5);
  });

  it('is well-formed: every element that is opened is closed', async () => {
    for (const name of ['postfix.log', 'bounces.mbox', 'forwarded-digest.eml']) {
      const open: string[] = [];
      const page = (await pageOf(readFileSync(example(name)))).replace(/<style>[\s\S]*?<\/style>/, '');
      for (const [, slash, tag, empty] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*?(\/?)>/gi)) {
        if (empty === '/' || /^(?:meta|br)$/.test(tag!)) continue;
        if (slash === '/') expect(open.pop()).toBe(tag);
        else open.push(tag!);
      }
      expect(open).toEqual([]);
    }
  });

  it('shows what the input says as text, whatever it says', async () => {
    const evil = `Nov 23 10:00:01 mx1 postfix/smtp[1]: 4XA1BBBBBBB: to=<a@"><img/src=x>.example>, relay=<script>alert(1)</script>[192.0.2.1]:25, delay=2, delays=0/0/1/1, dsn=4.7.1, status=deferred (host "><svg/onload=alert(1)>[198.51.100.5] said: 451 4.7.1 </td><script>alert(1)</script> greylisted & so on)\n`;
    const page = await pageOf(`${evil.repeat(2)}<b>not a line</b>\n`);
    expect(page).not.toMatch(/<script|<img|<svg\/|<b>not/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('says so where nothing was found, and what was not read', async () => {
    const page = await pageOf('quack\n');
    expect(page).toContain('No delivery attempt was found');
    expect(page).toContain('1 text holds no delivery attempt.');
  });
});

describe('the axes', () => {
  it('take round steps', () => {
    expect(ticks(224, 5)).toEqual([0, 50, 100, 150, 200, 250]);
    expect(ticks(0, 5)).toEqual([0]);
    expect(ticks(3, 5)).toEqual([0, 1, 2, 3]);
  });

  it('take spans that people think in, around the values', () => {
    expect(spanTicks(372, 4_500)).toEqual([300, 900, 3_600, 14_400]);
    expect(logPosition(60, 60, 60)).toBe(0);
    expect(logPosition(600, 60, 6_000)).toBeCloseTo(0.5);
  });

  it('gather hours into a bounded number of bars, without gaps, and lose none', async () => {
    const { report } = await readDigest(readFileSync(example('postfix.log')));
    const far = {
      ...report,
      hours: [...report.hours, { start: '2031-01-01T00:00:00Z', deferred: 3, causes: { unknown: 3 } }],
    };
    for (const one of [report, far]) {
      const { buckets } = bucketHours(one);
      expect(buckets.length).toBeLessThan(100);
      const all = buckets.flatMap(({ counts }) => counts).reduce((sum, n) => sum + n, 0);
      expect(all).toBe(one.hours.reduce((sum, { deferred }) => sum + deferred, 0));
    }
  });
});
