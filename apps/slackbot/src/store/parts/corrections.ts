import { newId } from '../ids.ts';
import type { CorrectionStore } from '../port.ts';
import type { Correction } from '../records.ts';
import type { Scoped } from '../scoped.ts';

export function correctionStore({ db }: Scoped): CorrectionStore {
  return {
    async add({ channel, by, at, ...rest }) {
      const id = newId();
      await db
        .insertInto('corrections')
        .values({ id, channel, by, at, json: JSON.stringify(rest) })
        .execute();
      return id;
    },
    async list(limit) {
      const rows = await db.selectFrom('corrections').selectAll().orderBy('at', 'desc').limit(limit).execute();
      return rows.map(({ id, channel, by, at, json }) => ({
        id,
        channel,
        by,
        at,
        ...(JSON.parse(json) as Omit<Correction, 'id' | 'channel' | 'by' | 'at'>),
      }));
    },
  };
}
