import type { Kysely } from 'kysely';
import type { Routing } from '../port.ts';
import type { AllTables } from '../schema.ts';

/** A workspace that has rows anywhere has some here; claims are left out, since looking after a workspace makes one. */
const tables = [
  'settings',
  'schedules',
  'tokens',
  'installations',
  'sources',
  'digests',
  'corrections',
  'answers',
  'drafts',
  'inbox',
] as const;

/** The only queries that are not bound to a workspace. They give ids and nothing else. */
export function routing(db: Kysely<AllTables>): Routing {
  return {
    async workspaces() {
      const found = new Set<string>();
      for (const table of tables) {
        for (const row of await db.selectFrom(table).select('workspace').distinct().execute()) found.add(row.workspace);
      }
      return [...found].sort();
    },
    async withDueRuns(now) {
      const due = await db.selectFrom('schedules').select('workspace').distinct().where('nextAt', '<=', now).execute();
      const open = await db
        .selectFrom('runs')
        .select('workspace')
        .distinct()
        .where('state', '=', 'pending')
        .where('notBefore', '<=', now)
        .where('leaseUntil', '<=', now)
        .execute();
      return [...new Set([...due, ...open].map(row => row.workspace))];
    },
    async withWaitingEvents(now) {
      const rows = await db
        .selectFrom('inbox')
        .select('workspace')
        .distinct()
        .where('doneAt', 'is', null)
        .where('leaseUntil', '<=', now)
        .execute();
      return rows.map(row => row.workspace);
    },
    async withAlerts() {
      const rows = await db
        .selectFrom('settings')
        .select('workspace')
        .distinct()
        .where('json', 'like', '%"enabled":true%')
        .execute();
      return rows.map(row => row.workspace);
    },
    async byTokenHash(hash) {
      const row = await db
        .selectFrom('tokens')
        .select(['workspace', 'channel', 'id'])
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row ? { workspace: row.workspace, channel: row.channel, tokenId: row.id } : null;
    },
  };
}
