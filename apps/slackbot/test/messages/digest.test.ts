import type { DigestReport } from '@smtp451/core/digest';
import { readDigest } from '@smtp451/intake';
import { checkMessage } from '@smtp451/sandbox';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestMessage, reading } from '../../src/messages/digest.ts';
import { digestCsv } from '../../src/messages/digest-csv.ts';
import { wordsOf } from '../fixtures.ts';

/** Hundreds of replies, each of another wording, over weeks: more than any block takes. */
const wide = Array.from({ length: 3000 }, (_, i) => {
  const at = new Date(Date.UTC(2026, 9, 1) + i * 1_100_000).toISOString().replace('.000Z', '+00:00');
  const kinds = [
    '450 4.2.0 Greylisted',
    '421 4.7.0 Too many connections',
    '452 4.2.2 Mailbox full',
    '451 4.7.1 Blocked by blocklist',
    '450 4.1.8 Sender domain not found',
    '451 4.4.2 Timeout',
    '452 4.3.1 Insufficient system storage',
    '451 4.3.2 System overloaded',
  ];
  const words = `${kinds[i % kinds.length]} because ${'w'.repeat(i % 60)}${String.fromCharCode(97 + (i % 26))} =cmd|' /C calc'!A0`;
  return `${at} mx1 postfix/smtp[4]: 4F${i.toString(16).toUpperCase().padStart(8, '0')}: to=<p${i}@d${i}.example.com>, relay=mx.d${i}.example.com[192.0.2.25]:25, delay=3, delays=1/0/1/1, dsn=4.2.0, status=deferred (host mx.d${i}.example.com[192.0.2.25] said: ${words} (in reply to RCPT TO command))`;
}).join('\n');

let report: DigestReport;
beforeAll(async () => {
  ({ report } = await readDigest(new TextEncoder().encode(wide), { name: 'wide.log' }));
});
const message = () =>
  digestMessage({ report, title: '<!here> *wide* someone@example.com', id: 'id', notes: ['x'.repeat(9000)] });

describe('a digest of one provider in trouble', () => {
  it('says that the others take the mail', async () => {
    const line = (i: number, to: string, relay: string, end: string) =>
      `2026-11-23T10:00:${String(i % 60).padStart(2, '0')}+00:00 mx1 postfix/smtp[4]: 4F${i.toString(16).toUpperCase().padStart(8, '0')}: to=<p${i}@${to}>, relay=${relay}[192.0.2.25]:25, delay=3, delays=1/0/1/1, ${end}`;
    const lines = Array.from({ length: 120 }, (_, i) =>
      i % 2 === 0
        ? line(
            i,
            'outlook.com',
            'outlook-com.olc.protection.outlook.com',
            'dsn=4.7.650, status=deferred (host outlook-com.olc.protection.outlook.com[192.0.2.25] said: 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation (in reply to MAIL FROM command))',
          )
        : line(i, 'example.com', 'mx.example.com', 'dsn=2.0.0, status=sent (250 2.0.0 Ok: queued)'),
    );
    const read = await readDigest(new TextEncoder().encode(lines.join('\n')), { name: 'mail.log' });
    const shown = digestMessage({ report: read.report, title: 'mail.log', id: 'id', notes: [] });
    expect(wordsOf(shown.blocks)).toMatch(/Only us, or only them\?\s+Outlook\.com defers 100 %/);
  });
});

describe('a digest as wide as they come', () => {
  it('is within Slack’s limits, its simpler forms too', () => {
    const { simpler = [], ...full } = message();
    for (const blocks of [full.blocks, ...simpler]) {
      expect(checkMessage({ channel: 'C1', text: full.text, blocks })).toEqual([]);
    }
    expect(simpler.at(-1)?.some(({ type }) => type.startsWith('data_'))).toBe(false);
    expect(simpler.at(0)?.some(({ type }) => type === 'data_visualization')).toBe(false);
  });

  it('holds no address and parses nothing of what was read', () => {
    const all = JSON.stringify(message());
    expect(all).not.toMatch(/someone@|p\d+@/);
    expect(all).not.toContain('mrkdwn');
    expect(message().text).not.toContain('<!here>');
  });

  it('tells a first step once, and points to it where it comes again', () => {
    const steps = report.fixFirst.slice(0, 5).map(({ firstStep }) => firstStep);
    const words = wordsOf(message().blocks);
    expect(new Set(steps).size).toBeLessThan(steps.length);
    expect(words.match(/→ as for \d/g)).toHaveLength(steps.length - new Set(steps).size);
  });

  it('says how much was read', () => expect(wordsOf(message().blocks)).toContain('3,000 lines'));

  it('puts the hours into at most twenty columns, and loses none of the count', () => {
    const chart = message().blocks.find(({ type }) => type === 'data_visualization') as
      | { chart?: { series?: { data: { value: number }[] }[] } }
      | undefined;
    const series = chart?.chart?.series ?? [];
    expect(series.flatMap(({ data }) => data).reduce((sum, { value }) => sum + value, 0)).toBe(report.deferred);
  });

  it('exports rows that run as no formula', () => {
    const csv = digestCsv({
      ...report,
      replies: [{ ...report.replies[0], template: '=1+1', example: '@SUM(A1)' } as DigestReport['replies'][number]],
      failedReplies: [],
    });
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("'@SUM(A1)");
  });

  it('shows progress in one line', () =>
    expect(wordsOf(reading('mail.log', 12.34, 5000).blocks)).toBe(
      '⏳ Reading mail.log… 12.3 MB, 5,000 delivery attempts so far.',
    ));
});
