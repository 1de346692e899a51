import { newId } from '../ids.ts';
import type { AuditStore } from '../port.ts';
import type { Scoped } from '../scoped.ts';

export function auditStore({ db, now }: Scoped): AuditStore {
  return {
    async add({ by, channel, action, detail }) {
      await db.insertInto('audit').values({ id: newId(), at: now(), by, channel, action, detail }).execute();
    },
    list: limit =>
      db
        .selectFrom('audit')
        .select(['at', 'by', 'channel', 'action', 'detail'])
        .orderBy('at', 'desc')
        .limit(limit)
        .execute(),
  };
}
