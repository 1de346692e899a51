import { expect, it } from 'vitest';
import { fieldNumber, fieldText, fieldTree, leafText, readLooseJson } from '../../../src/inputs/shared/loose-json.ts';

it('reads an object, nested and escaped', () => {
  const text = '{"a": "x \\"y\\" \\u00e9\\n", "b": {"c": [1, {"d": null}]}, "e": 4.5}';
  const [root] = readLooseJson(text).items;
  if (root?.kind !== 'tree') throw new Error('expected an object');
  expect(fieldText(text, root, 'a')).toBe('x "y" é\n');
  expect(fieldNumber(text, root, 'e')).toBe(4.5);
  const inner = fieldTree(root, 'b') ?? root;
  expect(fieldTree(inner, 'c')?.items.length).toBe(2);
  expect(fieldText(text, root, 'none', 'e')).toBe('4.5');
});

it('reads a piece without its braces, and Python’s strings in two parts', () => {
  const text = '"a": "one "\n    "two",\n"b": (\n  "three"\n),\n"c": True,';
  const root = readLooseJson(text);
  expect(fieldText(text, root, 'a')).toBe('one two');
  expect(fieldText(text, root, 'b')).toBe('three');
  expect(fieldText(text, root, 'c')).toBe('True');
});

it('reads literals of JavaScript, and keeps to the end what is not closed', () => {
  const text = "{ code: 2, smtp: '450 wait";
  const [root] = readLooseJson(text).items;
  if (root?.kind !== 'tree') throw new Error('expected an object');
  expect(fieldText(text, root, 'smtp')).toBe('450 wait');
});

it('survives any depth', () => {
  const text = '['.repeat(100_000);
  expect(readLooseJson(text).items.length).toBe(1);
  expect(leafText(text, undefined)).toBeNull();
});
