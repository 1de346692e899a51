/** Slack at its worst, in every surface: the person gets exactly one answer, or one clear error. */
import type { Fault } from '@smtp451/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { botMessages, type House, openHouse, refusedBlocks, wordsOf } from '../fixtures.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(() => house.slack.faults.clear());

const greylisted = '450 4.2.0 Recipient address rejected: Greylisted for 5 minutes';
let unique = 0;
/** A reply of its own for each case, so that what answers it can be told from everything else. */
const nextReply = () => {
  unique += 1;
  return `${greylisted} (ticket${unique}x)`;
};

const faults: Record<string, Fault> = {
  '500': { kind: 'http', status: 500, times: 1 },
  'a dropped response': { kind: 'drop-after', times: 1 },
  'a dropped request': { kind: 'drop-before', times: 1 },
  'refused blocks': { kind: 'refuse-blocks', types: ['rich_text'] },
  internal_error: { kind: 'error', error: 'internal_error', times: 1 },
  '429': { kind: 'rate-limited', retryAfterSeconds: 1, times: 1 },
};

interface Seen {
  answers: number;
  errors: number;
}

/** Surface → asks for one reply, gives how many answers and errors its person can see. */
const surfaces: Record<string, (reply: string) => Promise<() => Seen>> = {
  'a public command': async reply => {
    await house.slack.sendSlashCommand({ channel: 'general', text: reply });
    return () => seen(reply, 'general', isRoot);
  },
  'a mention': async reply => {
    house.slack.sendMention({ channel: 'mail-ops', text: reply });
    return () => seen(reply, 'mail-ops');
  },
  'a message shortcut': async reply => {
    const { ts } = house.slack.postMessage({ channel: 'incidents', text: reply });
    await house.slack.sendShortcut({ channel: 'incidents', callbackId: 'explain_smtp_reply', ts });
    return () => seen(reply, 'incidents');
  },
  'a paste dialog': async reply => {
    const { slack } = house;
    await slack.sendSlashCommand({ channel: 'partner-mail', text: '' });
    await slack.waitFor(() => slack.modals()[0], { what: 'the dialog' });
    await slack.submitView({ values: { text: reply } });
    return () => seen(reply, 'partner-mail', isRoot);
  },
};

type Seeing = { ts: string; thread_ts?: string | undefined };
/** Slack writes the thread onto its first message, too. */
const isRoot = ({ ts, thread_ts }: Seeing): boolean => thread_ts === undefined || thread_ts === ts;

function seen(reply: string, channel: string, counts: (message: Seeing) => boolean = () => true): Seen {
  const { slack } = house;
  const mark = /ticket\d+x/.exec(reply)?.[0] ?? '';
  const roots = slack.messages(channel);
  const all = roots
    .flatMap(root => slack.thread(channel, root.ts))
    .filter(({ user }) => user === slack.workspace().botUserId);
  const mine = all.filter(message => holds(message, mark, reply) && counts(message));
  const whispered = slack.ephemerals({ visible: true }).filter(message => holds(message, mark, reply));
  return { answers: mine.length, errors: whispered.length };
}

/** Without blocks only the notification text is left, and that names the cause, not the reply. */
const holds = (
  message: { text?: string; blocks?: unknown; channel?: string; ts: string },
  mark: string,
  reply: string,
): boolean =>
  JSON.stringify(message).includes(mark) ||
  (message.blocks === undefined && !before.has(message.ts) && reply.includes(mark));
/** What stood there when a case began: the one before may have ended in the same second. */
let before: ReadonlySet<string> = new Set();
function begin(): void {
  const { slack } = house;
  const channels = ['general', 'mail-ops', 'incidents', 'partner-mail'];
  const standing = channels.flatMap(name => slack.messages(name).flatMap(({ ts }) => slack.thread(name, ts)));
  before = new Set([...standing, ...slack.ephemerals()].map(({ ts }) => ts));
}

