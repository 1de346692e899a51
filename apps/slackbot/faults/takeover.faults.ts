/** kill -9 in the middle of an answer: how long until somebody else gives it, and never twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '@smtp451/sandbox';
import { expect, it } from 'vitest';
import { kill, ready, startChild } from './support/herd.ts';

it.each([
  ['before the post was begun', 'conversations.replies', 8_000],
  ['while the post was on its way', 'chat.postMessage', 25_000],
] as const)('a bot killed %s answers soon after its restart, once', async (_, method, withinMs) => {
  const slack = await startSandbox({ port: 0 });
  const dataDir = mkdtempSync(join(tmpdir(), 'smtp451-takeover-'));
  const env = {
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
    SMTP451_DATA_DIR: dataDir,
    PORT: '0',
    OPS_PORT: '0',
    LOG_LEVEL: 'silent',
  };
  const first = startChild('bot-worker.ts', { env });
  await ready(first);
  const parent = slack.postMessage({
    channel: 'mail-ops',
    user: 'lee',
    text: 'this: 450 4.2.0 Greylisted for 5 minutes',
  });
  await slack.idle();
  slack.faults.add({ method, kind: 'slow', ms: 3_000, times: 1 });
  slack.sendMention({ channel: 'mail-ops', text: 'please?', threadTs: parent.ts });
  await slack.idle();
  await new Promise(done => setTimeout(done, 500));
  await kill(first);
  const killedAt = Date.now();
  const second = startChild('bot-worker.ts', { env });
  await ready(second);
  const answers = () => slack.thread('mail-ops', parent.ts).filter(({ user }) => user === slack.workspace().botUserId);
  await slack.waitFor(() => answers()[0], { timeoutMs: withinMs, what: 'the answer' });
  console.log(`${method}: answered ${Date.now() - killedAt} ms after the kill`);
  await new Promise(done => setTimeout(done, 14_000));
  expect(answers()).toHaveLength(1);
  await kill(second);
  await slack.close();
  rmSync(dataDir, { recursive: true, force: true });
});
