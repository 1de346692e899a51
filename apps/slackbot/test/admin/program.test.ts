import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/admin/program.ts';
import { hashToken } from '../../src/store/ids.ts';
import { openPostgresStore } from '../../src/store/postgres/open.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { startPostgres, type TestServer } from '../support/postgres.ts';
import { batch, cell, hour, monday, schedule } from '../support/samples.ts';

const secret = 'a secret of the tests';

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

describe('smtp451-bot', () => {
  let server: TestServer;
  let home: string;
  let count = 0;
  let base: string;
  beforeAll(async () => {
    server = await startPostgres();
    base = mkdtempSync(join(tmpdir(), 'smtp451-admin-'));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(base, { recursive: true, force: true });
  });
  beforeEach(() => {
    home = join(base, String(count++));
  });

  const run = async (args: string[], environment: Record<string, string> = {}, stdin = '') => {
    const stdout = new Collected();
    const stderr = new Collected();
    const env = { SMTP451_DATA_DIR: home, SMTP451_ENCRYPTION_KEY: secret, ...environment };
    const program = createProgram({ environment: env, stdin: Readable.from([stdin]), stdout, stderr }).exitOverride();
    for (const command of program.commands) command.exitOverride();
    await program.parseAsync(args, { from: 'user' });
    return { out: stdout.text, err: stderr.text };
  };
  const open = () => openSqliteStore({ file: join(home, 'smtp451.sqlite'), encryptionSecrets: [secret] });
  const fill = async () => {
    const store = await open();
    for (const id of ['T1', 'T2']) {
      const memory = store.workspace(id);
      await memory.settings.change('C1', { retentionDays: 7 });
      await memory.schedules.create(schedule());
      await memory.ingest.store(
        'C1',
        batch({
          cells: Array.from({ length: 3_000 }, (_, n) => cell({ template: `t${n}`, count: n + 1 })),
          idempotencyKey: 'k',
        }),
      );
      await memory.installation.save(`{"token of":"${id}"}`);
    }
    await store.close();
  };

  it('moves everything from SQLite to PostgreSQL', async () => {
    await fill();
    const file = join(home, 'export.jsonl');
    expect((await run(['export', '-o', file])).err).toBe('6010 rows exported.\n');
    const url = await server.database();
    expect((await run(['import', file], { DATABASE_URL: url })).err).toBe('6010 rows imported.\n');
    const store = await openPostgresStore({ url, encryptionSecrets: [secret] });
    const memory = store.workspace('T2');
    expect(await memory.observations.sums('C1', { from: 0, to: monday + hour }, [])).toMatchObject([
      { count: (3_000 * 3_001) / 2 },
    ]);
    expect(await memory.installation.get()).toBe('{"token of":"T2"}');
    expect(await memory.schedules.list()).toMatchObject([{ cadence: { kind: 'daily' }, nextAt: monday }]);
    expect(await memory.ingest.store('C1', batch({ idempotencyKey: 'k' }))).toMatchObject({ kind: 'repeated' });
    await store.close();
    const back = await run(['export'], { DATABASE_URL: url });
    expect(back.out.split('\n').sort()).toEqual(readFileSync(file, 'utf8').split('\n').sort());
  });

  it('keeps tokens in exports sealed', async () => {
    await fill();
    expect((await run(['export'])).out).not.toContain('token of');
  });

  it('imports all or nothing, and only into an empty database', async () => {
    await fill();
    const { out } = await run(['export']);
    await expect(run(['import'], {}, out)).rejects.toThrow(/holds data already/);
    const empty = { SMTP451_DATA_DIR: join(home, 'other') };
    await expect(run(['import'], empty, out.slice(0, -30))).rejects.toThrow(/cut off or changed/);
    await expect(run(['import'], empty, '{"smtp451":"export","version":99}\n')).rejects.toThrow(/version 99/);
    await expect(run(['import'], empty, 'hello')).rejects.toThrow(/not JSON/);
    expect((await run(['import'], empty, out)).err).toMatch(/6010 rows/);
  });

  it('backs up while the bot writes', async () => {
    await fill();
    const store = await open();
    const writing = Promise.all(Array.from({ length: 200 }, () => store.workspace('T1').drafts.put('x', 60_000)));
    const file = join(home, 'backup.sqlite');
    await run(['backup', file]);
    expect(statSync(file).mode & 0o077).toBe(0);
    await writing;
    await store.close();
    const copy = await openSqliteStore({ file, encryptionSecrets: [secret] });
    expect(await copy.workspace('T1').observations.sums('C1', { from: 0, to: monday + hour }, [])).toHaveLength(1);
    await copy.close();
    const url = await server.database();
    await (await openPostgresStore({ url })).close();
    await run(['backup', join(home, 'backup.jsonl')], { DATABASE_URL: url });
    expect(readFileSync(join(home, 'backup.jsonl'), 'utf8')).toMatch(/^\{"smtp451":"export"/);
  });

  it('makes, lists and revokes tokens, and logs it', async () => {
    const made = await run(['token', 'create', '-w', 'T1', '-c', 'C1', '-l', 'mx1', '--mailgun-key', 'signing key']);
    const token = made.out.trim();
    expect(token).toMatch(/^s451_[\w-]{32}$/);
    const listed = JSON.parse((await run(['token', 'list', '-w', 'T1'])).out) as { id: string };
    expect(listed).toMatchObject({ channel: 'C1', label: 'mx1' });
    const store = await open();
    expect(await store.routing.byTokenHash(hashToken(token))).toMatchObject({ workspace: 'T1', channel: 'C1' });
    expect(await store.workspace('T1').tokens.verification(listed.id)).toEqual({ mailgun: 'signing key' });
    await run(['token', 'revoke', '-w', 'T1', listed.id]);
    expect(await store.routing.byTokenHash(hashToken(token))).toBeNull();
    expect((await store.workspace('T1').audit.list(9)).map(one => one.action).sort()).toEqual([
      'token.create',
      'token.revoke',
    ]);
    await store.close();
    await expect(run(['token', 'revoke', '-w', 'T1', 'nothing'])).rejects.toThrow(/no token nothing/);
    await expect(run(['token', 'create', '-w', 'mine', '-c', 'C1'])).rejects.toThrow(/T0123ABCD/);
  });

  it('lists corrections of all workspaces', async () => {
    const store = await open();
    const said = { cause: null, provider: null, signature: null };
    await store.workspace('T1').corrections.add({
      channel: 'C1',
      by: 'U1',
      at: monday,
      input: '451 later',
      said,
      shouldBe: { cause: 'overload', provider: null },
      note: '',
    });
    await store.workspace('T1').settings.change('C1', {});
    await store.close();
    expect(JSON.parse((await run(['corrections'])).out)).toMatchObject({
      workspace: 'T1',
      at: '2026-11-23T09:00:00.000Z',
      shouldBe: { cause: 'overload' },
    });
  });

  it('names the variable that is wrong', async () => {
    writeFileSync(home, '');
    await expect(run(['corrections'])).rejects.toThrow(/SMTP451_DATA_DIR/);
  });
});
