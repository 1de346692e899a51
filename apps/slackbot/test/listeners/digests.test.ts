import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type House, openHouse, refusedBlocks, wordsOf } from '../fixtures.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(() => {
  house.slack.faults.clear();
  expect(refusedBlocks(house.slack)).toEqual([]);
});

const line = (minute: number, id: string, reply: string, to = 'pat@example.com') =>
  `2026-11-20T10:${String(minute).padStart(2, '0')}:00+00:00 mx1 postfix/smtp[411]: ${id}: to=<${to}>, relay=mx.example.com[192.0.2.25]:25, delay=3, delays=1/0/1/1, dsn=4.7.0, status=deferred (host mx.example.com[192.0.2.25] said: ${reply} (in reply to RCPT TO command))`;
const log = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    line(
      i % 60,
      `4F${i.toString(16).toUpperCase().padStart(8, '0')}`,
      i % 3 ? '450 4.2.0 Greylisted, please try again later' : '421 4.7.0 Too many connections from your IP',
      `p${i}@example.com`,
    ),
  ).join('\n');

const below = (ts: string) =>
  house.slack.thread('mail-ops', ts).filter(({ user }) => user === house.slack.workspace().botUserId);
const digestBelow = (ts: string) =>
  house.slack.waitFor(() => below(ts).find(({ blocks }) => wordsOf(blocks).includes('Read ')), {
    what: 'the digest',
    timeoutMs: 10_000,
  });

describe('a log that is dropped into a channel', () => {
  it('becomes a thread: first thing to fix, chart, table, how much was read', async () => {
    const { slack } = house;
    const dropped = slack.uploadFile({ channel: 'mail-ops', name: 'mail.log', content: log(60) });
    const digest = await digestBelow(dropped.ts);
    const kinds = digest.blocks?.map(({ type }) => type);
    expect(kinds).toContain('data_visualization');
    expect(kinds).toContain('data_table');
    expect(wordsOf(digest.blocks)).toContain('60 attempts, 60 deferred');
    expect(wordsOf(digest.blocks)).toContain('Fix first');
    expect(JSON.stringify(digest)).not.toMatch(/p\d+@example\.com/);
    expect(digest.text).toContain('mail.log');
  });

  it.each([
    ['charts', ['data_visualization'], ['data_table']],
    ['charts and tables', ['data_visualization', 'data_table'], []],
  ] as const)('says the same in a workspace that refuses %s', async (_, refused, left) => {
    const { slack } = house;
    slack.faults.add({ kind: 'refuse-blocks', types: refused });
    const dropped = slack.uploadFile({ channel: 'mail-ops', name: 'other.log', content: log(30) });
    const digest = await digestBelow(dropped.ts);
    const kinds = digest.blocks?.map(({ type }) => type) ?? [];
    expect(kinds.filter(kind => String(kind).startsWith('data_'))).toEqual(expect.arrayContaining([...left]));
    expect(kinds).not.toContain('data_visualization');
    expect(wordsOf(digest.blocks)).toContain('Greylisting');
  });

  it('is read once, though Slack tells of it twice', async () => {
    const { slack } = house;
    const dropped = slack.uploadFile({ channel: 'mail-ops', name: 'once.log', content: log(12) });
    await digestBelow(dropped.ts);
    await slack.idle();
    await new Promise(done => setTimeout(done, 300));
    expect(below(dropped.ts)).toHaveLength(1);
    const heard = slack.deliveries().map(({ payload }) => (payload.event as { type?: string } | undefined)?.type);
    expect(heard).toEqual(expect.arrayContaining(['message', 'file_shared']));
  });

  it('is counted once, though a crash before its end has it read again', async () => {
    const { slack, bot } = house;
    const memory = bot.store.workspace(slack.workspace().id);
    const channel = slack.workspace().channels['mail-ops'] ?? '';
    const counted = async () => (await memory.observations.sums(channel, { from: 0, to: Date.now() }, []))[0]?.count;
    const dropped = slack.uploadFile({ channel: 'mail-ops', name: 'again.log', content: log(12) });
    await digestBelow(dropped.ts);
    await slack.idle();
    await vi.waitUntil(async () => (await memory.answers.find(channel, dropped.ts, 'digest')) !== null);
    const before = await counted();
    // As a process that died before it had noted its answer.
    await memory.answers.remove(channel, dropped.ts, 'digest');
    await memory.claims.release(`digest:${channel}:${dropped.ts}`);
    slack.sendMention({ channel: 'mail-ops', text: 'again?', threadTs: dropped.ts });
    await vi.waitUntil(async () => (await memory.answers.find(channel, dropped.ts, 'digest')) !== null, 10_000);
    expect(await counted()).toBe(before);
  });

  it('is exported as CSV on a click, addresses masked', async () => {
    const { slack } = house;
    const dropped = slack.uploadFile({ channel: 'mail-ops', name: 'csv.log', content: log(9) });
    const digest = await digestBelow(dropped.ts);
    await slack.click({ channel: 'mail-ops', ts: digest.ts, actionId: 'digest_csv' });
    const upload = await slack.waitFor(
      () =>
        slack.thread('mail-ops', dropped.ts).find(({ files }) => files?.length && files[0]?.name === 'deferrals.csv'),
      { what: 'the CSV' },
    );
    expect(upload.thread_ts).toBe(dropped.ts);
  });

  it('is given as text to copy where files:write is missing', async () => {
    const { slack } = house;
    const dropped = slack.uploadFile({ channel: 'mail-ops', name: 'csv2.log', content: log(9) });
    const digest = await digestBelow(dropped.ts);
    slack.faults.add({ method: 'files.getUploadURLExternal', kind: 'missing-scope', scope: 'files:write' });
    await slack.click({ channel: 'mail-ops', ts: digest.ts, actionId: 'digest_csv' });
    await slack.waitFor(
      () => slack.ephemerals().find(({ blocks }) => wordsOf(blocks).includes('outcome,count,cause')),
      { what: 'the CSV as text' },
    );
  });

  it('is left alone where the channel opted out, and remembered where it did not', async () => {
    const { slack, bot } = house;
    const memory = bot.store.workspace(slack.workspace().id);
    const general = slack.workspace().channels.general ?? '';
    await memory.settings.change(general, { digests: false });
    const dropped = slack.uploadFile({ channel: 'general', name: 'mail.log', content: log(9) });
    await slack.idle();
    await new Promise(done => setTimeout(done, 400));
    expect(slack.thread('general', dropped.ts)).toHaveLength(1);
    const mailOps = slack.workspace().channels['mail-ops'] ?? '';
    const kept = await memory.observations.sums(mailOps, { from: 0, to: Date.now() }, ['cause']);
    expect(kept.map(({ cause }) => cause)).toContain('greylisting');
  });
});

