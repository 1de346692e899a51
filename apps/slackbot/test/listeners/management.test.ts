import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

const memory = () => house.bot.store.workspace(house.slack.workspace().id);
const mailOps = () => house.slack.workspace().channels['mail-ops'] ?? '';
const told = (holds: string, user = 'dana') =>
  house.slack.waitFor(
    () => house.slack.ephemerals({ user, visible: true }).find(({ blocks }) => wordsOf(blocks).includes(holds)),
    { what: `“${holds}”` },
  );
const command = (text: string, user = 'dana') => house.slack.sendSlashCommand({ channel: 'mail-ops', text, user });
const dialog = () => house.slack.waitFor(() => house.slack.modals().at(-1), { what: 'a dialog' });

describe('/smtp451 settings', () => {
  it('changes what the channel does, and notes who did it', async () => {
    await command('settings');
    await dialog();
    const submitted = await house.slack.submitView({ values: { answers: 'private', timeZone: 'Europe/Berlin' } });
    expect(submitted.errors).toEqual({});
    await told('Saved: answers, time zone');
    expect(await memory().settings.get(mailOps())).toMatchObject({
      answers: 'private',
      timeZone: 'Europe/Berlin',
      digests: true,
    });
    expect((await memory().audit.list(10)).map(({ action, by }) => [action, by])).toContainEqual([
      'settings',
      house.slack.workspace().users.dana,
    ]);
    await command('450 4.2.0 Greylisted by settings');
    await told('answers are private in this channel');
    await memory().settings.change(mailOps(), { answers: 'public' });
  });

  it('says below the field what is wrong with it', async () => {
    await command('settings');
    await dialog();
    const submitted = await house.slack.submitView({
      values: { timeZone: 'Berlin time', runbookUrl: 'ftp://example.com' },
    });
    expect(Object.keys(submitted.errors).sort()).toEqual(['runbookUrl', 'timeZone']);
    await house.slack.closeView();
  });

  it('lets only admins change it where the channel says so', async () => {
    await memory().settings.change(mailOps(), { changedBy: 'admins' });
    for (const text of ['settings', 'ingest', 'forget', 'schedule daily 09:00']) {
      const before = house.slack.ephemerals({ user: 'lee' }).length;
      await command(text, 'lee');
      await house.slack.waitFor(() => house.slack.ephemerals({ user: 'lee' }).length > before, {
        what: `a refusal of ${text}`,
      });
      expect(wordsOf(house.slack.ephemerals({ user: 'lee' }).at(-1)?.blocks)).toContain('only workspace admins');
    }
    expect(await memory().schedules.list()).toEqual([]);
    await command('settings');
    await dialog();
    await house.slack.closeView();
    await memory().settings.change(mailOps(), { changedBy: 'members' });
  });
});

describe('/smtp451 schedule and schedules', () => {
  it('schedules, shows the next three runs, pauses, resumes and removes', async () => {
    await command('schedule weekdays 09:00 Europe/Berlin');
    const made = await told('Scheduled: ');
    expect(wordsOf(made.blocks).match(/\(Europe\/Berlin\)/g)).toHaveLength(3);
    await command('schedules');
    const list = await told('Scheduled summaries');
    await house.slack.click({ channel: 'mail-ops', ts: list.ts, actionId: 'schedule_pause' });
    const paused = await told('paused');
    await house.slack.click({ channel: 'mail-ops', ts: paused.ts, actionId: 'schedule_resume' });
    const active = await told('active');
    await house.slack.click({ channel: 'mail-ops', ts: active.ts, actionId: 'schedule_remove' });
    await told('No summaries are scheduled here');
    expect(await memory().schedules.list()).toEqual([]);
  });

  it('shows in its dialog when a text would run, and says what it does not understand', async () => {
    await command('schedule');
    await dialog();
    await house.slack.click({ view: 'modal', actionId: 'schedule_preview', choice: 'weekly mon 08:30' });
    await house.slack.waitFor(() => wordsOf(house.slack.modals().at(-1)?.blocks).includes('The next runs'), {
      what: 'the preview',
    });
    const wrong = await house.slack.submitView({ values: { schedule_preview: 'every now and then' } });
    expect(wrong.errors.timing).toBeTruthy();
    const right = await house.slack.submitView({ values: { schedule_preview: 'weekly mon 08:30' } });
    expect(right.errors).toEqual({});
    await told('weekly mon 08:30');
  });
});

