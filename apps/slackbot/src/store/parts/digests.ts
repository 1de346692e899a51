import type { DigestStore } from '../port.ts';
import type { Scoped } from '../scoped.ts';

const columns = ['id', 'channel', 'messageTs', 'postedTs', 'at', 'title', 'report'] as const;

export function digestStore({ db }: Scoped): DigestStore {
  const all = () => db.selectFrom('digests').select(columns);
  return {
    async save({ id, channel, messageTs, postedTs, at, title, report }) {
      await db
        .insertInto('digests')
        .values({ id, channel, messageTs, postedTs, at, title, report })
        .onConflict(c => c.columns(['id']).doUpdateSet({ postedTs, at, title, report }))
        .execute();
    },
    async find(channel, messageTs) {
      const row = await all()
        .where('channel', '=', channel)
        .where('messageTs', '=', messageTs)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ?? null;
    },
    async byId(id) {
      return (await all().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    recent: (channel, limit) => all().where('channel', '=', channel).orderBy('at', 'desc').limit(limit).execute(),
  };
}
