import { wellFormed } from './well-formed.ts';

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\r\n?/g, '\n'],
  // Zero-width characters, soft hyphens, direction marks and byte order marks hide inside copied codes.
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, ''],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
  [/[\u2018\u2019\u201A\u201B]/g, "'"],
  [/[\u201C\u201D\u201E\u201F]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
];

/** Undoes what chat programs do to copied text: smart quotes, dashes, no-break spaces, invisible characters, CRLF. */
export const normalise = (text: string): string =>
  replacements.reduce((out, [pattern, by]) => out.replace(pattern, by), wellFormed(text));
