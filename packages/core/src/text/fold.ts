/**
 * What a character counts as while text is read: case, accents and width are folded away, so that `Réputation`,
 * `REPUTATION` and `reputation` are one word. 0 separates words; 1 is passed over inside a word.
 */

export const SEPARATOR = 0;
export const PASSED_OVER = 1;

/** Latin, Greek, Cyrillic: everything below has case or accents to fold; above it, letters stand as they are. */
const FOLDED = 0x0600;

const isLetterOrDigit = /[\p{L}\p{N}]/u;
/** Letters that do not decompose into a base letter and an accent. */
const bases: Record<string, string> = { ß: 's', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'a', œ: 'o' };

function foldOne(code: number): number {
  const text = String.fromCharCode(code);
  if (text === "'" || text === '’' || text === '`' || text === '´' || code === 0xad) return PASSED_OVER;
  if (/\p{M}/u.test(text)) return PASSED_OVER;
  if (!isLetterOrDigit.test(text)) return SEPARATOR;
  const lower = text.toLowerCase();
  // й and ё are letters of their own in Russian, yet typed without their marks often enough: fold them as well.
  return (bases[lower] ?? lower.normalize('NFD')).charCodeAt(0);
}

const isZeroWidth = (code: number) => (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/** Scripts written without spaces: each character is a word of its own (CJK ideographs, kana, Hangul, Thai). */
export const standsAlone = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x0e01 && code <= 0x0e4e);

function foldRare(code: number): number {
  if (standsAlone(code)) return code;
  // Latin letters with two accents, as Vietnamese writes them.
  if (code >= 0x1e00 && code <= 0x1eff) return foldOne(code);
  if (code === 0x2019 || code === 0x2018 || isZeroWidth(code)) return PASSED_OVER;
  // Full-width forms of ASCII, as Japanese and Chinese keyboards give them.
  if (code >= 0xff01 && code <= 0xff5e) return foldOne(code - 0xfee0);
  if (code >= 0x2000 && code <= 0x303f) return SEPARATOR;
  if (code >= 0xd800 && code <= 0xf8ff) return SEPARATOR;
  return code >= 0xff00 ? SEPARATOR : code;
}

/** What every code unit folds to, filled when one is first met: most programs meet few of them. */
export const folds: Uint16Array = new Uint16Array(0x10000).fill(0xffff);
/** Nobody has asked what this folds to; no letter folds to it. */
const NOT_ASKED = 0xffff;

/** The folded code unit, or `SEPARATOR`, or `PASSED_OVER`. */
export function fold(code: number): number {
  const known = folds[code]!;
  if (known !== NOT_ASKED) return known;
  const folded = code < FOLDED ? foldOne(code) : foldRare(code);
  folds[code] = folded;
  return folded;
}
for (let code = 0; code < 128; code++) fold(code);
