import { describe, expect, it } from 'vitest';
import { Digest, reportOf } from '../../src/digest/index.ts';
import { type Event, event, feed, start } from './build.ts';

const summaryOf = (events: readonly Event[], source = 'mx') => {
  const digest = new Digest({ source });
  feed(digest, events);
  return digest.summary();
};

const many = (n: number, fields: (i: number) => Partial<Event>): Event[] =>
  Array.from({ length: n }, (_, i) =>
    event({ queueId: `4${fields(i).cause ?? 'Q'}${fields(i).provider ?? ''}${i}`.replaceAll('-', ''), ...fields(i) }),
  );

describe('the blast radius', () => {
  it('says how many wait, since when, the oldest, when the first expires, where from and where to', () => {
    const { blastRadius, oldestPendingSeconds } = reportOf(
      summaryOf([
        event({ at: start + 100, delay: 100, remoteMta: 'mx1.example.com', sender: 'out1' }),
        event({ at: start + 160, to: 'bob@example.com', remoteMta: 'mx2.example.com', sender: 'out1' }),
        event({ at: start + 400, queueId: '4OTHER00', what: 'delivered' }),
      ]),
    );
    expect(oldestPendingSeconds).toBe(400);
    expect(blastRadius).toMatchObject({
      messages: 1,
      recipients: 2,
      since: '2026-11-23T00:01:40Z',
      firstExpiryAt: '2026-11-28T00:00:00Z',
      senders: [{ sender: 'out1', recipients: 2 }],
      pastLifetime: 0,
    });
    expect(blastRadius.remoteMtas).toHaveLength(2);
  });

  it('takes the queue lifetime of the site', () => {
    const summary = summaryOf([event({}), event({ at: start + 90_000, queueId: '4OTHER00', what: 'delivered' })]);
    const { blastRadius } = reportOf(summary, { queueLifetimeSeconds: 86_400 });
    expect(blastRadius).toMatchObject({ firstExpiryAt: '2026-11-24T00:00:00Z', pastLifetime: 1 });
  });

  it('counts as late what waits longer than its cause usually takes', () => {
    const summary = summaryOf([event({}), event({ queueId: '4OTHER00', at: start + 5_000 })]);
    expect(reportOf(summary, { at: start + 6_000 }).blastRadius.causes).toMatchObject([{ recipients: 2, late: 1 }]);
  });

  it('goes by the latest reason, while the time to clear goes by the first', () => {
    const held = [event({}), event({ at: start + 300, cause: 'mailbox-full' })];
    expect(reportOf(summaryOf(held)).blastRadius.causes.map(({ cause }) => cause)).toEqual(['mailbox-full']);
    const cleared = reportOf(summaryOf([...held, event({ at: start + 900, what: 'delivered' })]));
    expect(cleared.timeToClear.map(({ cause }) => cause)).toEqual(['greylisting']);
  });
});

describe('what to fix first', () => {
  it('puts what somebody must change before what the next retry clears, and tells its share', () => {
    const { fixFirst } = reportOf(
      summaryOf([
        ...many(30, () => ({ cause: 'greylisting' })),
        ...many(20, () => ({ cause: 'reputation', provider: 'yahoo' })),
      ]),
    );
    expect(fixFirst.map(({ cause }) => cause)).toEqual(['reputation', 'greylisting']);
    expect(fixFirst[0]).toMatchObject({
      provider: 'yahoo',
      owner: 'sender',
      action: 'act',
      recipients: 20,
      share: 0.4,
    });
    expect(fixFirst[0]!.says).toMatch(
      /at Yahoo holds up 20 recipients of 20 messages, 40 % of what waits.*the sending side must move\./,
    );
  });

  it('ranks by deferrals where nothing waits any more', () => {
    const held = many(3, () => ({ cause: 'network' }));
    const { fixFirst } = reportOf(
      summaryOf([...held, ...held.map(e => ({ ...e, what: 'delivered' as const, at: start + 60 }))]),
    );
    expect(fixFirst).toMatchObject([{ cause: 'network', deferred: 3, recipients: 0, share: 1 }]);
    expect(fixFirst[0]!.says).toContain('none still waits');
  });
});

