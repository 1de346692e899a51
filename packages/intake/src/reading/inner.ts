import type { Part } from './part.ts';

/** What stands inside a part. Without a name of its own it keeps the outer one. */
export const inner = (
  outer: Part,
  chunks: AsyncIterable<Uint8Array>,
  more: { name?: string; modifiedAt?: number | null } = {},
): Part => ({
  name: more.name === undefined ? outer.name : `${outer.name} > ${more.name}`,
  chunks,
  modifiedAt: more.modifiedAt ?? outer.modifiedAt,
  depth: outer.depth + 1,
  inflation: outer.inflation,
  file: null,
  ...(outer.isIncidental === true ? { isIncidental: true } : {}),
});
