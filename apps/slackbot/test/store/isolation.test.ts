import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRows } from '../../src/admin/transfer.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { Engine } from '../../src/store/engine.ts';
import { hashToken, newToken } from '../../src/store/ids.ts';
import type { Store, WorkspaceStore } from '../../src/store/port.ts';
import { openPostgresEngine } from '../../src/store/postgres/open.ts';
import { openSqliteEngine } from '../../src/store/sqlite/open.ts';
import { startPostgres } from '../support/postgres.ts';
import { batch, cell, hour, monday, schedule } from '../support/samples.ts';
import { driverNames } from '../support/stores.ts';

/** Stands in every row of the workspace that must not be reached. */
const mark = 'MARKED';
const channel = `C${mark}`;

/** Fills a workspace, and gives everything that names something in it: what an attacker may have guessed. */
async function fill(memory: WorkspaceStore): Promise<unknown[]> {
  const made = await memory.schedules.create(schedule({ channel, createdBy: mark }));
  const run = await memory.runs.add(made, { fireAt: monday, state: 'pending', requestedBy: mark, detail: mark });
  const answer = {
    channel,
    messageTs: '1.0',
    intent: 'explain',
    postedChannel: channel,
    postedTs: mark,
    threadTs: null,
  };
  await memory.answers.save(answer);
  const digest = {
    id: `digest-${mark}`,
    channel,
    messageTs: '1.0',
    postedTs: null,
    at: monday,
    title: mark,
    report: mark,
  };
  await memory.digests.save(digest);
  const draft = await memory.drafts.put(mark, 1_000 * hour);
  const said = { cause: null, provider: null, signature: null };
  await memory.corrections.add({
    channel,
    by: mark,
    at: monday,
    input: mark,
    said,
    shouldBe: { cause: null, provider: null },
    note: mark,
  });
  const template = { id: mark, text: mark, example: mark, cause: null, firstSeen: monday, lastSeen: monday };
  const opened = [{ message: mark, recipient: mark, cause: null, provider: mark, firstAt: monday, dueAt: monday }];
  const one = batch({
    cells: [cell({ provider: mark })],
    templates: [template],
    domains: [{ hour: monday, domain: mark, count: 1 }],
    opened,
    idempotencyKey: mark,
  });
  await memory.ingest.store(channel, one);
  await memory.settings.change(channel, { runbookUrl: mark, alerts: { enabled: true, factor: 1, minCount: 1 } });
  await memory.claims.claim(mark, 1_000 * hour, mark);
  const token = await memory.tokens.create({ channel, label: mark, createdBy: mark }, hashToken(newToken()), {
    mailgun: mark,
  });
  await memory.inbox.put({ id: mark, kind: mark, body: mark }, 0);
  await memory.installation.save(mark);
  await memory.audit.add({ by: mark, channel, action: mark, detail: mark });
  const alert = await memory.alerts.open({ channel, subject: mark, facts: mark });
  await memory.alerts.silence(channel, mark, monday + 1_000 * hour);
  return [
    made,
    run,
    answer,
    digest,
    draft,
    one,
    token,
    alert,
    channel,
    mark,
    made.id,
    run?.id,
    digest.id,
    token.id,
    alert?.id,
    'token-1',
    '1.0',
    'explain',
  ];
}

async function rowsOf(engine: Engine, workspace: string): Promise<string[]> {
  let lines = '';
  await exportRows(engine, text => Promise.resolve(void (lines += text)));
  return lines
    .split('\n')
    .filter(line => line.includes(`"workspace":"${workspace}"`))
    .sort();
}

describe.each(driverNames)('one workspace on %s', name => {
  it('neither sees nor changes another’s rows, whatever it calls with whatever names', async () => {
    const home = mkdtempSync(join(tmpdir(), 'smtp451-isolation-'));
    const server = name === 'PostgreSQL' ? await startPostgres() : null;
    const engine = server
      ? await openPostgresEngine(await server.database())
      : await openSqliteEngine(join(home, 'x.sqlite'));
    try {
      const store: Store = createStore(engine, { now: () => monday, encryptionSecrets: ['a secret of the tests'] });
      const names = await fill(store.workspace('T1'));
      const before = await rowsOf(engine, 'T1');
      expect(before.length).toBeGreaterThanOrEqual(18);
      const intruder = store.workspace('T2');
      const calls = callsOf(intruder);
      const value = fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...names) },
        fc.constantFrom<unknown>(
          'T1',
          "T1' or '1'='1",
          '%',
          '',
          null,
          0,
          monday,
          1e15,
          [mark],
          { channel },
          { from: 0, to: 1e15 },
          ['hour', 'provider'],
          'live',
        ),
      );
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...calls),
          fc.array(value, { minLength: 1, maxLength: 4 }),
          async (call, args) => {
            const result = await call(...args).catch(() => null);
            if (result !== null) answered += 1;
            // What the intruder wrote itself may come back to it, so only what it could not know counts: nothing was given.
            await intruder.uninstall();
            expect(await rowsOf(engine, 'T1')).toEqual(before);
          },
        ),
        { numRuns: name === 'SQLite' ? 1_500 : 700 },
      );
      // Most of such calls are refused for their arguments, all but about a quarter: there are enough of them for this.
      expect(answered).toBeGreaterThan(100);
      for (const read of readsOf(intruder)) expect(JSON.stringify(await read)).not.toContain(mark);
    } finally {
      await engine.close();
      await server?.stop();
      rmSync(home, { recursive: true, force: true });
    }
  });
});

type Call = (...args: unknown[]) => Promise<unknown>;

/** Every method of every part. */
function callsOf(memory: WorkspaceStore): Call[] {
  const parts = Object.values(memory).filter(part => typeof part === 'object') as Record<string, Call>[];
  return [...parts.flatMap(part => Object.values(part)), memory.forget as Call, memory.purge as Call];
}

/** Every way to read, with the very names that the other workspace uses. */
const readsOf = (memory: WorkspaceStore): Promise<unknown>[] => [
  memory.settings.get(channel),
  memory.settings.list(),
  memory.answers.find(channel, '1.0', 'explain'),
  memory.corrections.list(1_000),
  memory.digests.recent(channel, 100),
  memory.digests.byId(`digest-${mark}`),
  memory.observations.between(channel, 0, 1e15),
  memory.observations.sums(channel, { from: 0, to: 1e15 }, ['provider']),
  memory.observations.domains(channel, { from: 0, to: 1e15 }, 100),
  memory.observations.newTemplates(channel, 0),
  memory.observations.pending(channel, monday),
  memory.schedules.list(),
  memory.runs.recent(100),
  memory.tokens.list(),
  memory.inbox.take(100, 0),
  memory.installation.get(),
  memory.audit.list(100),
  memory.alerts.list(channel, 'live'),
];
