import type { InboxStore } from '../port.ts';
import type { Scoped } from '../scoped.ts';

/** The replica that stores an event works on it at once; another takes it up only after this. */
const ownLeaseMs = 60_000;

export function inboxStore({ db, now }: Scoped): InboxStore {
  return {
    async put({ id, kind, body }, leaseMs = ownLeaseMs) {
      const at = now();
      const row = await db
        .insertInto('inbox')
        .values({ id, kind, body, receivedAt: at, attempts: 1, leaseUntil: at + leaseMs, doneAt: null })
        .onConflict(c => c.columns(['id']).doNothing())
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },
    async take(limit, leaseMs) {
      const at = now();
      const waiting = await db
        .selectFrom('inbox')
        .select('id')
        .where('doneAt', 'is', null)
        .where('leaseUntil', '<=', at)
        .orderBy('receivedAt')
        .limit(limit)
        .execute();
      if (waiting.length === 0) return [];
      // The conditions again: between the two statements another replica may have been faster.
      return db
        .updateTable('inbox')
        .set(e => ({ leaseUntil: at + leaseMs, attempts: e('attempts', '+', 1) }))
        .where(
          'id',
          'in',
          waiting.map(row => row.id),
        )
        .where('doneAt', 'is', null)
        .where('leaseUntil', '<=', at)
        .returning(['id', 'kind', 'body', 'receivedAt', 'attempts'])
        .execute();
    },
    async postpone(id, ms) {
      await db
        .updateTable('inbox')
        .set({ leaseUntil: now() + ms })
        .where('id', '=', id)
        .execute();
    },
    async done(id) {
      await db.updateTable('inbox').set({ doneAt: now(), body: '' }).where('id', '=', id).execute();
    },
  };
}
