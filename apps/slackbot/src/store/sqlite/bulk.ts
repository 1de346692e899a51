import { sql } from 'kysely';
import type { Bulk, RemovedAttempt } from '../engine.ts';

/** One JSON parameter instead of thousands: SQLite allows 32,766 and compiling them costs more than the rows do. */
export const sqliteBulk: Bulk = {
  async addCells(db, { workspace, channel }, cells) {
    const rows = JSON.stringify(
      cells.map(c => [
        c.hour,
        c.outcome,
        c.cause,
        c.provider,
        c.template,
        c.count,
        c.resolved,
        c.resolvedSeconds,
        c.resolvedInTime,
      ]),
    );
    await sql`
      insert into cells (workspace, channel, hour, outcome, cause, provider, template,
        "count", resolved, resolved_seconds, resolved_in_time)
      select ${workspace}, ${channel}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
        value ->> 6, value ->> 7, value ->> 8
      from json_each(${rows}) where true
      on conflict (workspace, channel, hour, cause, provider, template, outcome) do update set
        "count" = "count" + excluded."count", resolved = resolved + excluded.resolved,
        resolved_seconds = resolved_seconds + excluded.resolved_seconds,
        resolved_in_time = resolved_in_time + excluded.resolved_in_time`.execute(db);
  },

  async addDomains(db, { workspace, channel }, domains) {
    const rows = JSON.stringify(domains.map(d => [d.hour, d.domain, d.count]));
    await sql`
      insert into domains (workspace, channel, hour, domain, "count")
      select ${workspace}, ${channel}, value ->> 0, value ->> 1, value ->> 2 from json_each(${rows}) where true
      on conflict (workspace, channel, hour, domain) do update set
        "count" = "count" + excluded."count"`.execute(db);
  },

  async addTemplates(db, { workspace, channel }, templates) {
    const rows = JSON.stringify(templates.map(t => [t.id, t.text, t.example, t.cause, t.firstSeen, t.lastSeen]));
    await sql`
      insert into templates (workspace, channel, id, "text", example, cause, first_seen, last_seen)
      select ${workspace}, ${channel}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      from json_each(${rows}) where true
      on conflict (workspace, channel, id) do update set
        first_seen = min(first_seen, excluded.first_seen), last_seen = max(last_seen, excluded.last_seen)`.execute(db);
  },

  async openAttempts(db, { workspace, channel, source }, attempts) {
    const rows = JSON.stringify(
      attempts.map(a => [a.message, a.recipient, a.cause ?? '', a.provider ?? '', a.firstAt, a.dueAt]),
    );
    const { numAffectedRows } = await sql`
      insert into open_attempts (workspace, channel, source, message, recipient, cause, provider, first_at, due_at)
      select ${workspace}, ${channel}, ${source}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      from json_each(${rows}) where true
      on conflict do nothing`.execute(db);
    return Number(numAffectedRows ?? 0);
  },

  // Two statements: with an "or" SQLite would look at every open attempt of the channel.
  async closeAttempts(db, { workspace, channel }, closed) {
    const pairs = closed.filter(c => c.recipient !== null).map(c => [c.message, c.recipient]);
    const messages = closed.filter(c => c.recipient === null).map(c => c.message);
    const removed: RemovedAttempt[] = [];
    if (pairs.length > 0) {
      const { rows } = await sql<RemovedAttempt>`
        delete from open_attempts where workspace = ${workspace} and channel = ${channel}
          and (message, recipient) in (select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)}))
        returning message, recipient, cause, provider, first_at as "firstAt", due_at as "dueAt"`.execute(db);
      removed.push(...rows);
    }
    if (messages.length > 0) {
      const { rows } = await sql<RemovedAttempt>`
        delete from open_attempts where workspace = ${workspace} and channel = ${channel}
          and message in (select value from json_each(${JSON.stringify(messages)}))
        returning message, recipient, cause, provider, first_at as "firstAt", due_at as "dueAt"`.execute(db);
      removed.push(...rows);
    }
    return removed;
  },
};
