import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonSplitter } from '../../src/json/splitter.ts';
import { recordsStart } from '../../src/json/wrapper.ts';
import { Head } from '../../src/reading/head.ts';

const pieces = (
  text: string,
  size: number = text.length || 1,
  limit: number = 1_000,
): { kind: string; text: string }[] => {
  const splitter = new JsonSplitter(limit);
  const bytes = Buffer.from(text);
  const found: { kind: string; text: string }[] = [];
  const take = (all: Iterable<{ kind: string; bytes: Buffer }>): void => {
    for (const one of all) found.push({ kind: one.kind, text: one.bytes.toString() });
  };
  for (let at = 0; at < bytes.length; at += size) take(splitter.push(bytes.subarray(at, at + size)));
  take(splitter.finish());
  return found;
};

describe('JsonSplitter', () => {
  it('cuts lines, arrays and objects in a row', () => {
    expect(pieces('{"a":1}\n{"b":{"c":"}"}}').map(({ text }) => text)).toEqual(['{"a":1}', '{"b":{"c":"}"}}']);
    expect(pieces('[{"a":1},\n {"b":"\\"]{"}]').map(({ text }) => text)).toEqual(['{"a":1}', '{"b":"\\"]{"}']);
  });

  it('gives a line that is no JSON, and one whose string was cut off, as a line, and goes on', () => {
    expect(pieces('{"a":1}\noops\n{"b":"cut\n{"c":3}').map(({ kind }) => kind)).toEqual([
      'object',
      'line',
      'line',
      'object',
    ]);
  });

  it('cuts an object at the limit', () => {
    const [large, next] = pieces(`{"a":"${'x'.repeat(5_000)}"}{"b":1}`, 100);
    expect(large).toMatchObject({ kind: 'too-large' });
    expect(large!.text).toHaveLength(1_000);
    expect(next).toEqual({ kind: 'object', text: '{"b":1}' });
  });

  it('gives every object of any JSON lines back, in chunks of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        (objects, size) => {
          const lines = objects.map(one => JSON.stringify(one));
          const found = pieces(lines.join('\n'), size, 100_000);
          expect(found).toEqual(lines.map(text => ({ kind: 'object', text })));
        },
      ),
    );
  });
});

describe('recordsStart', () => {
  const large = (text: string): Head => new Head(Buffer.from(text), false);

  it('finds the list in one large object', () => {
    expect(recordsStart(large('{"next":"x","items": [ {"a":1},{'))).toBe('{"next":"x","items": ['.length);
  });

  it('leaves events with lists inside alone', () => {
    expect(recordsStart(large('{"bounce":{"events":[{"x":1}'))).toBe(0);
    expect(recordsStart(large('{"a":1}\n{"items":[{"x":1}'))).toBe(0);
    expect(recordsStart(new Head(Buffer.from('{"items":[{"a":1}]}'), true))).toBe(0);
  });
});