describe('/smtp451 ingest', () => {
  it('shows a new token once, keeps only its hash, takes reports with it, and revokes it', async () => {
    await command('ingest');
    const list = await told('There is none yet');
    await house.slack.click({ channel: 'mail-ops', ts: list.ts, actionId: 'token_create' });
    const made = await told('shown once');
    const token = /s451_[\w-]+/.exec(JSON.stringify(made.blocks))?.[0] ?? '';
    const report = () =>
      fetch(`http://127.0.0.1:${house.bot.port}/ingest`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
        body: '2026-11-20T10:00:00+00:00 mx1 postfix/smtp[4]: 4FAAAAAAAA: to=<a@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=3, delays=1/0/1/1, dsn=4.2.0, status=deferred (host mx.example.com[192.0.2.25] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))\n',
      });
    expect((await report()).status).toBe(202);
    await command('ingest');
    const again = await house.slack.waitFor(() =>
      house.slack.ephemerals().findLast(({ blocks }) => wordsOf(blocks).includes('Revoke')),
    );
    await house.slack.click({ channel: 'mail-ops', ts: again.ts, actionId: 'token_revoke' });
    await told('Whoever still uses that token');
    expect((await report()).status).toBe(401);
    expect((await memory().audit.list(10)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['token-create', 'token-revoke']),
    );
  });
});

describe('/smtp451 forget', () => {
  it('asks first, then deletes what the channel had, and keeps who did it', async () => {
    await memory().settings.change(mailOps(), { runbookUrl: 'https://wiki.example.com/' });
    await command('forget');
    const question = await dialog();
    expect(wordsOf(question.blocks)).toContain('#mail-ops');
    await house.slack.submitView();
    await told('Forgotten: ');
    expect((await memory().settings.get(mailOps())).runbookUrl).toBeNull();
    expect(await memory().schedules.list(mailOps())).toEqual([]);
    expect((await memory().audit.list(5)).map(({ action }) => action)).toContain('forget');
  });
});

describe('the App Home', () => {
  it('shows the person’s own channels, a box to try, privacy and the version', async () => {
    const { slack } = house;
    slack.openHome({ user: 'lee' });
    const home = await slack.waitFor(() => slack.home({ user: 'lee' }), { what: 'the App Home' });
    const words = wordsOf(home.blocks);
    expect(words).toContain(`<#${mailOps()}>`);
    expect(words).not.toContain('#hush');
    expect(words).toContain('Privacy');
    expect(words).toMatch(/smtp451 \d+\.\d+/);
    await slack.click({ user: 'lee', view: 'home', actionId: 'try_it', choice: '450 4.2.0 Greylisted' });
    await slack.waitFor(() => wordsOf(slack.modals({ user: 'lee' }).at(-1)?.blocks).includes('Greylisting'), {
      what: 'the answer',
    });
  });

  it('works with less where an optional permission is missing, and says which', async () => {
    const { slack } = house;
    slack.setScopes(['commands', 'chat:write', 'app_mentions:read', 'files:read', 'users:read']);
    slack.openHome({ user: 'dana' });
    const home = await slack.waitFor(() => slack.home({ user: 'dana' }), { what: 'the App Home' });
    expect(wordsOf(home.blocks)).toContain('channels:read');
    await slack.sendSlashCommand({ channel: 'partner-mail', text: '450 4.2.0 Greylisted, no scope' });
    await told('I lack the permission channels:read');
    slack.install();
  });
});

describe('/smtp451 check', () => {
  it('gives the command to run where the mail leaves', async () => {
    await command('check example.org');
    await told('npx smtp451 check example.org --ip 192.0.2.1');
  });
});
