import { newId } from '../ids.ts';
import type { TokenStore } from '../port.ts';
import type { Scoped } from '../scoped.ts';

export function tokenStore({ db, now }: Scoped): TokenStore {
  const columns = ['id', 'channel', 'label', 'createdBy', 'createdAt', 'lastUsedAt'] as const;
  return {
    async create({ channel, label, createdBy }, hash) {
      const token = { id: newId(), channel, label, createdBy, createdAt: now(), lastUsedAt: null };
      await db
        .insertInto('tokens')
        .values({ ...token, hash })
        .execute();
      return token;
    },
    list: channel =>
      db
        .selectFrom('tokens')
        .select(columns)
        .$if(channel !== undefined, q => q.where('channel', '=', channel ?? ''))
        .orderBy('createdAt')
        .execute(),
    async revoke(id) {
      const row = await db.deleteFrom('tokens').where('id', '=', id).returning('id').executeTakeFirst();
      return row !== undefined;
    },
  };
}
