import type { IngestBatch } from '../../src/store/port.ts';
import type { Observation, Schedule } from '../../src/store/records.ts';

export const hour = 3_600_000;
/** A Monday, 09:00 UTC. */
export const monday: number = Date.UTC(2026, 10, 23, 9);

export const cell = (changes: Partial<Observation> = {}): Observation => ({
  hour: monday,
  outcome: 'deferred',
  cause: 'greylisting',
  provider: 'google',
  template: 't1',
  count: 1,
  resolved: 0,
  resolvedSeconds: 0,
  resolvedInTime: 0,
  ...changes,
});

export const batch = (changes: Partial<IngestBatch> = {}): IngestBatch => ({
  id: 'batch-1',
  tokenId: 'token-1',
  receivedAt: monday,
  idempotencyKey: null,
  bodyHash: 'hash',
  sequence: null,
  source: 'mx1.example.com',
  cells: [],
  templates: [],
  opened: [],
  closed: [],
  ...changes,
});

export const schedule = (changes: Partial<Schedule> = {}): Omit<Schedule, 'id' | 'version'> => ({
  channel: 'C1',
  cadence: { kind: 'daily', at: '09:00' },
  timeZone: 'UTC',
  createdBy: 'U1',
  createdAt: monday,
  nextAt: monday,
  snoozedUntil: null,
  pausedReason: null,
  ...changes,
});
