import { newId } from '../ids.ts';
import type { TokenStore } from '../port.ts';
import type { Verification } from '../records.ts';
import type { Scoped } from '../scoped.ts';
import type { Sealer } from '../seal.ts';

export function tokenStore({ db, now, workspace }: Scoped, sealer: Sealer): TokenStore {
  const columns = ['id', 'channel', 'label', 'createdBy', 'createdAt', 'lastUsedAt'] as const;
  return {
    async create({ channel, label, createdBy }, hash, verification) {
      const token = { id: newId(), channel, label, createdBy, createdAt: now(), lastUsedAt: null };
      await db
        .insertInto('tokens')
        .values({ ...token, hash, sealed: verification ? sealer.seal(JSON.stringify(verification), workspace) : null })
        .execute();
      return token;
    },
    async verification(id) {
      const row = await db.selectFrom('tokens').select('sealed').where('id', '=', id).executeTakeFirst();
      return row?.sealed ? (JSON.parse(sealer.open(row.sealed, workspace)) as Verification) : null;
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