describe('only us, or only them', () => {
  it('sets a provider’s share of deferrals against the share elsewhere', () => {
    const { providers } = reportOf(
      summaryOf([
        ...many(9, () => ({ provider: 'yahoo', cause: 'reputation' })),
        ...many(1, () => ({ provider: 'yahoo', what: 'delivered' })),
        ...many(90, i => ({ provider: 'google', what: i < 3 ? 'deferred' : 'delivered' })),
      ]),
    );
    expect(providers).toMatchObject([
      { provider: 'yahoo', count: 9, attempts: 10, share: 0.9, scope: 'only-here' },
      { provider: 'google', count: 3, attempts: 90, scope: 'some' },
    ]);
  });

  it('says everywhere where all providers defer', () => {
    const { providers } = reportOf(
      summaryOf(
        ['yahoo', 'google'].flatMap(provider => many(10, i => ({ provider, what: i < 6 ? 'deferred' : 'delivered' }))),
      ),
    );
    expect(providers.map(({ scope }) => scope)).toEqual(['everywhere', 'everywhere']);
    expect(providers[0]!.says).toContain('look for what they have in common');
  });

  it('names a provider that is far above the rest, also where the rest is in trouble', () => {
    const { providers } = reportOf(
      summaryOf([
        ...many(40, () => ({ provider: 'yahoo', cause: 'reputation' })),
        ...many(100, i => ({ provider: 'google', what: i < 38 ? 'deferred' : 'delivered' })),
      ]),
    );
    expect(providers).toMatchObject([
      {
        provider: 'yahoo',
        share: 1,
        shareElsewhere: 0.38,
        scope: 'mostly-here',
        says: 'Yahoo defers 100 % of your attempts, the others 38 %: Yahoo is far above the rest.',
      },
      { provider: 'google', scope: 'everywhere' },
    ]);
  });

  it('tells nothing from a handful of attempts, nor where there is nothing to compare with', () => {
    const few = reportOf(
      summaryOf([
        ...many(3, () => ({ provider: 'yahoo' })),
        ...many(100, i => ({ provider: 'google', what: i < 10 ? 'deferred' : 'delivered' })),
      ]),
    );
    expect(few.providers.find(({ provider }) => provider === 'yahoo')).toMatchObject({ scope: 'unknown', says: null });
    const alone = reportOf(summaryOf(many(50, () => ({ provider: 'yahoo' }))));
    expect(alone.providers).toMatchObject([{ scope: 'unknown', says: null }]);
  });

  it('does not take chance for a difference', () => {
    const { providers } = reportOf(
      summaryOf([
        ...many(6, i => ({ provider: 'yahoo', what: i < 4 ? 'deferred' : 'delivered' })),
        ...many(12, i => ({ provider: 'google', what: i < 4 ? 'deferred' : 'delivered' })),
      ]),
    );
    expect(providers.find(({ provider }) => provider === 'yahoo')).toMatchObject({ scope: 'everywhere' });
  });
});

describe('the trend', () => {
  it('names what is new, what grew and what is gone, and new reply templates', () => {
    const before = summaryOf(
      [...many(20, () => ({ cause: 'greylisting' })), ...many(5, () => ({ cause: 'tls' }))],
      'day1',
    );
    const now = summaryOf(
      [
        ...many(60, () => ({ cause: 'greylisting' })),
        ...many(4, () => ({ cause: 'overload', text: '451 4.7.500 Server busy' })),
      ],
      'day2',
    );
    const { trend } = reportOf(now, { before });
    expect(trend!.groups.map(({ cause, change }) => [cause, change])).toEqual([
      ['greylisting', 'grew'],
      ['tls', 'gone'],
      ['overload', 'new'],
    ]);
    expect(trend!.newReplies.map(({ template }) => template)).toEqual(['451 4.7.500 Server busy']);
    expect(trend!.goneReplies.map(({ cause }) => cause)).toEqual(['tls']);
  });
});

describe('a report of nothing', () => {
  it('has every list empty and no time', () => {
    expect(reportOf(summaryOf([]))).toMatchObject({
      attempts: 0,
      causes: [],
      replies: [],
      hours: [],
      from: null,
      to: null,
      oldestPendingSeconds: null,
      fixFirst: [],
      trend: null,
    });
  });
});
