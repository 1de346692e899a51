import type { IngestBatch, IngestResult, IngestStore } from '../port.ts';
import type { Scoped, ScopedTransaction } from '../scoped.ts';
import { writeBatch } from './write-batch.ts';

/** By the contract: the same key within seven days is the same batch. */
const keyLifeMs = 7 * 86_400_000;

export function ingestStore({ db, transaction, now }: Scoped): IngestStore {
  return {
    store: (channel, batch) =>
      transaction(async tx => {
        const before = await recall(tx, batch, now());
        if (before) return before;
        const counted = batch.sequence && (await advance(tx, channel, batch, batch.sequence));
        if (counted?.kind === 'overlap') await forgetKey(tx, batch);
        if (counted) return counted;
        await writeBatch(tx, channel, batch, now());
        await noteUse(tx, batch.tokenId, now());
        return { kind: 'stored', id: batch.id };
      }),
    async seen(tokenId, key, bodyHash) {
      const row = await db
        .selectFrom('ingestKeys')
        .select(['bodyHash', 'batch'])
        .where('tokenId', '=', tokenId)
        .where('key', '=', key)
        .where('until', '>', now())
        .executeTakeFirst();
      return row ? verdict(row, bodyHash) : null;
    },
  };
}

const minuteMs = 60_000;

/** To the minute: a row that every batch of a channel changed would make them wait for each other. */
async function noteUse({ db }: ScopedTransaction, tokenId: string, now: number): Promise<void> {
  await db
    .updateTable('tokens')
    .set({ lastUsedAt: now })
    .where('id', '=', tokenId)
    .where(e => e.or([e('lastUsedAt', 'is', null), e('lastUsedAt', '<=', now - minuteMs)]))
    .execute();
}

/** Records the batch's key; gives what the key became before, or null where it is new. */
async function recall(tx: ScopedTransaction, batch: IngestBatch, now: number): Promise<IngestResult | null> {
  const { tokenId, idempotencyKey: key, bodyHash } = batch;
  if (key === null) return null;
  const values = { tokenId, key, bodyHash, batch: batch.id, until: now + keyLifeMs };
  const mine = await tx.db
    .insertInto('ingestKeys')
    .values(values)
    .onConflict(c => c.columns(['tokenId', 'key']).doUpdateSet(values).where('ingestKeys.until', '<=', now))
    .returning('key')
    .executeTakeFirst();
  if (mine) return null;
  const row = await tx.db
    .selectFrom('ingestKeys')
    .select(['bodyHash', 'batch'])
    .where('tokenId', '=', tokenId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return verdict(row, bodyHash);
}

/** What was refused was not stored: the key must not answer later that it was. */
async function forgetKey({ db }: ScopedTransaction, { tokenId, idempotencyKey: key }: IngestBatch): Promise<void> {
  if (key !== null) await db.deleteFrom('ingestKeys').where('tokenId', '=', tokenId).where('key', '=', key).execute();
}

const verdict = (row: { bodyHash: string; batch: string }, bodyHash: string): IngestResult =>
  row.bodyHash === bodyHash ? { kind: 'repeated', id: row.batch } : { kind: 'other-body' };

/** Moves the source on; where that is not possible, says what this summary is then. */
async function advance(
  tx: ScopedTransaction,
  channel: string,
  batch: IngestBatch,
  { first, last }: { first: number; last: number },
): Promise<IngestResult | null> {
  const { source } = batch;
  const moved = await tx.db
    .insertInto('sources')
    .values({ channel, source, sequence: last, seenAt: 0, open: 0, untracked: 0, pending: null })
    .onConflict(c =>
      c.columns(['channel', 'source']).doUpdateSet({ sequence: last }).where('sources.sequence', '<', first),
    )
    .returning('sequence')
    .executeTakeFirst();
  if (moved) return null;
  const row = await tx.db
    .selectFrom('sources')
    .select('sequence')
    .where('channel', '=', channel)
    .where('source', '=', source)
    .executeTakeFirstOrThrow();
  return row.sequence >= last ? { kind: 'repeated', id: batch.id } : { kind: 'overlap' };
}
