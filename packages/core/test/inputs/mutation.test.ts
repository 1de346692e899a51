import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputFormat } from '../../src/inputs/input-format.ts';
import type { Sample } from './sample.ts';

const ids = readdirSync(new URL('./samples/', import.meta.url)).map(name => name.replace('.ts', ''));
const camel = (id: string): string => id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Characters on which the scanners decide. */
const noise = fc.string({
  unit: fc.constantFrom(
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '=',
    ':',
    ';',
    ',',
    '\n',
    '\t',
    ' ',
    '|',
    '&',
    '*',
    '4',
    '5',
    '.',
    '-',
    '\u201c',
    '\u0000',
    '\ud83d',
    'é',
    '\u00a0',
  ),
  maxLength: 12,
});

describe.each(ids)('%s', id => {
  it('reads damaged samples without throwing, and points only into them', async () => {
    const source = (await import(`../../src/inputs/${id}.ts`)) as Record<string, InputFormat | undefined>;
    const { samples } = (await import(`./samples/${id}.ts`)) as { samples: readonly Sample[] };
    const format = source[camel(id)];
    if (format === undefined) throw new Error(`inputs/${id}.ts: expected an export named ${camel(id)}`);
    const inputs = samples.map(({ input }) => input);
    fc.assert(
      fc.property(fc.constantFrom(...inputs), fc.nat(2000), fc.nat(60), noise, (input, at, gone, put) => {
        const from = at % (input.length + 1);
        const text = input.slice(0, from) + put + input.slice(from + gone);
        for (const attempt of format.parse(text)) {
          for (const span of [attempt.reply, attempt.reason, ...attempt.evidence]) {
            if (span !== null) expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 300, seed: 451 },
    );
  });
});
