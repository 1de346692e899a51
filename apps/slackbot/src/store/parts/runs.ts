import { newId } from '../ids.ts';
import type { NewRun, RunStore } from '../port.ts';
import type { Run, RunState, Schedule } from '../records.ts';
import type { Tables } from '../schema.ts';
import type { Scoped } from '../scoped.ts';

const columns = [
  'id',
  'scheduleId',
  'channel',
  'fireAt',
  'state',
  'attempts',
  'leaseUntil',
  'leaseHolder',
  'notBefore',
  'key',
  'postedTs',
  'detail',
  'requestedBy',
] as const;

export function runStore({ db }: Scoped): RunStore {
  const all = () => db.selectFrom('runs').select(columns);
  const ended = { leaseUntil: 0, leaseHolder: null };
  return {
    add: (schedule, run) => insertRun(db, schedule, run),
    async open(now) {
      const rows = await all()
        .where('state', '=', 'pending')
        .where('notBefore', '<=', now)
        .where('leaseUntil', '<=', now)
        .orderBy('fireAt')
        .limit(100)
        .execute();
      return rows.map(fromRow);
    },
    async lease(id, holder, now, leaseMs) {
      const row = await db
        .updateTable('runs')
        .set(e => ({ leaseHolder: holder, leaseUntil: now + leaseMs, attempts: e('attempts', '+', 1) }))
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .where('notBefore', '<=', now)
        .where('leaseUntil', '<=', now)
        .returning(columns)
        .executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async finish(id, holder, { state, postedTs, detail }) {
      const row = await db
        .updateTable('runs')
        .set({ state, postedTs, detail, ...ended })
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .where('leaseHolder', '=', holder)
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },
    async postpone(id, holder, notBefore, detail) {
      const row = await db
        .updateTable('runs')
        .set({ notBefore, detail, ...ended })
        .where('id', '=', id)
        .where('state', '=', 'pending')
        .where('leaseHolder', '=', holder)
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },
    async recent(limit, state) {
      const rows = await all()
        .$if(state !== undefined, q => q.where('state', '=', state ?? 'pending'))
        .orderBy('fireAt', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
    async lastPosted(scheduleId, before) {
      const row = await all()
        .where('scheduleId', '=', scheduleId)
        .where('fireAt', '<', before)
        .where('state', '=', 'posted')
        .where('requestedBy', 'is', null)
        .orderBy('fireAt', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
  };
}

/** `fireAt` is unique within a schedule, so the same run is never recorded twice. */
export async function insertRun(db: Scoped['db'], schedule: Schedule, run: NewRun): Promise<Run | null> {
  const row = await db
    .insertInto('runs')
    .values({
      id: newId(),
      scheduleId: schedule.id,
      channel: schedule.channel,
      fireAt: run.fireAt,
      state: run.state,
      attempts: 0,
      leaseUntil: 0,
      leaseHolder: null,
      notBefore: 0,
      key: newId(),
      postedTs: null,
      detail: run.detail,
      requestedBy: run.requestedBy,
    })
    .onConflict(c => c.columns(['scheduleId', 'fireAt']).doNothing())
    .returning(columns)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

const fromRow = (row: Tables['runs']): Run => ({ ...row, state: row.state as RunState });
