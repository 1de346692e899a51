/**
 * A scheduled summary's queries where 1,000 channels keep 90 days: 20 million rollup rows. Builds the rows with SQL of the
 * database's own, then measures `summarise` (daily and weekly) over channels by chance.
 * `node --conditions=@smtp451/source bench/store.ts [rows in millions]`
 */
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { openPlace } from '../faults/support/env.ts';
import { random } from '../faults/support/herd.ts';
import { newPlace, storeNames } from '../faults/support/places.ts';
import { summarise } from '../src/schedule/summary.ts';

const millions = Number(process.argv[2] ?? 20);
const channels = 1_000;
const days = 90;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const end = Math.floor(Date.now() / hourMs) * hourMs;
const hours = days * 24;
const cellsInHour = Math.round((millions * 1e6) / channels / hours);
const runs = 2_000;

const values = {
  channel: (c: string) => `'C' || ${c}`,
  hour: (h: string) => `${end - hours * hourMs} + ${h} * ${hourMs}`,
  cause: (k: string) =>
    `case ${k} % 5 when 0 then 'greylisting' when 1 then 'rate-limit' when 2 then 'reputation' when 3 then 'overload' else 'mailbox-full' end`,
  provider: (k: string) => `case ${k} % 3 when 0 then 'google' when 1 then 'outlook' else '' end`,
};

function fillSqlite(file: string): void {
  const db = new DatabaseSync(file);
  db.exec('pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -1000000');
  const { channel, hour, cause, provider } = values;
  for (let c = 0; c < channels; c++) {
    db.exec(`with recursive h(h) as (select 0 union all select h + 1 from h where h < ${hours - 1}),
        k(k) as (select 0 union all select k + 1 from k where k < ${cellsInHour - 1})
      insert into cells (workspace, channel, hour, cause, provider, template, outcome, "count", resolved, resolved_seconds, resolved_in_time)
      select 'T1', ${channel(String(c))}, ${hour('h')}, ${cause('k')}, ${provider('k')}, 't' || k, 'deferred', 1 + k, 0, 0, 0 from h, k`);
    db.exec(`insert into domains (workspace, channel, hour, domain, "count")
      with recursive h(h) as (select 0 union all select h + 1 from h where h < ${hours - 1}), k(k) as (values (0), (1), (2))
      select 'T1', ${channel(String(c))}, ${hour('h')}, 'd' || ((h + k * 7) % 50) || '.example', 3 from h, k`);
  }
  for (let k = 0; k < cellsInHour; k++) {
    db.exec(`insert into templates (workspace, channel, id, "text", example, cause, first_seen, last_seen)
      with recursive c(c) as (select 0 union all select c + 1 from c where c < ${channels - 1})
      select 'T1', ${channel('c')}, 't${k}', 'text', 'example', null, ${end - hours * hourMs}, ${end} from c`);
  }
  db.exec('pragma wal_checkpoint(truncate); analyze');
  db.close();
}

async function fillPostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { channel, hour, cause, provider } = values;
  await client.query('set synchronous_commit = off');
  await client.query(`insert into cells (workspace, channel, hour, cause, provider, template, outcome, "count", resolved, resolved_seconds, resolved_in_time)
    select 'T1', ${channel('c')}, ${hour('h')}, ${cause('k')}, ${provider('k')}, 't' || k, 'deferred', 1 + k, 0, 0, 0
    from generate_series(0, ${channels - 1}) c, generate_series(0::bigint, ${hours - 1}) h, generate_series(0, ${cellsInHour - 1}) k`);
  await client.query(`insert into domains (workspace, channel, hour, domain, "count")
    select 'T1', ${channel('c')}, ${hour('h')}, 'd' || ((h + k * 7) % 50) || '.example', 3
    from generate_series(0, ${channels - 1}) c, generate_series(0::bigint, ${hours - 1}) h, generate_series(0, 2) k`);
  await client.query(`insert into templates (workspace, channel, id, "text", example, cause, first_seen, last_seen)
    select 'T1', ${channel('c')}, 't' || k, 'text', 'example', null, ${end - hours * hourMs}, ${end}
    from generate_series(0, ${channels - 1}) c, generate_series(0, ${cellsInHour - 1}) k`);
  await client.query('vacuum analyze');
  await client.end();
}

for (const name of storeNames) {
  const { place, remove } = await newPlace(name);
  const store = await openPlace(place);
  const from = performance.now();
  if (name === 'SQLite') fillSqlite(place);
  else await fillPostgres(place);
  console.log(
    `${name}: ${(channels * hours * cellsInHour).toLocaleString('en-US')} cells in ${channels} channels, built in ${((performance.now() - from) / 1_000).toFixed(0)} s`,
  );
  const memory = store.workspace('T1');
  const chance = random(453);
  for (const [what, length] of [
    ['daily', dayMs],
    ['weekly', 7 * dayMs],
  ] as const) {
    const took: number[] = [];
    for (let n = 0; n < runs; n++) {
      const to = end - Math.floor(chance.next().value * (days - 15)) * dayMs;
      const start = performance.now();
      const facts = await summarise(
        memory,
        `C${Math.floor(chance.next().value * channels)}`,
        { from: to - length, to },
        { from: to - 2 * length, to: to - length },
        end,
      );
      took.push(performance.now() - start);
      if (facts.deferred.now === 0) throw new Error('The summary is empty: the rows are not where they should be.');
    }
    took.sort((a, b) => a - b);
    console.log(
      `${name}: ${what} summary over ${runs} channels by chance: p50 ${took[runs / 2]?.toFixed(1)} ms, p99 ${took[Math.floor(runs * 0.99)]?.toFixed(1)} ms, max ${took.at(-1)?.toFixed(1)} ms`,
    );
  }
  await store.close();
  await remove();
}
