import { describe, expect, it } from 'vitest';
import { Digest, reportOf } from '../../src/digest/index.ts';
import { attemptOf, type Event, event, feed, start } from './build.ts';

const report = (events: readonly Event[], limit?: number) => {
  const digest = new Digest({ source: 'mx', ...(limit === undefined ? {} : { openLimit: limit }) });
  feed(digest, events);
  return reportOf(digest.summary());
};

describe('a digest', () => {
  it('follows each recipient of a message on its own', () => {
    const { outcomes, deferred, delivered } = report([
      event({}),
      event({ to: 'bob@example.com' }),
      event({ at: start + 600, what: 'delivered' }),
    ]);
    expect({ deferred, delivered, ...outcomes }).toMatchObject({ deferred: 2, delivered: 1, cleared: 1, pending: 1 });
  });

  it('counts a pair once however often it is deferred, and times it from its first deferral', () => {
    const events = [0, 300, 900].map(later => event({ at: start + later }));
    const { outcomes, timeToClear } = report([...events, event({ at: start + 1_000, what: 'delivered' })]);
    expect(outcomes.cleared).toBe(1);
    expect(timeToClear).toHaveLength(1);
    expect(timeToClear[0]).toMatchObject({ cause: 'greylisting', n: 1 });
    expect(Math.abs(timeToClear[0]!.p50Seconds - 1_000)).toBeLessThan(1_000 * 0.022 + 1);
  });

  it('ends every recipient of a message that expired, and none of another', () => {
    const { outcomes } = report([
      event({}),
      event({ to: 'bob@example.com' }),
      event({ queueId: '4OTHER00' }),
      event({ what: 'expired' }),
    ]);
    expect(outcomes).toMatchObject({ expired: 2, pending: 1 });
  });

  it('tells a deferral that bounced from one that was taken off the queue', () => {
    const { outcomes, failed } = report([
      event({}),
      event({ what: 'failed', at: start + 9 }),
      event({ queueId: '4OTHER00' }),
      event({ queueId: '4OTHER00', what: 'removed' }),
    ]);
    expect({ failed, ...outcomes }).toEqual({ failed: 1, cleared: 0, pending: 0, expired: 0, bounced: 1, removed: 1 });
  });

  it('knows nothing of a delivery without a deferral', () => {
    expect(report([event({ what: 'delivered' })]).outcomes).toMatchObject({ cleared: 0, pending: 0 });
  });

  it('counts what it cannot follow as untracked: too many open pairs, or no queue id', () => {
    const many = Array.from({ length: 5 }, (_, i) => event({ queueId: `4QUEUE${i}` }));
    expect(report(many, 3)).toMatchObject({ untracked: 2, deferred: 5, outcomes: { pending: 3 } });
    const digest = new Digest({ source: 'mx' });
    digest.add({ ...attemptOf(event({})), queueHi: 0, queueLo: 0 });
    expect(reportOf(digest.summary())).toMatchObject({ untracked: 1, outcomes: { pending: 0 } });
  });

  it('keeps refusals by the reader’s own servers out of all other counts', () => {
    const digest = new Digest({ source: 'mx' });
    digest.add({ ...attemptOf(event({})), direction: 'inbound' });
    const counts = reportOf(digest.summary());
    expect(counts).toMatchObject({
      attempts: 0,
      deferred: 0,
      inbound: { deferred: 1, failed: 0 },
      domains: [],
      hours: [],
    });
    expect(counts.inbound.causes).toMatchObject([{ cause: 'greylisting', count: 1, recipients: 1 }]);
  });

  it('counts deferrals by the hour they fall in, and those without a time apart', () => {
    const { hours, hourless, from, to } = report([
      event({ at: start + 3_599 }),
      event({ at: start + 3_600 }),
      event({ at: start + 3_700, cause: 'network' }),
      event({ at: Number.NaN }),
    ]);
    expect(hours).toEqual([
      { start: '2026-11-23T00:00:00Z', deferred: 1, causes: { greylisting: 1 } },
      { start: '2026-11-23T01:00:00Z', deferred: 2, causes: { greylisting: 1, network: 1 } },
    ]);
    expect({ hourless, from, to }).toEqual({ hourless: 1, from: '2026-11-23T00:59:59Z', to: '2026-11-23T01:01:40Z' });
  });

  it('adds up: causes and replies to the deferrals, outcomes to the pairs', () => {
    const events = Array.from({ length: 400 }, (_, i) =>
      event({
        at: start + i * 60,
        queueId: `4QUEUE${i % 90}`,
        what: i % 7 === 0 ? 'delivered' : 'deferred',
        cause: i % 3 === 0 ? 'network' : 'greylisting',
      }),
    );
    const counts = report(events);
    const sum = (list: readonly { count: number }[]) => list.reduce((n, entry) => n + entry.count, 0);
    expect(sum(counts.causes)).toBe(counts.deferred);
    expect(sum(counts.replies)).toBe(counts.deferred);
    expect(sum(counts.domains)).toBe(counts.deferred);
    expect(counts.attempts).toBe(counts.deferred + counts.delivered + counts.failed);
  });

  it('gives a cut summary its sequence and goes on with the open attempts', () => {
    const digest = new Digest({ source: 'mx', sequence: 7 });
    feed(digest, [event({})]);
    const first = digest.cut();
    feed(digest, [event({ at: start + 60, what: 'delivered' })]);
    const second = digest.cut();
    expect([...first.chains.values()].map(chain => chain.ranges)).toEqual([[[7, 7]]]);
    expect(reportOf(second)).toMatchObject({ deferred: 0, delivered: 1, outcomes: { cleared: 1, pending: 0 } });
  });
});
