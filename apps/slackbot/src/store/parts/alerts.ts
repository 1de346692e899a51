import { StoreConflict } from '../errors.ts';
import { newId } from '../ids.ts';
import type { AlertStore } from '../port.ts';
import type { Alert, AlertState } from '../records.ts';
import type { Tables } from '../schema.ts';
import type { Scoped } from '../scoped.ts';

const columns = [
  'id',
  'channel',
  'subject',
  'state',
  'openedAt',
  'updatedAt',
  'closedAt',
  'postedTs',
  'assignee',
  'facts',
  'version',
] as const;

export function alertStore({ db, now }: Scoped): AlertStore {
  const all = () => db.selectFrom('alerts').select(columns);
  return {
    async open({ channel, subject, facts }) {
      const fresh = {
        state: 'open',
        openedAt: now(),
        updatedAt: now(),
        closedAt: null,
        postedTs: null,
        assignee: null,
      };
      const row = await db
        .insertInto('alerts')
        .values({ id: newId(), channel, subject, facts, ...fresh, version: 1 })
        .onConflict(c => c.doNothing())
        .returning(columns)
        .executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async list(channel, state) {
      const rows = await all()
        .where('channel', '=', channel)
        .where('state', state === 'closed' ? '=' : '!=', 'closed')
        .orderBy('openedAt', 'desc')
        .limit(1_000)
        .execute();
      return rows.map(fromRow);
    },
    async update(alert) {
      const { id, state, closedAt, postedTs, assignee, facts, version } = alert;
      const row = await db
        .updateTable('alerts')
        .set({ state, closedAt, postedTs, assignee, facts, updatedAt: now(), version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .returning(columns)
        .executeTakeFirst();
      if (!row) throw new StoreConflict('This alert');
      return fromRow(row);
    },
    async silence(channel, subject, until) {
      await db
        .insertInto('silences')
        .values({ channel, subject, until })
        .onConflict(c => c.columns(['channel', 'subject']).doUpdateSet({ until }))
        .execute();
    },
    async silencedUntil(channel, subject) {
      const row = await db
        .selectFrom('silences')
        .select('until')
        .where('channel', '=', channel)
        .where('subject', '=', subject)
        .where('until', '>', now())
        .executeTakeFirst();
      return row?.until ?? null;
    },
  };
}

const fromRow = (row: Tables['alerts']): Alert => ({ ...row, state: row.state as AlertState });