describe('other ways to bring a digest', () => {
  it('reads a compressed log', async () => {
    const dropped = house.slack.uploadFile({ channel: 'mail-ops', name: 'mail.log.gz', content: gzipSync(log(20)) });
    expect(wordsOf((await digestBelow(dropped.ts)).blocks)).toContain('20 attempts');
  });

  it('reads a long paste, and leaves a short one alone', async () => {
    const { slack } = house;
    const pasted = slack.postMessage({ channel: 'mail-ops', text: log(8) });
    expect(wordsOf((await digestBelow(pasted.ts)).blocks)).toContain('8 attempts');
    const short = slack.postMessage({ channel: 'mail-ops', text: 'we saw 450 4.2.0 Greylisted today' });
    await slack.idle();
    expect(below(short.ts)).toEqual([]);
  });

  it('reads a pasted sheet', async () => {
    const { slack } = house;
    const cell = (text: string) => ({ type: 'raw_text', text });
    const rows = [
      ['to', 'reply'],
      ...Array.from({ length: 6 }, (_, i) => [`r${i}@example.com`, '450 4.2.0 Greylisted']),
    ].map(row => row.map(cell));
    const pasted = slack.postMessage({ channel: 'mail-ops', text: '', blocks: [{ type: 'table', rows }] });
    expect(wordsOf((await digestBelow(pasted.ts)).blocks)).toContain('6 attempts');
  });

  it('reads a pasted sheet of log lines, with a column before them', async () => {
    const { slack } = house;
    const rows = log(6)
      .split('\n')
      .filter(Boolean)
      .map((line, i) => [`${i + 1}`, line].map(text => ({ type: 'raw_text', text })));
    const pasted = slack.postMessage({ channel: 'mail-ops', text: '', blocks: [{ type: 'table', rows }] });
    expect(wordsOf((await digestBelow(pasted.ts)).blocks)).toContain('6 attempts');
  });

  it('takes lines after /smtp451 digest as a message of its own', async () => {
    const { slack } = house;
    const before = slack.messages('mail-ops').length;
    await slack.sendSlashCommand({ channel: 'mail-ops', text: `digest ${log(6)}` });
    const digest = await slack.waitFor(() => slack.messages('mail-ops')[before], { what: 'the digest' });
    expect(wordsOf(digest.blocks)).toContain('6 attempts');
  });

  it('reads a bounce that was forwarded as an e-mail, its report attached', async () => {
    const { slack } = house;
    const raw = [
      'From: MAILER-DAEMON@example.net',
      'To: mail-ops@example.com',
      'Subject: Delayed Mail (still being retried)',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain',
      '',
      'Your message could not be delivered for 4 hours. It will be retried.',
      '',
      '--b1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx1.example.net',
      'Arrival-Date: Fri, 20 Nov 2026 10:00:00 +0000',
      '',
      'Final-Recipient: rfc822; lou@example.com',
      'Action: delayed',
      'Status: 4.7.1',
      'Remote-MTA: dns; mx.example.com',
      'Diagnostic-Code: smtp; 451 4.7.1 Greylisted, please try again later',
      '',
      '--b1--',
      '',
    ].join('\r\n');
    const mail = slack.forwardEmail({ channel: 'mail-ops', raw });
    const digest = await digestBelow(mail.ts);
    expect(wordsOf(digest.blocks)).toContain('Greylisting');
    expect(JSON.stringify(digest)).not.toContain('lou@');
  });
});

describe('what cannot be read', () => {
  it('names the missing permission instead of reading a login page', async () => {
    const { slack } = house;
    slack.setScopes(['commands', 'chat:write', 'app_mentions:read', 'users:read', 'channels:history', 'channels:read']);
    slack.uploadFile({ channel: 'mail-ops', name: 'mail.log', content: log(9) });
    const told = await slack.waitFor(() => slack.ephemerals().find(({ text }) => text.includes('files:read')), {
      what: 'the refusal',
      timeoutMs: 10_000,
    });
    expect(told.text).toContain('install the app again');
    slack.install();
  });

  it('says that a forwarded e-mail holds no bounce, in its thread', async () => {
    const { slack } = house;
    const mail = slack.forwardEmail({
      channel: 'mail-ops',
      raw: 'From: a@example.com\r\nTo: b@example.com\r\nSubject: Lunch\r\n\r\nPizza at noon?\r\n',
    });
    await slack.waitFor(() => below(mail.ts).find(({ text }) => text.includes('📭')), { what: 'the refusal' });
  });
});
