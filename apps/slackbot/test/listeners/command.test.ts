import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { botMessages, everythingIn, type House, openHouse, refusedBlocks, wordsOf } from '../fixtures.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(() => {
  house.slack.faults.clear();
  expect(refusedBlocks(house.slack)).toEqual([]);
});

const reputation = '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation';

/** The bot's newest message in a channel, once it is not among those known before. */
async function answerTo(
  channel: string,
  text: string,
): Promise<{ headline: ReturnType<typeof botMessages>[number]; before: number }> {
  const { slack } = house;
  const before = botMessages(slack, channel).length;
  const done = await slack.sendSlashCommand({ channel, text });
  expect(done.acknowledged).toBe(true);
  const headline = await slack.waitFor(() => botMessages(slack, channel)[before], { what: `a headline for ${text}` });
  return { headline, before };
}

describe('/smtp451 in a channel that the bot is in', () => {
  it('puts the headline into the channel and the explanation into its thread', async () => {
    const { slack } = house;
    const { headline } = await answerTo('mail-ops', reputation);
    expect(wordsOf(headline.blocks)).toContain('Temporary, but somebody must act');
    expect(headline.text).toContain('reputation');
    const thread = await slack.waitFor(() => slack.thread('mail-ops', headline.ts)[1], { what: 'the explanation' });
    const words = wordsOf(thread.blocks);
    expect(words).toContain('What to do, in order');
    expect(words).toContain('Sources: ');
    expect(words).toContain('Postmaster packet');
    expect(words).toContain('What does the receiver do?');
    expect(slack.ephemerals()).toEqual([]);
  });

  it('never broadcasts the thread, links, unfurls or mentions', async () => {
    const { slack } = house;
    await answerTo(
      'mail-ops',
      `451 4.7.1 <!here> @channel *bold* <https://evil.example/|click> :tada: \`x\` <@U123> try again later Greylisted`,
    );
    for (const { args } of slack.calls('chat.postMessage')) {
      expect(args.reply_broadcast).toBeUndefined();
      const blocks = JSON.stringify(args.blocks);
      expect(blocks).not.toContain('"mrkdwn"');
      expect(blocks).not.toMatch(/"type":"(user|broadcast|usergroup|emoji|channel)"/);
      expect(blocks).not.toContain('"url":"https://evil.example');
      expect(String(args.text)).not.toMatch(/<!here>|<@U123>|@channel/);
    }
  });

  it('masks addresses and secrets in everything that others can see, buttons included', async () => {
    const { slack } = house;
    const { headline } = await answerTo(
      'mail-ops',
      '450 4.2.0 <someone.private@example.com>: Recipient address rejected: Greylisted for 5 minutes (Bearer xoxb-123456789012-secret)',
    );
    const thread = await slack.waitFor(() => slack.thread('mail-ops', headline.ts)[1]);
    const all = everythingIn([headline, thread]);
    expect(all).toContain('example.com');
    expect(all).not.toContain('someone.private');
    expect(all).not.toContain('xoxb-123456789012');
  });

  it('ranks several replies, what needs a person first', async () => {
    const { slack } = house;
    const { headline } = await answerTo(
      'mail-ops',
      `450 4.2.0 Greylisted, try again in 300 seconds\n450 4.2.0 Greylisted, try again in 300 seconds\n${reputation}`,
    );
    expect(wordsOf(headline.blocks)).toContain('3 replies');
    expect(headline.text).toContain('First: 🔧');
    const thread = await slack.waitFor(() => slack.thread('mail-ops', headline.ts)[1]);
    expect(wordsOf(thread.blocks)).toContain('What to look at first');
  });
});

describe('/smtp451 where only the person may see it', () => {
  const lastPrivate = () => house.slack.ephemerals({ visible: true }).at(-1);

  it('answers privately with “private” first, in the acknowledgement itself, and shares on a click, with undo', async () => {
    const { slack } = house;
    const done = await slack.sendSlashCommand({ channel: 'mail-ops', text: `private ${reputation}` });
    expect(done.response).toMatchObject({ response_type: 'ephemeral' });
    const answer = lastPrivate();
    expect(wordsOf(answer?.blocks)).toContain('Share to channel');
    const before = botMessages(slack, 'mail-ops').length;
    await slack.click({ channel: 'mail-ops', ts: answer?.ts ?? '', actionId: 'share' });
    const shared = await slack.waitFor(() => botMessages(slack, 'mail-ops')[before], { what: 'the shared headline' });
    expect(wordsOf(shared.blocks)).toContain('Asked by dana');
    const note = await slack.waitFor(() =>
      slack.ephemerals({ visible: true }).find(({ text }) => text.includes('Shared to the channel')),
    );
    await slack.click({ channel: 'mail-ops', ts: note.ts, actionId: 'undo_share' });
    await slack.waitFor(() => botMessages(slack, 'mail-ops').length === before, { what: 'the undo' });
    await slack.waitFor(() => wordsOf(lastPrivate()?.blocks).includes('Taken back'), {
      what: 'the private answer again',
    });
  });

  it('answers privately in a channel that the bot is not in, and says how to change that', async () => {
    const { slack } = house;
    await slack.sendSlashCommand({ channel: 'random', text: reputation });
    const answer = await slack.waitFor(
      () => lastPrivate()?.channel === slack.workspace().channels.random && lastPrivate(),
    );
    expect(wordsOf(answer.blocks)).toContain('/invite @smtp451');
    expect(slack.messages('random')).toEqual([]);
  });

  it('says privately what is no reply, and what would help', async () => {
    const { slack } = house;
    for (const text of ['when is lunch?', 'HTTP/1.1 451 Unavailable For Legal Reasons', '💥'.repeat(2000)]) {
      const done = await slack.sendSlashCommand({ channel: 'mail-ops', text });
      expect(done.acknowledged).toBe(true);
      expect(wordsOf((done.response?.blocks ?? []) as unknown[])).toContain('No SMTP reply in here');
    }
  });

  it('helps by example', async () => {
    const done = await house.slack.sendSlashCommand({ channel: 'mail-ops', text: 'help' });
    expect(wordsOf((done.response?.blocks ?? []) as unknown[])).toContain(
      '/smtp451 schedule weekdays 09:00 Europe/Berlin',
    );
  });

  it('opens a paste dialog for an empty command, and answers what is pasted', async () => {
    const { slack } = house;
    await slack.sendSlashCommand({ channel: 'mail-ops', text: '' });
    await slack.waitFor(() => slack.modals()[0], { what: 'the dialog' });
    const before = botMessages(slack, 'mail-ops').length;
    const submitted = await slack.submitView({ values: { text: reputation } });
    expect(submitted.errors).toEqual({});
    await slack.waitFor(() => botMessages(slack, 'mail-ops')[before], { what: 'the answer to the dialog' });
  });
});
