/** `npm start` as a process: what it prints, how it fails, and that SIGTERM ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = new URL('../../../../scripts/start.ts', import.meta.url).pathname;
const free = { SMTP451_SANDBOX_PORT: '0', PORT: '0', OPS_PORT: '0' };

interface Started {
  child: ChildProcess;
  out: () => string;
  exit: Promise<{ code: number | null; errors: string }>;
}

function start(env: Record<string, string>): Started {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(SLACK_|SMTP451_|DATABASE_URL|PORT|OPS_PORT|LOG_LEVEL)/.test(name),
    ),
  );
  const child = spawn(process.execPath, ['--conditions=@smtp451/source', script], {
    env: { ...clean, SMTP451_DATA_DIR: mkdtempSync(join(tmpdir(), 'smtp451-start-')), ...env },
  });
  let out = '';
  let errors = '';
  child.stdout.on('data', chunk => {
    out += String(chunk);
  });
  child.stderr.on('data', chunk => {
    errors += String(chunk);
  });
  return { child, out: () => out, exit: new Promise(done => child.once('exit', code => done({ code, errors }))) };
}

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !is(); tries += 1) await new Promise(done => setTimeout(done, 50));
  expect(is()).toBe(true);
}

describe('npm start', () => {
  it('without Slack opens the playground, answers on its page, and ends within ten seconds of SIGTERM', async () => {
    const { child, out, exit } = start(free);
    await until(() => out().includes('http://127.0.0.1:'));
    const address = /playground is open: (\S+)/.exec(out())?.[1] ?? '';
    expect((await fetch(address)).status).toBe(200);
    const from = Date.now();
    child.kill('SIGTERM');
    expect((await exit).code).toBe(0);
    expect(Date.now() - from).toBeLessThan(10_000);
  });

  it.each(['SMTP451_SANDBOX_PORT', 'PORT', 'OPS_PORT'])('says in one sentence that %s is taken', async name => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const { code, errors } = await start({ ...free, [name]: port }).exit;
    other.close();
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(port);
    expect(errors).toContain(name);
  });

  it.each([
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: 'nonsense' }],
    ['SLACK_APP_TOKEN', { SLACK_BOT_TOKEN: 'xoxb-1' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'noisy' }],
  ])('says in one sentence what is wrong with %s', async (name, env) => {
    const { code, errors } = await start({ ...free, ...env }).exit;
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(name);
  });

  it('ends with a stack that holds nothing of what hangs on the error', async () => {
    const fault =
      'setTimeout(() => { throw Object.assign(new Error("a fault"), { token: "xoxb-" + "secret" }) }, 1500)';
    const { exit } = start({ ...free, NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(fault)}"` });
    const { code, errors } = await exit;
    expect(code).toBe(1);
    expect(errors).toMatch(/^Error: a fault\n\s+at /);
    expect(errors).not.toContain('xoxb-secret');
  });
});
