import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeTo } from '../../src/store/scope.ts';
import { openSqliteEngine } from '../../src/store/sqlite/open.ts';

describe('a view of one workspace', async () => {
  const engine = await openSqliteEngine(':memory:');
  const mine = scopeTo(engine.db, 'T1');
  const theirs = scopeTo(engine.db, 'T2');
  const row = (key: string) => ({ key, payload: 'x', until: 1 });

  beforeAll(async () => {
    await mine
      .insertInto('drafts')
      .values([row('a'), row('b')])
      .execute();
    await theirs.insertInto('drafts').values(row('a')).execute();
  });
  afterAll(() => engine.close());

  it('puts the workspace before every other condition, so that an "or" cannot widen it', () => {
    const query = mine
      .selectFrom('drafts')
      .select('key')
      .where(e => e.or([e('key', '=', 'a'), e.lit(true)]));
    expect(query.compile().sql).toBe(
      'select "key" from "drafts" where "drafts"."workspace" = ? and (("key" = ? or true))',
    );
  });

  it('binds subqueries as well', () => {
    const query = mine.selectFrom('drafts').select('key').where('key', 'in', mine.selectFrom('claims').select('key'));
    expect(query.compile().sql).toContain('"claims"."workspace" = ?');
    expect(new Set(query.compile().parameters)).toEqual(new Set(['T1']));
  });

  it('changes and removes only its own rows', async () => {
    await mine.updateTable('drafts').set({ payload: 'changed' }).execute();
    expect(await theirs.selectFrom('drafts').select('payload').execute()).toEqual([{ payload: 'x' }]);
    await theirs.deleteFrom('drafts').execute();
    expect(await mine.selectFrom('drafts').select('key').execute()).toHaveLength(2);
  });

  it('refuses what it cannot bind', async () => {
    const unbound = mine as unknown as typeof engine.db;
    await expect(sql`select * from drafts`.execute(mine)).rejects.toThrow(/RawNode cannot be/);
    await expect(unbound.selectFrom(['drafts', 'claims']).selectAll('drafts').execute()).rejects.toThrow(
      /several tables/,
    );
    await expect(
      unbound.selectFrom('drafts').innerJoin('claims', 'claims.key', 'drafts.key').selectAll('drafts').execute(),
    ).rejects.toThrow(/join/);
    await expect(
      unbound
        .with('x', q => q.selectFrom('drafts').selectAll())
        .selectFrom('x')
        .selectAll()
        .execute(),
    ).rejects.toThrow(/common table/);
    await expect(unbound.selectFrom('drafts as d').selectAll().execute()).rejects.toThrow(/one table/);
    await expect(unbound.updateTable('drafts').from('claims').set({ payload: '' }).execute()).rejects.toThrow(
      /another table/,
    );
    expect(() => scopeTo(engine.db, '')).toThrow(/T0123ABCD/);
  });

  it('cannot be told another workspace by an inserted row', async () => {
    const forged = { ...row('z'), workspace: 'T2' };
    await expect(
      mine
        .insertInto('drafts')
        .values(forged as never)
        .execute(),
    ).rejects.toThrow(/its own workspace/);
    await expect(
      mine
        .updateTable('drafts')
        .set({ workspace: 'T2' } as never)
        .execute(),
    ).rejects.toThrow(/a move/);
  });
});
