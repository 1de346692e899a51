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

const greylisted = '450 4.2.0 <kim@example.com>: Recipient address rejected: Greylisted for 5 minutes';
const answersIn = (channel: string, ts: string) =>
  house.slack.thread(channel, ts).filter(({ user }) => user === house.slack.workspace().botUserId);

describe('a mention of the bot', () => {
  it('explains the reply in it, in the thread below', async () => {
    const { slack } = house;
    const asked = slack.sendMention({ channel: 'mail-ops', text: `what is ${greylisted}` });
    const answer = await slack.waitFor(() => answersIn('mail-ops', asked.ts)[0], { what: 'the answer' });
    expect(wordsOf(answer.blocks)).toContain('Greylisting');
    expect(JSON.stringify(answer)).not.toContain('kim@');
  });

  it('explains the thread’s first message where it holds no reply of its own', async () => {
    const { slack } = house;
    const parent = slack.postMessage({ channel: 'mail-ops', text: `we get this: ${greylisted}` });
    slack.sendMention({ channel: 'mail-ops', text: 'please?', threadTs: parent.ts });
    await slack.waitFor(() => answersIn('mail-ops', parent.ts)[0], { what: 'the answer' });
  });

  it('says which permission is missing where it may not read the thread', async () => {
    const { slack } = house;
    const parent = slack.postMessage({ channel: 'mail-ops', text: `this: ${greylisted}` });
    slack.faults.add({ method: 'conversations.replies', kind: 'missing-scope', scope: 'channels:history', times: 1 });
    slack.sendMention({ channel: 'mail-ops', text: '?', threadTs: parent.ts });
    await slack.waitFor(() => slack.ephemerals().find(({ text }) => text.includes('channels:history')), {
      what: 'the reason',
    });
  });

  it('answers once when one event comes three times: same id, other id, as message and as mention', async () => {
    const { slack } = house;
    const asked = slack.sendMention({ channel: 'mail-ops', text: greylisted });
    await slack.waitFor(() => answersIn('mail-ops', asked.ts)[0]);
    const first = slack
      .deliveries()
      .findLast(({ payload }) => (payload.event as { type?: string } | undefined)?.type === 'app_mention');
    if (!first) throw new Error('no mention was delivered');
    const again = { ...first.payload, event_id: 'EvANOTHER' };
    await Promise.all([redeliver(first.payload), redeliver(again), redeliver(again)]);
    await slack.idle();
    expect(answersIn('mail-ops', asked.ts)).toHaveLength(1);
  });

  it('keeps what is wrong to the person who asked', async () => {
    const { slack } = house;
    const asked = slack.sendMention({ channel: 'mail-ops', text: 'good morning' });
    await slack.waitFor(() => slack.ephemerals().find(({ text }) => text.includes('No SMTP reply')), {
      what: 'the private hint',
    });
    expect(answersIn('mail-ops', asked.ts)).toEqual([]);
  });
});

/** As an admin deletes a message of the bot. */
async function remove(ts: string): Promise<void> {
  const { apiUrl, tokens } = house.slack;
  const body = new URLSearchParams({
    token: tokens.bot,
    channel: house.slack.workspace().channels['mail-ops'] ?? '',
    ts,
  });
  const answer = await fetch(`${apiUrl}chat.delete`, { method: 'POST', body });
  expect(await answer.json()).toMatchObject({ ok: true });
}

/** Hands an event to the bot once more, as Slack does when an acknowledgement got lost. */
async function redeliver(payload: object): Promise<void> {
  const { inbox } = house.bot;
  await inbox.processEvent({
    body: payload,
    ack: async () => undefined,
    retryNum: 1,
    retryReason: 'timeout',
  });
}

