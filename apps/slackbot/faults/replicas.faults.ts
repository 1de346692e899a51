import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Message, type Sandbox, startSandbox } from '@smtp451/sandbox';
import { describe, expect, it } from 'vitest';
import { hashToken, newToken } from '../src/store/ids.ts';
import { openPlace } from './support/env.ts';
import { kill, ready, startChild } from './support/herd.ts';
import { deferredLines } from './support/lines.ts';
import { newPlace } from './support/places.ts';

const minutes = Number(process.env.SMTP451_FAULTS_MINUTES ?? 5);
const killEveryMs = 10_000;
const linesInBatch = 100;

/** Every command and mention carries a code of its own, by which its answer is known. */
const replyOf = (n: number): string => `451 4.7.1 Greylisted, please try again in 300 seconds, ticket Q${n}X`;

describe('two replicas on PostgreSQL', () => {
  it(`answer or store everything acknowledged once, one of them killed every 10 s for ${minutes} minutes`, async () => {
    const { place, remove } = await newPlace('PostgreSQL');
    const slack = await startSandbox({ port: 0 });
    const team = slack.workspace();
    const store = await openPlace(place);
    const token = newToken();
    await store.workspace(team.id).tokens.create({ channel: 'C_INGEST', label: '', createdBy: 'U1' }, hashToken(token));
    const env = {
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_APP_TOKEN: slack.tokens.app,
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: place,
      PORT: '0',
      OPS_PORT: '0',
      LOG_LEVEL: 'error',
    };
    const ports: (number | null)[] = [null, null];
    const herd: ChildProcess[] = [];
    const spawnOne = async (n: number): Promise<void> => {
      const child = startChild('bot-worker.ts', { env });
      herd[n] = child;
      ports[n] = Number(await ready(child));
    };
    await Promise.all([spawnOne(0), spawnOne(1)]);

    const ending = new AbortController();
    const commands: number[] = [];
    const mentions: string[] = [];
    let batches = 0;
    const ask = async (): Promise<void> => {
      for (let n = 0; !ending.signal.aborted; n++) {
        const done = await slack.sendSlashCommand({ channel: 'mail-ops', text: replyOf(n) });
        if (done.acknowledged) commands.push(n);
        mentions.push(slack.sendMention({ channel: 'general', text: replyOf(100_000 + n) }).ts);
        await sleep(700);
      }
    };
    const report = async (): Promise<void> => {
      for (let n = 0; !ending.signal.aborted; n++) {
        const body = deferredLines(n * linesInBatch, linesInBatch);
        while (!(await posted(ports, token, body, `batch-${n}`))) await sleep(50);
        batches += 1;
        await sleep(100);
      }
    };
    const running = [ask(), report()];
    const until = Date.now() + minutes * 60_000;
    let kills = 0;
    while (Date.now() < until) {
      await sleep(killEveryMs);
      const n = kills++ % 2;
      ports[n] = null;
      await kill(herd[n] as ChildProcess);
      await spawnOne(n);
    }
    ending.abort();
    await Promise.all(running);
    await slack.idle();
    // What a dead replica left is taken up when its lease is over.
    await settled(slack);
    await Promise.all(herd.map(kill));
    const [sum] = await store
      .workspace(team.id)
      .observations.sums('C_INGEST', { from: 0, to: Date.now() + 3_600_000 }, []);
    const answers = commands.map(n => ({ n, times: answersTo(slack, n).length }));
    const threads = mentions.map(ts => ({
      ts,
      times: slack.thread('general', ts).filter(one => one.user === team.botUserId).length,
    }));
    const count = (all: { times: number }[], wrong: (times: number) => boolean): number =>
      all.filter(one => wrong(one.times)).length;
    console.log(
      `${kills} kills; ${commands.length} commands acknowledged: ${count(answers, t => t === 0)} unanswered, ${count(answers, t => t > 1)} answered twice; ${mentions.length} mentions: ${count(threads, t => t === 0)} unanswered, ${count(threads, t => t > 1)} answered twice; ${batches} batches acknowledged, ${sum?.count} of ${batches * linesInBatch} deferrals stored`,
    );
    await store.close();
    await slack.close();
    await remove();
    expect(answers.filter(one => one.times !== 1)).toEqual([]);
    expect(threads.filter(one => one.times !== 1)).toEqual([]);
    expect(sum?.count).toBe(batches * linesInBatch);
  });
});

/** The headline in the channel or what only the person saw, for one command. */
function answersTo(slack: Sandbox, n: number): Message[] {
  const holds = (message: Message): boolean => JSON.stringify(message.blocks ?? message.text).includes(`Q${n}X`);
  const inChannel = slack.messages('mail-ops').filter(message => message.user === slack.workspace().botUserId);
  const threads = inChannel.filter(parent => slack.thread('mail-ops', parent.ts).some(holds));
  return [...threads, ...slack.ephemerals().filter(holds)];
}

/** Nothing new for a while, as long as a lease at most. */
async function settled(slack: Sandbox): Promise<void> {
  for (let calm = 0, before = -1; calm < 100; calm++) {
    const now = slack.calls('chat.postMessage').length;
    if (now !== before) calm = 0;
    before = now;
    await sleep(1_000);
  }
}

async function posted(ports: readonly (number | null)[], token: string, body: string, key: string): Promise<boolean> {
  const open = ports.filter(port => port !== null);
  const port = open[Math.floor(Math.random() * open.length)];
  if (port === undefined) return false;
  try {
    const response = await fetch(`http://127.0.0.1:${port}/ingest`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain', 'idempotency-key': key },
    });
    await response.text();
    return response.status === 202;
  } catch {
    return false;
  }
}
