/** What sets a number apart from the words before it, so that it may be the code of a reply that begins there. */

/** A program's line begins with the time, and what it has to say follows: `[2026-11-20 10:11:12] 451 …`. */
const isBehindTime = (lead: string): boolean =>
  /^[\s>|*]{0,8}[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?|[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d|\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)[\])]?[:,]? {1,4}$/.test(
    lead,
  );

/** A cell of a table, the text of an element of a page, an item of a list, an arrow of a session, a container's stream. */
const isBehindMarkUp = (before: string): boolean =>
  /(?:[\t;|]|(?:^|\n)[ \t]{0,8}\d{1,3}[.)]|<[-~=]{1,3}\*{0,2}|[-=]>|[→←]|\bstd(?:out|err) [FP]) ?$/.test(before) ||
  /<(?:p|td|th|li|dd|div|span|pre|code|tt|b|i|em|strong|samp|br|blockquote)(?: [^<>]{0,60})?\/?>\s?$/i.test(before);

/** `*451 …*`, `_451 …_`: chat's bold and slanted words. */
const isBehindEmphasis = (text: string, start: number): boolean =>
  (text[start - 1] === '*' || text[start - 1] === '_') &&
  /^(?:\s|[("'>*_])?$/.test(text[start - 2] ?? '') &&
  text.slice(start, start + 600).includes(text[start - 1]!);

/** `why do we get 421 Too many connections`: people tell what they got without any quotation marks. */
const isTold = (before: string): boolean =>
  /\b(?:gets?|getting|got|gotten|sees?|seeing|seen|saw|receiv(?:es?|ed|ing)|returns?|returned|returning|says?|said|saying|(?:respond|repl|answer|bounc|fail)[a-z]{1,4} with|(?:lots|plenty|bunch|ton|tons) of|many) {1,2}$/i.test(
    before,
  );

/** `451 items queued`, `550 files`: how many of something; what servers say seldom begins like that. */
export const isCount = (text: string, end: number): boolean =>
  /^ (?!access|address|sys|process)[a-z]{3,20}(?<![iu]s|ss)s\b/.test(text.slice(end, end + 24));

/** `lineStart` is where the line of the number begins, as far as it is looked at. */
export const isSetApart = (text: string, lineStart: number, start: number): boolean =>
  isBehindMarkUp(text.slice(Math.max(0, start - 80), start)) ||
  isBehindEmphasis(text, start) ||
  isTold(text.slice(Math.max(lineStart, start - 24), start)) ||
  isBehindTime(text.slice(Math.max(lineStart, start - 60), start));
