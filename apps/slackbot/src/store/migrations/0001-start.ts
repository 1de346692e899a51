import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Engine } from '../engine.ts';

type Build = CreateTableBuilder<string, string>;
type Kind = 'text' | 'bigint';

/** `name`, `name?` (may be null) and `name#` (a 64-bit integer) spell a column. */
function addColumns(table: Build, columns: string): Build {
  let out = table.addColumn('workspace', 'text', c => c.notNull());
  for (const word of columns.trim().split(/\s+/)) {
    const name = word.replace(/[#?]/g, '');
    const kind: Kind = word.includes('#') ? 'bigint' : 'text';
    out = out.addColumn(name, kind, c => (word.includes('?') ? c : c.notNull()));
  }
  return out;
}

/** Table, its key after `workspace`, its other columns. Every key begins with the workspace. */
const tables: readonly [name: string, key: string, rest: string][] = [
  ['settings', 'channel', 'json'],
  ['claims', 'key', 'holder until#'],
  ['answers', 'channel messageTs intent', 'postedChannel postedTs threadTs? at#'],
  ['drafts', 'key', 'payload until#'],
  ['corrections', 'id', 'channel? by at# json'],
  ['digests', 'id', 'channel messageTs postedTs? at# title report'],
  ['cells', 'channel hour# cause provider template outcome', 'count# resolved# resolvedSeconds# resolvedInTime#'],
  ['domains', 'channel hour# domain', 'count#'],
  ['templates', 'channel id', 'text example cause? firstSeen# lastSeen#'],
  ['sources', 'channel source', 'sequence# seenAt# open# untracked# pending?'],
  ['openAttempts', 'channel message recipient', 'source cause provider firstAt# dueAt#?'],
  ['schedules', 'id', 'channel cadence timeZone createdBy createdAt# nextAt#? snoozedUntil#? pausedReason? version#'],
  [
    'runs',
    'id',
    'scheduleId channel fireAt# state attempts# leaseUntil# leaseHolder? notBefore# key postedTs? detail? requestedBy?',
  ],
  ['tokens', 'id', 'channel label hash createdBy createdAt# lastUsedAt#? sealed?'],
  ['ingestKeys', 'tokenId key', 'bodyHash batch until#'],
  ['inbox', 'id', 'kind body receivedAt# attempts# leaseUntil# doneAt#?'],
  ['installations', '', 'sealed at#'],
  ['audit', 'id', 'at# by channel? action detail'],
  ['alerts', 'id', 'channel subject state openedAt# updatedAt# closedAt#? postedTs? assignee? facts version#'],
  ['silences', 'channel subject', 'until#'],
];

export async function up(db: Kysely<never>, engine: Engine['name']): Promise<void> {
  for (const [name, key, rest] of tables) {
    const columns = addColumns(db.schema.createTable(name), `${key} ${rest}`);
    const primary = ['workspace', ...key.split(' ').filter(Boolean)].map(word => word.replace(/[#?]/g, ''));
    const table = columns.addPrimaryKeyConstraint(`${name}_key`, primary);
    // Without it SQLite keeps each key twice, and a channel's cells would not lie next to each other on disk.
    await (engine === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute();
  }
  const unique = (name: string, table: string, columns: string[]) =>
    db.schema.createIndex(name).unique().on(table).columns(columns);
  await unique('runs_once', 'runs', ['workspace', 'scheduleId', 'fireAt']).execute();
  await unique('tokens_hash', 'tokens', ['hash']).execute();
  await unique('alerts_one_live', 'alerts', ['workspace', 'channel', 'subject'])
    .where(sql.ref('state'), '!=', sql.lit('closed'))
    .execute();
  const index = (name: string, table: string, columns: string[]) =>
    db.schema.createIndex(name).on(table).columns(columns).execute();
  await index('digests_channel', 'digests', ['workspace', 'channel', 'messageTs']);
  await index('templates_first', 'templates', ['workspace', 'channel', 'firstSeen']);
  await index('schedules_due', 'schedules', ['nextAt']);
  await index('runs_open', 'runs', ['state', 'notBefore']);
  await index('inbox_waiting', 'inbox', ['doneAt', 'leaseUntil']);
}
