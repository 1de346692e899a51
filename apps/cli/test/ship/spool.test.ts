import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankSummary, serialiseSummary } from '@smtp451/core/digest';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Spool } from '../../src/ship/spool.ts';

const body = serialiseSummary(blankSummary());
const counted = (): Promise<void> => Promise.resolve();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smtp451-spool-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives nothing to send before the state counts it: after a crash it would be made again with other lines', async () => {
  const spool = new Spool(folder, 1_000_000, 0);
  let count!: () => void;
  const adding = spool.add(1, body, () => new Promise(done => (count = done)));
  await expect.poll(() => typeof count, { timeout: 10_000 }).toBe('function');
  expect(spool.oldest()).toBeNull();
  count();
  await adding;
  expect(spool.oldest()?.parcel.first).toBe(1);
});

it('drops at its start what the state does not count, and keeps the rest in order', async () => {
  const before = new Spool(folder, 1_000_000, 0);
  for (const sequence of [1, 2, 3]) await before.add(sequence, body, counted);
  const after = new Spool(folder, 1_000_000, 2);
  expect(after.waiting).toBe(2);
  expect(after.oldest()?.parcel.first).toBe(1);
});

it('never changes what was tried, and merges the others in one', async () => {
  const spool = new Spool(folder, 1_000_000, 0);
  for (const sequence of [1, 2, 3, 4]) await spool.add(sequence, body, counted);
  const tried = spool.oldest();
  await spool.shrink();
  expect(spool.waiting).toBe(2);
  expect(spool.oldest()).toEqual(tried);
  if (tried) spool.remove(tried.parcel);
  expect(spool.oldest()?.parcel).toMatchObject({ first: 2, last: 4 });
});
