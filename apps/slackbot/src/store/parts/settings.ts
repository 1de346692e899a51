import type { SettingsStore } from '../port.ts';
import type { ChannelSettings } from '../records.ts';
import type { Scoped } from '../scoped.ts';

export const defaultSettings: ChannelSettings = {
  answers: 'public',
  digests: true,
  changedBy: 'members',
  retentionDays: 90,
  timeZone: null,
  alerts: { enabled: false, factor: 4, minCount: 50 },
  runbookUrl: null,
  webhook: null,
};

export function settingsStore({ db, transaction }: Scoped): SettingsStore {
  const read = async (from: Scoped['db'], channel: string): Promise<ChannelSettings> => {
    const row = await from.selectFrom('settings').select('json').where('channel', '=', channel).executeTakeFirst();
    return { ...defaultSettings, ...(row ? parse(row.json) : {}) };
  };
  return {
    get: channel => read(db, channel),
    change: (channel, changes) =>
      transaction(async tx => {
        // Locks the row (or makes it), so that two changes at once both stay.
        await tx.db
          .insertInto('settings')
          .values({ channel, json: '{}' })
          .onConflict(c => c.columns(['channel']).doUpdateSet({ channel }))
          .execute();
        const settings = { ...(await read(tx.db, channel)), ...changes };
        await tx.db
          .updateTable('settings')
          .set({ json: JSON.stringify(settings) })
          .where('channel', '=', channel)
          .execute();
        return settings;
      }),
    list: async () => {
      const rows = await db.selectFrom('settings').selectAll().orderBy('channel').execute();
      return rows.map(row => ({ channel: row.channel, settings: { ...defaultSettings, ...parse(row.json) } }));
    },
  };
}

const parse = (json: string): Partial<ChannelSettings> => JSON.parse(json) as Partial<ChannelSettings>;
