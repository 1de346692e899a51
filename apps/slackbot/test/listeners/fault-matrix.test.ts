/** Every surface in peace, and with some faults in turn; `npm run test:faults` plays every one with every fault. */
import { describe, expect, it } from 'vitest';
import { expectOne, playPeace } from '../support/matrix/cases.ts';
import { apiFaults, canStrike, wireFaults } from '../support/matrix/faults.ts';
import { surfaces } from '../support/matrix/surfaces/all.ts';

describe.concurrent('in peace', () => {
  it.for([...surfaces])('$name: one answer, by the calls that the table names', async surface => {
    const { verdict, calls, items } = await playPeace(surface);
    expect(verdict, JSON.stringify(items, null, 1)).toEqual({ answers: 1, errors: 0, repeats: 0 });
    expect(calls).toEqual(surface.calls.filter(call => call !== 'file' && call !== 'upload').toSorted());
  });
});

/** One fault of a call and one on the way in for each surface, another for the next: all of them have their turn. */
const some = surfaces.flatMap((surface, i) => {
  const method = surface.calls[i % Math.max(1, surface.calls.length)];
  const possible = Object.keys(apiFaults).filter(fault => method !== undefined && canStrike(fault, method));
  const wire = surface.byClock ? [] : Object.keys(wireFaults);
  const turns = [
    ...possible
      .slice(i % Math.max(1, possible.length))
      .slice(0, 1)
      .map(fault => ({ method: method ?? null, fault })),
    ...wire
      .slice(i % Math.max(1, wire.length))
      .slice(0, 1)
      .map(fault => ({ method: null, fault })),
  ];
  return turns.map(turn => ({
    ...turn,
    surface,
    name: `${surface.name}: ${turn.method ?? 'the way in'} meets ${turn.fault}`,
  }));
});

describe.concurrent('one answer or one clear error', () => {
  it.for(some)('$name', { timeout: 40_000 }, async ({ surface, method, fault }) => {
    await expectOne(surface, method, fault);
  });
});
