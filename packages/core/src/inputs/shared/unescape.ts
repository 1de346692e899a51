import type { ViewBuilder } from './view.ts';

const plainFor: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Writes the inside of a JSON string, from `from` up to `to` of the text, without its escapes. */
export const unescapeInto = (view: ViewBuilder, text: string, from: number, to: number): void => {
  let at = from;
  for (let slash = text.indexOf('\\', at); slash >= 0 && slash < to - 1; slash = text.indexOf('\\', at)) {
    view.copy(at, slash);
    const next = text[slash + 1]!;
    const hex = next === 'u' ? text.slice(slash + 2, slash + 6) : '';
    if (/^[0-9a-fA-F]{4}$/.test(hex)) {
      view.put(String.fromCharCode(Number.parseInt(hex, 16)), slash);
      at = slash + 6;
    } else {
      view.put(plainFor[next] ?? next, slash);
      at = slash + 2;
    }
  }
  view.copy(at, to);
};

/** The end of the string that begins after the quote at `open`: the index of its closing quote, or of the text's end. */
export const stringEnd = (text: string, open: number, limit: number): number => {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === quote) return at;
  }
  return limit;
};
