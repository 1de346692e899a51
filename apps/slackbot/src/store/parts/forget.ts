import { type Tables, tableNames } from '../schema.ts';
import type { Scoped, ScopedTransaction } from '../scoped.ts';
import { settingsStore } from './settings.ts';

const dayMs = 86_400_000;
/** Slack delivers an event again for an hour at most; the dedupe outlives that by far. */
const inboxLifeMs = 2 * dayMs;
/** A deferral that nobody reported the end of: longer than the five days that queues usually keep mail. */
const openLifeMs = 7 * dayMs;

/** What one channel's people see. The audit log says that it was forgotten, and by whom. */
const ofChannel = [
  'settings',
  'answers',
  'corrections',
  'digests',
  'cells',
  'domains',
  'templates',
  'sources',
  'openAttempts',
  'runs',
  'schedules',
  'tokens',
  'alerts',
  'silences',
] as const satisfies readonly (keyof Tables)[];

export function forget({ transaction }: Scoped, channel: string): Promise<number> {
  return transaction(async tx => {
    let rows = 0;
    for (const table of ofChannel) {
      const { numDeletedRows } = await tx.db.deleteFrom(table).where('channel', '=', channel).executeTakeFirstOrThrow();
      rows += Number(numDeletedRows);
    }
    return rows;
  });
}

export async function uninstall({ transaction }: Scoped): Promise<void> {
  await transaction(async tx => {
    for (const table of tableNames) await tx.db.deleteFrom(table).execute();
  });
}

export async function purge(scoped: Scoped, now: number): Promise<number> {
  const { db, transaction } = scoped;
  let rows = await transaction(tx => purgeExpired(tx, now));
  const settings = await settingsStore(scoped).list();
  const kept = new Map(settings.map(one => [one.channel, one.settings.retentionDays]));
  for (const channel of await channelsWithData(db)) {
    const before = now - (kept.get(channel) ?? 90) * dayMs;
    rows += await transaction(
      async tx => (await purgeChannel(tx, channel, before)) + (await dropStale(tx, channel, now)),
    );
  }
  return rows;
}

async function channelsWithData(db: Scoped['db']): Promise<string[]> {
  const found = new Set<string>();
  for (const table of ['sources', 'digests', 'answers', 'corrections', 'runs', 'alerts'] as const) {
    const rows = await db.selectFrom(table).select('channel').distinct().execute();
    for (const { channel } of rows) if (channel !== null) found.add(channel);
  }
  return [...found];
}

async function purgeExpired({ db }: ScopedTransaction, now: number): Promise<number> {
  const results = [
    await db.deleteFrom('claims').where('until', '<=', now).executeTakeFirstOrThrow(),
    await db.deleteFrom('drafts').where('until', '<=', now).executeTakeFirstOrThrow(),
    await db.deleteFrom('ingestKeys').where('until', '<=', now).executeTakeFirstOrThrow(),
    await db.deleteFrom('silences').where('until', '<=', now).executeTakeFirstOrThrow(),
    await db
      .deleteFrom('inbox')
      .where('doneAt', '<=', now - inboxLifeMs)
      .executeTakeFirstOrThrow(),
  ];
  return results.reduce((sum, one) => sum + Number(one.numDeletedRows), 0);
}

async function purgeChannel({ db }: ScopedTransaction, channel: string, before: number): Promise<number> {
  const old = (table: 'digests' | 'answers' | 'corrections') =>
    db
      .deleteFrom(table as 'digests')
      .where('channel', '=', channel)
      .where('at', '<', before);
  const results = [
    await old('digests').executeTakeFirstOrThrow(),
    await old('answers').executeTakeFirstOrThrow(),
    await old('corrections').executeTakeFirstOrThrow(),
    await db.deleteFrom('domains').where('channel', '=', channel).where('hour', '<', before).executeTakeFirstOrThrow(),
    await db.deleteFrom('cells').where('channel', '=', channel).where('hour', '<', before).executeTakeFirstOrThrow(),
    await db
      .deleteFrom('templates')
      .where('channel', '=', channel)
      .where('lastSeen', '<', before)
      .executeTakeFirstOrThrow(),
    await db
      .deleteFrom('sources')
      .where('channel', '=', channel)
      .where('seenAt', '<', before)
      .executeTakeFirstOrThrow(),
    await db
      .deleteFrom('runs')
      .where('channel', '=', channel)
      .where('state', '!=', 'pending')
      .where('fireAt', '<', before)
      .executeTakeFirstOrThrow(),
    await db
      .deleteFrom('alerts')
      .where('channel', '=', channel)
      .where('closedAt', '<', before)
      .executeTakeFirstOrThrow(),
  ];
  return results.reduce((sum, one) => sum + Number(one.numDeletedRows), 0);
}

/** Open deferrals past every queue's patience, whatever the retention says; the count of those left is set right. */
async function dropStale({ db }: ScopedTransaction, channel: string, now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('openAttempts')
    .where('channel', '=', channel)
    .where('firstAt', '<', now - openLifeMs)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return 0;
  const left = await db
    .selectFrom('openAttempts')
    .select(e => ['source', e.fn.countAll<number>().as('open')])
    .where('channel', '=', channel)
    .groupBy('source')
    .execute();
  await db.updateTable('sources').set({ open: 0 }).where('channel', '=', channel).execute();
  for (const { source, open } of left) {
    await db.updateTable('sources').set({ open }).where('channel', '=', channel).where('source', '=', source).execute();
  }
  return Number(numDeletedRows);
}
