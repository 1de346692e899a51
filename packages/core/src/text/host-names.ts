/** Which runs of characters are names of hosts. */

const DOT = 46;
const HYPHEN = 45;
const UNDERSCORE = 95;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** Where the name that begins at `start` ends. */
export function hostEnd(chars: Uint16Array, start: number, most: number): number {
  let end = start;
  while (end < most) {
    const code = chars[end]!;
    if (!isLetter(code) && !isDigit(code) && code !== DOT && code !== HYPHEN && code !== UNDERSCORE) break;
    end++;
  }
  while (end > start && chars[end - 1] === DOT) end--;
  return end;
}

export const isIpv6 = (text: string, start: number, end: number): boolean =>
  end - start <= 50 && /^[\da-f:.]+$/i.test(text.slice(start, end));

/** Two-label names count only under these: `later.Please` is a missing blank, not a host. */
const commonEndings = new Set(
  'com net org edu gov mil int info biz name io test example invalid local lan localdomain'.split(' '),
);
const LONGEST_ENDING = 24;

/** True where the characters from `start` up to `most` begin with a host name of two labels or more. */
export function isHostName(chars: Uint16Array, start: number, most: number): boolean {
  const end = hostEnd(chars, start, most);
  if (end === start) return false;
  let dot = end - 1;
  while (dot > start && isLetter(chars[dot]!)) dot--;
  const label = end - dot - 1;
  if (chars[dot] !== DOT || dot <= start || label < 2 || label > LONGEST_ENDING) return false;
  const first = chars[dot + 1]!;
  const second = chars[dot + 2]!;
  let dots = 0;
  for (let at = start; at < dot; at++) {
    if (chars[at] !== DOT) continue;
    if (chars[at + 1] === DOT) return false;
    dots++;
  }
  // `again.Thanks.Bye`: a capital followed by small letters begins a sentence.
  if (dots > 0) return first >= 97 || second < 97;
  if (label === 2) return first >= 97 && second >= 97;
  return commonEndings.has(String.fromCharCode(...chars.subarray(dot + 1, end)).toLowerCase());
}
