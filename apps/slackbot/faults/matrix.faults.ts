/**
 * Every surface with every fault in every call that it makes: whoever asked gets exactly one answer, or one clear error.
 * `MATRIX=Share,500 npm run test:faults` plays only cases whose name holds one of these words.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, it } from 'vitest';
import { expectOne, type Outcome } from '../test/support/matrix/cases.ts';
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
  it.for(played)('$name', { timeout: 90_000 }, async ({ surface, method, fault }) => {
    outcomes.set(`${surface.name}|${fault}|${method ?? ''}`, await expectOne(surface, method, fault));
  });
});

const outcomes = new Map<string, Outcome>();
const faults = [...Object.keys(apiFaults), ...Object.keys(wireFaults)];

/** `.results/matrix.md`: a row a surface, a column a fault; several calls of one surface stand in one cell. */
afterAll(() => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = surfaces.map(({ name }) =>
    row([
      name,
      ...faults.map(fault => {
        const here = [...outcomes].filter(([key]) => key.startsWith(`${name}|${fault}|`)).map(([, outcome]) => outcome);
        return [...new Set(here)].map(one => `${one} ×${here.filter(other => other === one).length}`).join(', ') || '–';
      }),
    ]),
  );
  const folder = new URL('../.results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const table = [row(['surface', ...faults]), row(['---', ...faults.map(() => '---')]), ...lines];
  writeFileSync(new URL('matrix.md', folder), `${table.join('\n')}\n`);
});
