/**
 * Every surface with every fault in every call that it makes: whoever asked gets exactly one answer, or one clear error.
 * `MATRIX=Share,500 npm run test:faults` plays only cases whose name holds one of these words.
 */
import { describe, it } from 'vitest';
import { expectOne } from '../test/support/matrix/cases.ts';
import { apiFaults, canStrike, wireFaults } from '../test/support/matrix/faults.ts';
import { surfaces } from '../test/support/matrix/surfaces/all.ts';
import type { Surface } from '../test/support/matrix/surfaces/surface.ts';

interface Case {
  name: string;
  surface: Surface;
  method: string | null;
  fault: string;
}

const cases: Case[] = surfaces.flatMap(surface => [
  ...surface.calls.flatMap(method =>
    Object.keys(apiFaults)
      .filter(fault => canStrike(fault, method))
      .map(fault => ({ name: `${surface.name}: ${method} meets ${fault}`, surface, method, fault })),
  ),
  ...(surface.byClock ? [] : Object.keys(wireFaults)).map(fault => ({
    name: `${surface.name}: ${fault}`,
    surface,
    method: null,
    fault,
  })),
]);

const wanted = process.env.MATRIX?.split(',') ?? [];
const played = wanted.length === 0 ? cases : cases.filter(({ name }) => wanted.some(word => name.includes(word)));

describe.concurrent('one answer or one clear error', () => {
  it.for(played)('$name', { timeout: 90_000 }, ({ surface, method, fault }) => expectOne(surface, method, fault));
});
