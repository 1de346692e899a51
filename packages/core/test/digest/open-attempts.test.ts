import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenAttempts } from '../../src/digest/open-attempts.ts';

/** Few and badly spread keys, so that slots collide, chains grow and holes are filled. */
const step = fc.record({
  what: fc.constantFrom('add', 'add', 'remove', 'end'),
  queue: fc.integer({ min: 0, max: 40 }).map(n => n * 1_024),
  recipient: fc.integer({ min: 0, max: 3 }),
});

describe('the table of open attempts', () => {
  it('holds exactly what a plain map would, after any additions and removals', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), steps => {
        const table = new OpenAttempts(1_000_000, 8);
        const plain = new Map<string, true>();
        for (const { what, queue, recipient } of steps) {
          const key = `${queue}/${recipient}`;
          const row = table.find(7, queue, 1, recipient);
          expect(row >= 0).toBe(plain.has(key));
          if (what === 'add' && row < 0) {
            table.add(7, queue, 1, recipient);
            plain.set(key, true);
          } else if (what === 'remove' && row >= 0) {
            table.remove(row);
            plain.delete(key);
          } else if (what === 'end') {
            for (let any = table.anyOf(7, queue); any >= 0; any = table.anyOf(7, queue)) table.remove(any);
            for (const held of plain.keys()) if (held.startsWith(`${queue}/`)) plain.delete(held);
          }
          expect(table.size).toBe(plain.size);
        }
        expect(table.messages).toBe(new Set([...plain.keys()].map(key => key.split('/')[0])).size);
        let seen = 0;
        table.forEachMessage(rows => {
          seen += rows.length;
        });
        expect(seen).toBe(plain.size);
      }),
    );
  });

  it('follows a million pairs in less than 120 MB', () => {
    const table = new OpenAttempts(1_000_000);
    for (let i = 0; i < 1_000_000; i++) table.add(i, Math.imul(i, 0x9e3779b1), 1, i);
    expect(table.full).toBe(true);
    const bytes = Object.values(table.columns).reduce(
      (sum, column: Int32Array | Uint32Array) => sum + column.byteLength,
      0,
    );
    expect(bytes).toBeLessThan(120e6);
    expect(table.find(999_999, Math.imul(999_999, 0x9e3779b1), 1, 999_999)).toBe(999_999);
  });
});
