/** What sets a number apart from the words before it, so that it may be the code of a reply that begins there. */

/** A program's line begins with the time, and what it has to say follows: `[2026-11-20 10:11:12] 451 …`. */
const isBehindTime = (lead: string): boolean =>
  /^[\s>|*]{0,8}[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?|[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d|\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)[\])]?[:,]? {1,4}$/.test(
    lead,
  );

/** A cell of a table that was copied, or the text of an element of a page. */
const isBehindMarkUp = (before: string): boolean =>
  before.endsWith('\t') ||
  /<(?:p|td|th|li|dd|div|span|pre|code|tt|b|i|em|strong|samp|br|blockquote)(?: [^<>]{0,60})?\/?>\s?$/i.test(before);

/** `*451 …*`, `_451 …_`: chat's bold and slanted words. */
const isBehindEmphasis = (text: string, start: number): boolean =>
  (text[start - 1] === '*' || text[start - 1] === '_') &&
  /^(?:\s|[("'>*_])?$/.test(text[start - 2] ?? '') &&
  text.slice(start, start + 600).includes(text[start - 1]!);

/** `451 items queued`, `550 files`: how many of something; what servers say seldom begins like that. */
export const isCount = (text: string, end: number): boolean =>
  /^ (?!access|address|errors|sys|process|hosts? |users? )[a-z]{3,20}(?<![iu]s|ss)s\b/.test(text.slice(end, end + 24));

/** `lineStart` is where the line of the number begins, as far as it is looked at. */
export const isSetApart = (text: string, lineStart: number, start: number): boolean =>
  isBehindMarkUp(text.slice(Math.max(0, start - 80), start)) ||
  isBehindEmphasis(text, start) ||
  isBehindTime(text.slice(Math.max(lineStart, start - 60), start));
