import { sql } from 'kysely';
import type { Bulk, RemovedAttempt } from '../engine.ts';

/** Arrays as single parameters: PostgreSQL allows 65,535, and planning them costs more than the rows do. */
export const postgresBulk: Bulk = {
  async addCells(db, { workspace, channel }, cells) {
    await sql`
      insert into cells (workspace, channel, hour, outcome, cause, provider, template,
        "count", resolved, resolved_seconds, resolved_in_time)
      select ${workspace}, ${channel}, * from unnest(
        ${cells.map(c => c.hour)}::bigint[], ${cells.map(c => c.outcome)}::text[], ${cells.map(c => c.cause)}::text[],
        ${cells.map(c => c.provider)}::text[], ${cells.map(c => c.template)}::text[],
        ${cells.map(c => c.count)}::bigint[], ${cells.map(c => c.resolved)}::bigint[],
        ${cells.map(c => c.resolvedSeconds)}::bigint[], ${cells.map(c => c.resolvedInTime)}::bigint[])
      on conflict (workspace, channel, hour, cause, provider, template, outcome) do update set
        "count" = cells."count" + excluded."count", resolved = cells.resolved + excluded.resolved,
        resolved_seconds = cells.resolved_seconds + excluded.resolved_seconds,
        resolved_in_time = cells.resolved_in_time + excluded.resolved_in_time`.execute(db);
  },

  async addDomains(db, { workspace, channel }, domains) {
    await sql`
      insert into domains (workspace, channel, hour, domain, "count")
      select ${workspace}, ${channel}, * from unnest(
        ${domains.map(d => d.hour)}::bigint[], ${domains.map(d => d.domain)}::text[], ${domains.map(d => d.count)}::bigint[])
      on conflict (workspace, channel, hour, domain) do update set
        "count" = domains."count" + excluded."count"`.execute(db);
  },

  async addTemplates(db, { workspace, channel }, templates) {
    await sql`
      insert into templates (workspace, channel, id, "text", example, cause, first_seen, last_seen)
      select ${workspace}, ${channel}, * from unnest(
        ${templates.map(t => t.id)}::text[], ${templates.map(t => t.text)}::text[],
        ${templates.map(t => t.example)}::text[], ${templates.map(t => t.cause)}::text[],
        ${templates.map(t => t.firstSeen)}::bigint[], ${templates.map(t => t.lastSeen)}::bigint[])
      on conflict (workspace, channel, id) do update set
        first_seen = least(templates.first_seen, excluded.first_seen),
        last_seen = greatest(templates.last_seen, excluded.last_seen)`.execute(db);
  },

  async openAttempts(db, { workspace, channel, source }, attempts) {
    const { numAffectedRows } = await sql`
      insert into open_attempts (workspace, channel, source, message, recipient, cause, provider, first_at, due_at)
      select ${workspace}, ${channel}, ${source}, * from unnest(
        ${attempts.map(a => a.message)}::text[], ${attempts.map(a => a.recipient)}::text[],
        ${attempts.map(a => a.cause ?? '')}::text[], ${attempts.map(a => a.provider ?? '')}::text[],
        ${attempts.map(a => a.firstAt)}::bigint[], ${attempts.map(a => a.dueAt)}::bigint[])
      on conflict do nothing`.execute(db);
    return Number(numAffectedRows ?? 0);
  },

  async closeAttempts(db, { workspace, channel }, closed) {
    const pairs = closed.filter(c => c.recipient !== null);
    const messages = closed.filter(c => c.recipient === null).map(c => c.message);
    const removed: RemovedAttempt[] = [];
    if (pairs.length > 0) {
      const { rows } = await sql<RemovedAttempt>`
        delete from open_attempts o using unnest(
          ${pairs.map(c => c.message)}::text[], ${pairs.map(c => c.recipient)}::text[]) as c (message, recipient)
        where o.workspace = ${workspace} and o.channel = ${channel}
          and o.message = c.message and o.recipient = c.recipient
        returning o.message, o.recipient, o.cause, o.provider, o.first_at as "firstAt", o.due_at as "dueAt"`.execute(
        db,
      );
      removed.push(...rows);
    }
    if (messages.length > 0) {
      const { rows } = await sql<RemovedAttempt>`
        delete from open_attempts where workspace = ${workspace} and channel = ${channel}
          and message = any(${messages}::text[])
        returning message, recipient, cause, provider, first_at as "firstAt", due_at as "dueAt"`.execute(db);
      removed.push(...rows);
    }
    return removed;
  },
};
