import type { InstallationPort } from '../port.ts';
import type { Scoped } from '../scoped.ts';
import type { Sealer } from '../seal.ts';

export function installationStore({ db, workspace, now }: Scoped, sealer: Sealer): InstallationPort {
  return {
    async save(json) {
      const row = { sealed: sealer.seal(json, workspace), at: now() };
      await db
        .insertInto('installations')
        .values(row)
        .onConflict(c => c.columns([]).doUpdateSet(row))
        .execute();
    },
    async get() {
      const row = await db.selectFrom('installations').select('sealed').executeTakeFirst();
      return row ? sealer.open(row.sealed, workspace) : null;
    },
    async remove() {
      await db.deleteFrom('installations').execute();
    },
  };
}
