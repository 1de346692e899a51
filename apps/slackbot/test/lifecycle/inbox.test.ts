import { afterEach, describe, expect, it } from 'vitest';
import { identify } from '../../src/lifecycle/inbox.ts';
import { type House, openHouse, wordsOf } from '../fixtures.ts';

let house: House | undefined;
afterEach(() => house?.close());

const mention = (slack: House['slack'], ts: string, text: string) => ({
  type: 'event_callback',
  event_id: `Ev${ts}`,
  team_id: slack.workspace().id,
  authorizations: [{ team_id: slack.workspace().id, enterprise_id: null, is_enterprise_install: false }],
  event: {
    type: 'app_mention',
    channel: slack.workspace().channels['mail-ops'],
    ts,
    text,
    user: slack.workspace().users.dana,
  },
});

describe('an event', () => {
  it('is in the store before it is acknowledged', async () => {
    house = await openHouse();
    const { slack, bot } = house;
    const { ts } = slack.postMessage({ channel: 'mail-ops', text: 'x' });
    const memory = bot.store.workspace(slack.workspace().id);
    let storedAtAck: boolean | undefined;
    await bot.inbox.processEvent({
      body: mention(slack, ts, '450 4.2.0 Greylisted'),
      // A second `put` of the same id is refused: so it stands there already.
      ack: async () => {
        storedAtAck = !(await memory.inbox.put({ id: `event:Ev${ts}`, kind: 'x', body: '{}' }));
      },
    });
    expect(storedAtAck).toBe(true);
  });

  it('that a crash left behind is taken up and answered, once', async () => {
    house = await openHouse();
    const { slack, bot } = house;
    const { ts } = slack.postMessage({ channel: 'mail-ops', text: 'x' });
    const body = mention(slack, ts, '450 4.2.0 Greylisted, left behind');
    // As a process that died after its acknowledgement: stored, its lease over.
    await bot.store
      .workspace(slack.workspace().id)
      .inbox.put({ id: `event:Ev${ts}`, kind: 'event:app_mention', body: JSON.stringify(body) }, 1);
    await slack.waitFor(() => slack.thread('mail-ops', ts)[1], {
      timeoutMs: 15_000,
      what: 'the answer to the event left behind',
    });
    await bot.inbox.processEvent({ body, ack: async () => undefined });
    expect(slack.thread('mail-ops', ts)).toHaveLength(2);
  });

  it('that fails holds up none of those that were left behind with it', async () => {
    house = await openHouse();
    const { slack, bot } = house;
    const { ts } = slack.postMessage({ channel: 'mail-ops', text: 'x' });
    const memory = bot.store.workspace(slack.workspace().id);
    await memory.inbox.put({ id: 'event:torn', kind: 'event:app_mention', body: '{"torn":' }, 1);
    const body = JSON.stringify(mention(slack, ts, '450 4.2.0 Greylisted, behind another'));
    await memory.inbox.put({ id: `event:Ev${ts}`, kind: 'event:app_mention', body }, 1);
    await slack.waitFor(() => slack.thread('mail-ops', ts)[1], { timeoutMs: 15_000, what: 'the answer' });
  });

  it('stays its worker’s however long the work takes, as long as it lives', { timeout: 30_000 }, async () => {
    house = await openHouse();
    const { slack, bot } = house;
    slack.faults.add({ method: 'chat.postMessage', kind: 'slow', ms: 9_000, times: 1 });
    slack.sendMention({ channel: 'mail-ops', text: '450 4.2.0 Greylisted, slowly' });
    await slack.idle();
    const memory = bot.store.workspace(slack.workspace().id);
    // As if the lease had been given long ago; the next sign of life renews it.
    const [mention] = slack
      .deliveries()
      .map(({ payload }) => payload)
      .filter(({ event_id }) => event_id)
      .slice(-1);
    await memory.inbox.postpone(`event:${String(mention?.event_id)}`, 60_000);
    const leased = (): Promise<string[]> => bot.store.routing.withWaitingEvents(Date.now() + 35_000);
    expect(await leased()).toEqual([]);
    await new Promise(done => setTimeout(done, 8_000));
    expect(await leased()).toEqual([memory.id]);
    expect(await bot.store.routing.withWaitingEvents(Date.now() + 20_000)).toEqual([]);
  });

  it('is not posted a second time where the first process got through before it died', async () => {
    house = await openHouse();
    const { slack, bot } = house;
    const asked = slack.sendMention({ channel: 'mail-ops', text: '450 4.2.0 Greylisted, half done' });
    await slack.waitFor(() => slack.thread('mail-ops', asked.ts)[1]);
    const memory = bot.store.workspace(slack.workspace().id);
    const channel = slack.workspace().channels['mail-ops'] ?? '';
    // What that process had no time for: to note that it answered.
    await memory.answers.remove(channel, asked.ts, 'explain');
    await memory.claims.release(`explain:${channel}:${asked.ts}`);
    await bot.inbox.processEvent({
      body: { ...mention(slack, asked.ts, '450 4.2.0 Greylisted, half done'), event_id: 'EvSecond' },
      ack: async () => undefined,
    });
    expect(slack.thread('mail-ops', asked.ts)).toHaveLength(2);
  });
});

