/** The real bot against the real sandbox, on free ports and a throw-away data folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type Json, type Message, type Sandbox, type SandboxOptions, startSandbox } from '@smtp451/sandbox';
import { readConfig } from '../src/config.ts';
import { type Running, startBot } from '../src/main.ts';

export interface House {
  slack: Sandbox;
  bot: Running;
  /** Everything that was logged, one JSON object a line. */
  log: () => string;
  /** A second bot on the same data, as after a crash. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

export async function openHouse(options: SandboxOptions = {}, env: Record<string, string> = {}): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'smtp451-bot-'));
  const slack = await startSandbox({ port: 0, app: { shortcuts }, ...options });
  let logged = '';
  const logTo = new Writable({
    write(chunk, _, done) {
      logged += String(chunk);
      done();
    },
  });
  const start = (): Promise<Running> =>
    startBot(
      readConfig({
        SLACK_BOT_TOKEN: slack.tokens.bot,
        SLACK_APP_TOKEN: slack.tokens.app,
        SLACK_API_URL: slack.apiUrl,
        SMTP451_DATA_DIR: dataDir,
        PORT: '0',
        OPS_PORT: '0',
        ...env,
      }),
      { logTo },
    );
  const house: House = {
    slack,
    bot: await start(),
    log: () => logged,
    async restart() {
      await house.bot.stop();
      house.bot = await start();
    },
    async close() {
      await house.bot.stop();
      await slack.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return house;
}

const shortcuts = [
  { callbackId: 'explain_smtp_reply', name: 'Explain SMTP reply', type: 'message' },
  { callbackId: 'paste_smtp_reply', name: 'Explain an SMTP reply', type: 'global' },
] as const;

/** The bot's own messages of a channel. */
export const botMessages = (slack: Sandbox, channel: string): Message[] =>
  slack.messages(channel).filter(message => message.user === slack.workspace().botUserId);

/** Every text in blocks, in order, as a reader sees them. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { text, ...rest } = value as Json;
  const own = typeof text === 'string' ? text : wordsOf(text);
  const skipped = new Set(['type', 'action_id', 'block_id', 'value', 'style', 'url', 'private_metadata']);
  const inner = Object.entries(rest)
    .filter(([key, entry]) => !skipped.has(key) && typeof entry === 'object')
    .map(([, entry]) => wordsOf(entry));
  return [own, ...inner].filter(Boolean).join(' ');
}

/** Everything of a message that another person could get to see or dig out. */
export const everythingIn = (message: unknown): string => JSON.stringify(message);

/** What Slack's block checks refused. */
export const refusedBlocks = (slack: Sandbox): unknown[] =>
  slack
    .calls()
    .filter(
      ({ response, fault }) => fault === null && JSON.stringify(response?.error ?? '').includes('invalid_blocks'),
    );
