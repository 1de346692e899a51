/**
 * How fast a slash command is acknowledged, and whether every one is answered: 20/s for 60 s, then 200/s for 10 s. The
 * bot runs in a process of its own (built code, SQLite), over real Socket Mode.
 * `node --conditions=@smtp451/source apps/slackbot/bench/commands.ts [seconds at 20/s] [seconds at 200/s]`
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '@smtp451/sandbox';

const replies = [
  '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation',
  '450 4.2.0 <dana@example.com>: Recipient address rejected: Greylisted for 5 minutes',
  'private 451 4.7.1 Received too many messages from a new or untrusted IP (G28)',
];

interface Result {
  rate: number;
  sent: number;
  acknowledged: number;
  p50: number;
  p99: number;
  max: number;
}

async function load(slack: Sandbox, rate: number, seconds: number): Promise<Result> {
  const total = rate * seconds;
  const startedAt = performance.now();
  const done = await Promise.all(
    Array.from({ length: total }, async (_, i) => {
      await new Promise(next => setTimeout(next, Math.max(0, (i * 1000) / rate - (performance.now() - startedAt))));
      return slack.sendSlashCommand({
        channel: i % 2 ? 'mail-ops' : 'general',
        text: replies[i % replies.length] ?? '',
      });
    }),
  );
  const times = done.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    rate,
    sent: total,
    acknowledged: done.filter(({ acknowledged }) => acknowledged).length,
    p50: at(0.5),
    p99: at(0.99),
    max: at(1),
  };
}

function startBot(slack: Sandbox, dataDir: string): Promise<ChildProcess> {
  const env = {
    ...process.env,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
    SMTP451_DATA_DIR: dataDir,
    PORT: '0',
    OPS_PORT: '0',
    LOG_LEVEL: 'info',
  };
  const bot = spawn(
    process.execPath,
    [...process.execArgv, new URL('../../../scripts/start.ts', import.meta.url).pathname],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    bot.once('exit', code => reject(new Error(`The bot did not start (exit code ${code}).`)));
    bot.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('the bot is ready')) resolve(bot);
    });
  });
}

const dataDir = mkdtempSync(join(tmpdir(), 'smtp451-bench-'));
const slack = await startSandbox({ port: 0, limits: { logEntries: 200_000 } });
const bot = await startBot(slack, dataDir);
const seconds = process.argv.slice(2).map(Number);
const results = [await load(slack, 20, seconds[0] ?? 60), await load(slack, 200, seconds[1] ?? 10)];
const sent = results.reduce((sum, result) => sum + result.sent, 0);
const shown = (): number =>
  ['mail-ops', 'general'].reduce((sum, channel) => sum + slack.messages(channel).length, slack.ephemerals().length);
const deadline = Date.now() + 60_000;
while (shown() < sent && Date.now() < deadline) await new Promise(done => setTimeout(done, 200));
console.table(results.map(({ p50, p99, max, ...rest }) => ({ ...rest, 'p50 ms': p50, 'p99 ms': p99, 'max ms': max })));
console.log(`answers: ${shown()} of ${sent}`);
const exited = new Promise(done => bot.once('exit', done));
bot.kill('SIGTERM');
console.log(`exit code after SIGTERM: ${String(await exited)}`);
await slack.close();
rmSync(dataDir, { recursive: true, force: true });
