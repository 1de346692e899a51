import type { RemovedAttempt } from '../engine.ts';
import type { ClosedAttempt, IngestBatch, ObservationBatch } from '../port.ts';
import type { DomainCount, Observation, OpenAttempt } from '../records.ts';
import type { CellRow } from '../schema.ts';
import type { ScopedTransaction } from '../scoped.ts';

/** Above this many open deferrals of one source the rest are counted, not followed. */
export const maxOpen = 1_000_000;
const hourMs = 3_600_000;

type Following = Partial<Pick<IngestBatch, 'opened' | 'closed' | 'sequence'>>;
type Cell = Omit<CellRow, 'channel'>;

/** Writes one batch inside the caller's transaction. Rows are taken in one order everywhere, so that writers queue up instead of waiting for each other in a circle. */
export async function writeBatch(
  tx: ScopedTransaction,
  channel: string,
  batch: ObservationBatch & Following,
  now: number,
): Promise<void> {
  const target = { channel, source: batch.source };
  const room = await touchSource(tx, channel, batch, now);
  const opened = [...(batch.opened ?? [])].sort(byMessage);
  const followed = opened.slice(0, room);
  const added = followed.length > 0 ? await tx.openAttempts(target, followed) : 0;
  const closed = batch.closed ?? [];
  const removed = closed.length > 0 ? await tx.closeAttempts(target, closed) : [];
  await countOpen(tx, target, added - removed.length, opened.length - followed.length);
  const cells = [...batch.cells.map(toRow), ...resolvedCells(closed, removed)];
  const merged = mergeCells(cells);
  if (merged.length > 0) await tx.addCells(target, merged);
  const domains = mergeDomains(batch.domains ?? []);
  if (domains.length > 0) await tx.addDomains(target, domains);
  const templates = [...batch.templates].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (templates.length > 0) await tx.addTemplates(target, templates);
}

const byMessage = (a: OpenAttempt, b: OpenAttempt): number =>
  a.message === b.message ? (a.recipient < b.recipient ? -1 : 1) : a.message < b.message ? -1 : 1;

/** Makes or locks the source's row; gives how many more deferrals may be followed. */
async function touchSource(
  tx: ScopedTransaction,
  channel: string,
  batch: ObservationBatch & Following,
  now: number,
): Promise<number> {
  const pending = batch.pending ? JSON.stringify(batch.pending) : null;
  const row = await tx.db
    .insertInto('sources')
    .values({
      channel,
      source: batch.source,
      sequence: 0,
      seenAt: now,
      open: 0,
      untracked: 0,
      pending,
    })
    .onConflict(c =>
      c.columns(['channel', 'source']).doUpdateSet({
        seenAt: now,
        ...(batch.pending ? { pending } : {}),
      }),
    )
    .returning('open')
    .executeTakeFirstOrThrow();
  return Math.max(0, maxOpen - row.open);
}

async function countOpen(
  tx: ScopedTransaction,
  { channel, source }: { channel: string; source: string },
  more: number,
  untracked: number,
): Promise<void> {
  if (more === 0 && untracked === 0) return;
  await tx.db
    .updateTable('sources')
    .set(e => ({ open: e('open', '+', more), untracked: e('untracked', '+', untracked) }))
    .where('channel', '=', channel)
    .where('source', '=', source)
    .execute();
}

/** What the ended deferrals became, as cells of the hour in which they ended. */
function resolvedCells(closed: readonly ClosedAttempt[], removed: readonly RemovedAttempt[]): Cell[] {
  const ends = new Map(closed.map(one => [endKey(one), one]));
  return removed.flatMap(({ message, recipient, cause, provider, firstAt, dueAt }) => {
    const end = ends.get(endKey({ message, recipient })) ?? ends.get(endKey({ message, recipient: null }));
    if (!end || end.outcome === 'removed') return [];
    return {
      hour: Math.floor(end.at / hourMs) * hourMs,
      outcome: end.outcome,
      cause,
      provider,
      template: '',
      count: 0,
      resolved: 1,
      resolvedSeconds: Math.max(0, Math.round((end.at - firstAt) / 1_000)),
      resolvedInTime: dueAt !== null && end.at <= dueAt ? 1 : 0,
    };
  });
}

const endKey = (one: Pick<ClosedAttempt, 'message' | 'recipient'>): string => `${one.message} ${one.recipient ?? ''}`;

const toRow = (cell: Observation): Cell => ({
  ...cell,
  cause: cell.cause ?? '',
  provider: cell.provider ?? '',
  template: cell.template ?? '',
});

function mergeDomains(domains: readonly DomainCount[]): DomainCount[] {
  const merged = new Map<string, DomainCount>();
  for (const one of domains) {
    const key = `${one.hour}\n${one.domain}`;
    merged.set(key, { ...one, count: one.count + (merged.get(key)?.count ?? 0) });
  }
  return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** One row a key, in key order: a statement may not touch the same row twice. */
function mergeCells(cells: readonly Cell[]): Cell[] {
  const merged = new Map<string, Cell>();
  for (const cell of cells) {
    const key = [cell.hour, cell.cause, cell.provider, cell.template, cell.outcome].join('\n');
    const known = merged.get(key);
    if (!known) merged.set(key, { ...cell });
    else {
      known.count += cell.count;
      known.resolved += cell.resolved;
      known.resolvedSeconds += cell.resolvedSeconds;
      known.resolvedInTime += cell.resolvedInTime;
    }
  }
  return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
