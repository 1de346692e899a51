import { newId } from '../ids.ts';
import type { DraftStore } from '../port.ts';
import type { Scoped } from '../scoped.ts';

export function draftStore({ db, now }: Scoped): DraftStore {
  return {
    async put(payload, ttlMs) {
      const key = newId();
      await db
        .insertInto('drafts')
        .values({ key, payload, until: now() + ttlMs })
        .execute();
      return key;
    },
    async get(key) {
      const row = await db
        .selectFrom('drafts')
        .select('payload')
        .where('key', '=', key)
        .where('until', '>', now())
        .executeTakeFirst();
      return row?.payload ?? null;
    },
    async remove(key) {
      await db.deleteFrom('drafts').where('key', '=', key).execute();
    },
  };
}
