import type { CauseId } from '@smtp451/core';
import type { Dimension, ObservationStore, Sum } from '../port.ts';
import type { Observation, Pending, Template } from '../records.ts';
import type { CellRow } from '../schema.ts';
import type { Scoped } from '../scoped.ts';
import { writeBatch } from './write-batch.ts';

/** A source that said nothing for so long no longer speaks for what is pending now. */
const silentMs = 6 * 3_600_000;
const measures = ['count', 'resolved', 'resolvedSeconds', 'resolvedInTime'] as const;
const templateColumns = ['id', 'text', 'example', 'cause', 'firstSeen', 'lastSeen'] as const;

export function observationStore(scoped: Scoped): ObservationStore {
  const { db, transaction, now } = scoped;
  const templates = (channel: string) =>
    db.selectFrom('templates').select(templateColumns).where('channel', '=', channel);
  return {
    add: (channel, batch) => transaction(tx => writeBatch(tx, channel, batch, now())),
    async between(channel, from, to) {
      const rows = await db
        .selectFrom('cells')
        .selectAll()
        .where('channel', '=', channel)
        .where('hour', '>=', from)
        .where('hour', '<', to)
        .execute();
      return rows.map(fromRow);
    },
    async sums(channel, { from, to }, by, limit = 1_000) {
      const rows = await db
        .selectFrom('cells')
        .select(e => measures.map(name => e.fn.sum<number>(name).as(name)))
        .$if(by.length > 0, q => q.select(by as readonly Dimension[]).groupBy(by as readonly Dimension[]))
        .where('channel', '=', channel)
        .where('hour', '>=', from)
        .where('hour', '<', to)
        .orderBy(e => e.fn.sum('count'), 'desc')
        .limit(limit)
        .execute();
      return rows.filter(row => row.count !== null).map(row => nulls(row)) as unknown as Sum<(typeof by)[number]>[];
    },
    domains: (channel, { from, to }, limit) =>
      db
        .selectFrom('domains')
        .select(e => [e.fn.min('hour').as('hour'), 'domain', e.fn.sum<number>('count').as('count')])
        .where('channel', '=', channel)
        .where('hour', '>=', from)
        .where('hour', '<', to)
        .groupBy('domain')
        .orderBy(e => e.fn.sum('count'), 'desc')
        .limit(limit)
        .execute(),
    async templates(channel, ids) {
      if (ids.length === 0) return [];
      return (await templates(channel).where('id', 'in', ids).execute()) as Template[];
    },
    async newTemplates(channel, since) {
      const rows = await templates(channel).where('firstSeen', '>=', since).orderBy('firstSeen').limit(1_000).execute();
      return rows as Template[];
    },
    pending: (channel, at) => pending(scoped, channel, at),
    async activeChannels(since) {
      const rows = await db.selectFrom('sources').select('channel').distinct().where('seenAt', '>=', since).execute();
      return rows.map(row => row.channel);
    },
  };
}

async function pending({ db }: Scoped, channel: string, at: number): Promise<Pending[]> {
  const sources = await db
    .selectFrom('sources')
    .select(['source', 'untracked', 'pending'])
    .where('channel', '=', channel)
    .where('seenAt', '>', at - silentMs)
    .execute();
  const told = sources.flatMap(({ source, pending }) =>
    pending ? (JSON.parse(pending) as Omit<Pending, 'source'>[]).map(one => ({ ...one, source })) : [],
  );
  const followed = await db
    .selectFrom('openAttempts')
    .select(e => [
      'source',
      'cause',
      'provider',
      e.fn.countAll<number>().as('count'),
      e.fn.min<number>('firstAt').as('oldestAt'),
      e.fn.sum<number>(e.case().when('dueAt', '<', at).then(1).else(0).end()).as('stuck'),
    ])
    .where('channel', '=', channel)
    .groupBy(['source', 'cause', 'provider'])
    .execute();
  const untracked = new Map(sources.map(row => [row.source, row.untracked]));
  return [...told, ...followed.map(row => ({ ...nulls(row), untracked: untracked.get(row.source) ?? 0 }) as Pending)];
}

const optional = new Set(['cause', 'provider', 'template']);

/** Keys hold an empty text for "none"; people and code get null. */
const nulls = <T extends object>(row: T): T =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, optional.has(name) ? value || null : value]),
  ) as T;

const fromRow = (row: Omit<CellRow, 'channel'>): Observation => ({
  hour: row.hour,
  outcome: row.outcome as Observation['outcome'],
  cause: (row.cause || null) as CauseId | null,
  provider: row.provider || null,
  template: row.template || null,
  count: row.count,
  resolved: row.resolved,
  resolvedSeconds: row.resolvedSeconds,
  resolvedInTime: row.resolvedInTime,
});
