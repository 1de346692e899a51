import { newId } from '../ids.ts';
import type { ClaimStore } from '../port.ts';
import type { Scoped } from '../scoped.ts';

export function claimStore({ db, now }: Scoped): ClaimStore {
  return {
    async claim(key, ttlMs, holder = newId()) {
      const at = now();
      const row = await db
        .insertInto('claims')
        .values({ key, holder, until: at + ttlMs })
        .onConflict(c =>
          c
            .columns(['key'])
            .doUpdateSet({ holder, until: at + ttlMs })
            .where(e => e.or([e('claims.until', '<=', at), e('claims.holder', '=', holder)])),
        )
        .returning('key')
        .executeTakeFirst();
      return row !== undefined;
    },
    async release(key) {
      await db.deleteFrom('claims').where('key', '=', key).execute();
    },
  };
}
