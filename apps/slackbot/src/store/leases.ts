import type { Kysely } from 'kysely';
import type { AllTables } from './schema.ts';

/** Events and runs that somebody works on, in all workspaces: from now on nobody does. Gives how many there were. */
export async function giveBackLeases(db: Kysely<AllTables>): Promise<number> {
  const events = await db
    .updateTable('inbox')
    .set({ leaseUntil: 0 })
    .where('doneAt', 'is', null)
    .where('leaseUntil', '>', 0)
    .executeTakeFirst();
  const runs = await db
    .updateTable('runs')
    .set({ leaseUntil: 0, leaseHolder: null })
    .where('state', '=', 'pending')
    .where('leaseUntil', '>', 0)
    .executeTakeFirst();
  return Number(events.numUpdatedRows) + Number(runs.numUpdatedRows);
}