describe('a command', () => {
  it('that a crash left behind is answered over its response URL', async () => {
    house = await openHouse();
    const { slack, bot } = house;
    await slack.sendSlashCommand({ channel: 'mail-ops', text: 'help' });
    const sent = slack.deliveries().findLast(({ kind }) => kind === 'slash_commands')?.payload ?? {};
    const again = { ...sent, trigger_id: 'left.behind' };
    await bot.store
      .workspace(slack.workspace().id)
      .inbox.put({ id: 'command:left.behind', kind: 'command', body: JSON.stringify(again) }, 1);
    const before = slack.ephemerals().length;
    await slack.waitFor(() => slack.ephemerals().length > before, { timeoutMs: 15_000, what: 'the late answer' });
    expect(wordsOf(slack.ephemerals().at(-1)?.blocks)).toContain('Paste a reply');
  });

  it('is answered although the store is away', async () => {
    house = await openHouse();
    const { slack, bot } = house;
    await bot.store.close();
    const done = await slack.sendSlashCommand({
      channel: 'mail-ops',
      text: '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation',
    });
    expect(done.acknowledged).toBe(true);
    await slack.waitFor(() => slack.ephemerals().some(({ blocks }) => wordsOf(blocks).includes('reputation')), {
      timeoutMs: 15_000,
      what: 'the answer',
    });
  });
});

describe('whose event it is', () => {
  it('is decided by the installation it was sent to, not by the author’s workspace', () => {
    expect(
      identify({
        event_id: 'Ev1',
        team_id: 'T_AUTHOR',
        authorizations: [{ team_id: 'T_OURS' }],
        event: { type: 'message' },
      })?.workspace,
    ).toBe('T_OURS');
  });
  it('is the organisation’s for an org-wide installation, and the flag of a command is a text', () => {
    expect(
      identify({
        command: '/smtp451',
        trigger_id: '1',
        team_id: 'T1',
        enterprise_id: 'E1',
        is_enterprise_install: 'true',
      })?.workspace,
    ).toBe('E1');
    expect(
      identify({
        command: '/smtp451',
        trigger_id: '1',
        team_id: 'T1',
        enterprise_id: 'E1',
        is_enterprise_install: 'false',
      })?.workspace,
    ).toBe('T1');
  });
});

describe('one channel’s 429', () => {
  it('holds up no other channel of the same token', async () => {
    house = await openHouse();
    const { slack } = house;
    slack.faults.add({
      method: 'chat.postMessage',
      channel: slack.workspace().channels.general ?? '',
      kind: 'rate-limited',
      retryAfterSeconds: 3,
      times: 1,
    });
    await slack.sendSlashCommand({ channel: 'general', text: '450 4.2.0 Greylisted' });
    const startedAt = Date.now();
    await slack.sendSlashCommand({ channel: 'mail-ops', text: '450 4.2.0 Greylisted' });
    await slack.waitFor(() => slack.messages('mail-ops').length > 0);
    expect(Date.now() - startedAt).toBeLessThan(2_000);
  });
});
