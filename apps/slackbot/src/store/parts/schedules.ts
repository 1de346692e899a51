import { StoreConflict } from '../errors.ts';
import { newId } from '../ids.ts';
import type { ScheduleStore } from '../port.ts';
import type { Cadence, Schedule } from '../records.ts';
import type { Tables } from '../schema.ts';
import type { Scoped } from '../scoped.ts';
import { insertRun } from './runs.ts';

export function scheduleStore({ db, transaction }: Scoped): ScheduleStore {
  const all = () => db.selectFrom('schedules').selectAll().orderBy('createdAt');
  return {
    async create(draft) {
      const schedule: Schedule = { ...draft, id: newId(), version: 1 };
      await db.insertInto('schedules').values(toRow(schedule)).execute();
      return schedule;
    },
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async list(channel) {
      const rows = await all()
        .$if(channel !== undefined, q => q.where('channel', '=', channel ?? ''))
        .execute();
      return rows.map(fromRow);
    },
    async update(schedule) {
      const next = { ...schedule, version: schedule.version + 1 };
      const row = await db
        .updateTable('schedules')
        .set(toRow(next))
        .where('id', '=', schedule.id)
        .where('version', '=', schedule.version)
        .returning('id')
        .executeTakeFirst();
      if (!row) throw new StoreConflict('This schedule');
      return next;
    },
    remove: id =>
      transaction(async tx => {
        await tx.db.deleteFrom('runs').where('scheduleId', '=', id).where('state', '=', 'pending').execute();
        const row = await tx.db.deleteFrom('schedules').where('id', '=', id).returning('id').executeTakeFirst();
        return row !== undefined;
      }),
    async due(now) {
      return (await all().where('nextAt', '<=', now).execute()).map(fromRow);
    },
    fire: (schedule, nextAt, run) =>
      transaction(async tx => {
        const moved = await tx.db
          .updateTable('schedules')
          .set(e => ({ nextAt, version: e('version', '+', 1) }))
          .where('id', '=', schedule.id)
          .where('version', '=', schedule.version)
          .where('nextAt', '=', schedule.nextAt)
          .returning('id')
          .executeTakeFirst();
        return moved ? insertRun(tx.db, schedule, run) : null;
      }),
  };
}

type Row = Tables['schedules'];

const toRow = (schedule: Schedule): Row => ({
  id: schedule.id,
  channel: schedule.channel,
  cadence: JSON.stringify(schedule.cadence),
  timeZone: schedule.timeZone,
  createdBy: schedule.createdBy,
  createdAt: schedule.createdAt,
  nextAt: schedule.nextAt,
  snoozedUntil: schedule.snoozedUntil,
  pausedReason: schedule.pausedReason,
  version: schedule.version,
});

const fromRow = (row: Row): Schedule => ({ ...toSchedule(row), cadence: JSON.parse(row.cadence) as Cadence });

const toSchedule = ({
  id,
  channel,
  timeZone,
  createdBy,
  createdAt,
  nextAt,
  snoozedUntil,
  pausedReason,
  version,
}: Row) => ({
  id,
  channel,
  timeZone,
  createdBy,
  createdAt,
  nextAt,
  snoozedUntil,
  pausedReason,
  version,
});