describe.each(Object.entries(surfaces))('%s', (surface, ask) => {
  it('gives one clear error where the post cannot be confirmed and not be looked up', { timeout: 40_000 }, async () => {
    begin();
    const reply = nextReply();
    house.slack.faults.add({ method: 'chat.postMessage', kind: 'drop-before', times: 1 });
    for (const method of ['conversations.history', 'conversations.replies']) {
      house.slack.faults.add({ method, kind: 'missing-scope', scope: 'channels:history' });
    }
    const look = await ask(reply);
    await house.slack.waitFor(() => look().errors > 0, { timeoutMs: 15_000, what: 'the error' });
    await settled();
    expect(look()).toEqual({ answers: 0, errors: 1 });
    const told = house.slack.ephemerals({ visible: true }).at(-1);
    expect(wordsOf(told?.blocks)).toContain('Slack did not confirm');
  });

  it.each(Object.entries(faults))('survives %s from chat.postMessage', { timeout: 40_000 }, async (name, fault) => {
    begin();
    const reply = nextReply();
    house.slack.faults.add({ method: 'chat.postMessage', ...fault });
    const look = await ask(reply);
    await house.slack.waitFor(() => look().answers + look().errors > 0, {
      timeoutMs: 15_000,
      what: `an answer or an error (${surface}, ${name})`,
    });
    await house.slack.idle();
    await settled(name === '429' ? 1_200 : 250);
    expect(look()).toEqual({ answers: 1, errors: 0 });
  });
});

describe('a private command', () => {
  const told = (mark: string) =>
    house.slack.ephemerals({ visible: true }).filter(message => JSON.stringify(message).includes(mark));

  it('needs no second request, so that no fault of one can touch it', async () => {
    for (const fault of Object.values(faults)) house.slack.faults.add({ ...fault, method: '*' });
    const reply = nextReply();
    await house.slack.sendSlashCommand({ channel: 'general', text: `private ${reply}` });
    expect(told(/ticket\d+x/.exec(reply)?.[0] ?? '')).toHaveLength(1);
  });

  it.each(['429', '500', 'refused blocks'])('gets its answer over the response URL through %s', async name => {
    const fault = faults[name] ?? { kind: 'drop-before' as const };
    house.slack.faults.add({ ...fault, method: 'response_url' });
    begin();
    const before = house.slack.ephemerals().length;
    await house.slack.sendSlashCommand({ channel: 'random', text: nextReply() });
    await house.slack.waitFor(() => house.slack.ephemerals().length > before, {
      timeoutMs: 8_000,
      what: 'the private answer',
    });
    await settled();
    expect(house.slack.ephemerals().length - before).toBe(1);
  });
});

describe('Socket Mode', () => {
  it('hears at once again after a routine disconnect, since one socket stays open', async () => {
    const { slack } = house;
    expect(slack.sockets.count()).toBe(2);
    slack.sockets.disconnect('refresh_requested');
    const done = await slack.sendSlashCommand({ channel: 'general', text: 'help' });
    expect(done.acknowledged).toBe(true);
    await slack.waitFor(() => slack.sockets.count() === 2, { what: 'both sockets' });
  });

  it('comes back within a second when every socket is cut', async () => {
    const { slack } = house;
    slack.sockets.cut();
    await new Promise(done => setTimeout(done, 100));
    await slack.waitFor(() => slack.sockets.count() === 2, { timeoutMs: 3_000, what: 'both sockets' });
    const before = botMessages(slack, 'general').length;
    await slack.sendSlashCommand({ channel: 'general', text: nextReply() });
    await slack.waitFor(() => botMessages(slack, 'general')[before], { what: 'an answer' });
  });
});

it('had no message refused by the block checks but those that were made to', () =>
  expect(refusedBlocks(house.slack)).toEqual([]));

/** Until the bot has sent nothing for longer than its own pause between posts: then a second answer would be there. */
async function settled(pauseMs = 250): Promise<void> {
  for (let before = -1; before !== house.slack.calls().length; ) {
    before = house.slack.calls().length;
    await new Promise(done => setTimeout(done, pauseMs));
  }
}