describe('the message shortcut', () => {
  it('answers in the thread, and brings its answer up to date when asked again', async () => {
    const { slack } = house;
    const message = slack.postMessage({ channel: 'mail-ops', user: 'lee', text: greylisted });
    await slack.sendShortcut({ channel: 'mail-ops', callbackId: 'explain_smtp_reply', ts: message.ts });
    await slack.waitFor(() => answersIn('mail-ops', message.ts)[0], { what: 'the answer' });
    await slack.sendShortcut({ channel: 'mail-ops', callbackId: 'explain_smtp_reply', ts: message.ts });
    await slack.waitFor(() => slack.ephemerals().find(({ text }) => text.includes('up to date')), { what: 'the note' });
    expect(answersIn('mail-ops', message.ts)).toHaveLength(1);
  });

  it('answers anew where somebody deleted the answer', async () => {
    const { slack } = house;
    const message = slack.postMessage({ channel: 'mail-ops', user: 'lee', text: greylisted });
    const ask = () => slack.sendShortcut({ channel: 'mail-ops', callbackId: 'explain_smtp_reply', ts: message.ts });
    await ask();
    const first = await slack.waitFor(() => answersIn('mail-ops', message.ts)[0], { what: 'the answer' });
    await slack.click({ channel: 'mail-ops', ts: first.ts, actionId: 'evidence' });
    const evidence = await slack.waitFor(() => answersIn('mail-ops', message.ts)[1], { what: 'the evidence' });
    await remove(evidence.ts);
    await slack.click({ channel: 'mail-ops', ts: first.ts, actionId: 'evidence' });
    await slack.waitFor(() => answersIn('mail-ops', message.ts)[1], { what: 'the evidence again' });
    await remove(first.ts);
    await ask();
    await slack.waitFor(() => answersIn('mail-ops', message.ts).length === 2, { what: 'the answer again' });
  });

  it('answers privately in a channel that the bot is not in', async () => {
    const { slack } = house;
    const message = slack.postMessage({ channel: 'random', text: greylisted });
    await slack.sendShortcut({ channel: 'random', callbackId: 'explain_smtp_reply', ts: message.ts });
    await slack.waitFor(() => slack.ephemerals().find(({ blocks }) => wordsOf(blocks).includes('/invite @smtp451')), {
      what: 'the private answer',
    });
    expect(slack.thread('random', message.ts)).toHaveLength(1);
  });
});

describe('the buttons below an explanation', () => {
  async function explained() {
    const { slack } = house;
    const asked = slack.sendMention({ channel: 'mail-ops', text: greylisted });
    const answer = await slack.waitFor(() => answersIn('mail-ops', asked.ts)[0], { what: 'the answer' });
    return { root: asked.ts, answer };
  }

  it.each([
    ['sender_side', 'What the sender does: Greylisting'],
    ['receiver_side', 'What the receiver does: Greylisting'],
    ['evidence', 'The evidence'],
  ])('%s answers once in the thread, however often it is clicked', async (actionId, heading) => {
    const { slack } = house;
    const { root, answer } = await explained();
    await slack.click({ channel: 'mail-ops', ts: answer.ts, actionId });
    await slack.waitFor(() => answersIn('mail-ops', root)[1], { what: heading });
    expect(wordsOf(answersIn('mail-ops', root)[1]?.blocks)).toContain(heading);
    const updates = slack.calls('chat.update').length;
    await slack.click({ channel: 'mail-ops', ts: answer.ts, actionId });
    await slack.waitFor(() => slack.calls('chat.update').length > updates, { what: 'the update' });
    expect(answersIn('mail-ops', root)).toHaveLength(2);
  });

  it.each([
    ['packet', 'Postmaster packet', 'Fill in'],
    ['queue_commands', 'Queue commands', 'postqueue'],
  ])('%s opens a dialog with text to copy', async (actionId, title, holds) => {
    const { slack } = house;
    const { answer } = await explained();
    await slack.click({ channel: 'mail-ops', ts: answer.ts, actionId });
    const view = await slack.waitFor(() => slack.modals().at(-1), { what: title });
    expect(wordsOf(view.title)).toBe(title);
    expect(wordsOf(view.blocks)).toContain(holds);
    await slack.closeView({ all: true });
  });

  it('gives the packet as a private message where the dialog came too late', async () => {
    const { slack } = house;
    const { answer } = await explained();
    slack.faults.add({ method: 'views.open', kind: 'error', error: 'expired_trigger_id', times: 1 });
    await slack.click({ channel: 'mail-ops', ts: answer.ts, actionId: 'packet' });
    await slack.waitFor(() => slack.ephemerals().find(({ text }) => text.startsWith('Postmaster packet')), {
      what: 'the packet',
    });
  });

  it('“Not right?” keeps a correction, masked, for the maintainers', async () => {
    const { slack, bot } = house;
    const { answer } = await explained();
    await slack.click({ channel: 'mail-ops', ts: answer.ts, actionId: 'not_right' });
    await slack.waitFor(() => slack.modals().at(-1), { what: 'the form' });
    const submitted = await slack.submitView({
      values: { 'cause.choice': 'rate-limit', 'note.text': 'ask kim@example.com' },
    });
    expect(submitted.errors).toEqual({});
    await slack.waitFor(() => slack.ephemerals().find(({ text }) => text.includes('Thank you')), {
      what: 'the thanks',
    });
    const [kept] = await bot.store.workspace(slack.workspace().id).corrections.list(5);
    expect(kept).toMatchObject({ said: { cause: 'greylisting' }, shouldBe: { cause: 'rate-limit' } });
    expect(JSON.stringify(kept)).not.toContain('kim@');
  });
});
