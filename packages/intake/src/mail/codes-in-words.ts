import type { Classification } from '@smtp451/core';

/** qmail's `(#5.5.0)`, also in square brackets. */
const marked = /[([]#([245]\.\d{1,3}\.\d{1,3})[)\]]/;
/** A reply code right before an enhanced status code: `553 5.1.1`. */
const together = /(?:^|[\s:])([45]\d\d)[ -]([45]\.\d{1,3}\.\d{1,3})\b/m;
/** A reply code that a program announces as one: `said: 550`, `ERROR_CODE :550`, `ResponseCode 421`. */
const announced = /(?:said|replied|error_code|response ?code|remote host says) ?:?\s{0,4}([45]\d\d)(?!\S*\.\d)/i;

/** The lines from what names the recipient to the next blank one. */
const longestReason = 400;

interface Codes {
  code: number | null;
  enhancedStatusCode: string | null;
}

const codesIn = (words: string): Codes => {
  const both = together.exec(words);
  const code = both?.[1] ?? announced.exec(words)?.[1] ?? null;
  const enhancedStatusCode = both?.[2] ?? marked.exec(words)?.[1] ?? null;
  return { code: code === null ? null : Number(code), enhancedStatusCode };
};

const classOf = (code: number | string | null): string | null => (code === null ? null : String(code)[0]!);

/** What both have of codes, where they do not contradict each other. */
const joined = (reply: Codes, told: Codes): Codes => {
  const known = classOf(reply.code) ?? classOf(reply.enhancedStatusCode);
  const fits = (code: number | string | null): boolean => known === null || classOf(code) === known;
  return {
    code: reply.code ?? (fits(told.code) ? told.code : null),
    enhancedStatusCode: reply.enhancedStatusCode ?? (fits(told.enhancedStatusCode) ? told.enhancedStatusCode : null),
  };
};

/** A bounce in words with the codes that stand in them as the program that wrote it puts codes; `words` are this recipient's. */
export const withCodes = (found: Classification, words: string): Classification => {
  if (found.outcome === 'delivered') return found;
  const reply = found.reply ?? { code: null, enhancedStatusCode: null, text: '' };
  if (reply.code !== null && reply.enhancedStatusCode !== null) return found;
  const codes = joined(reply, codesIn(words));
  if (codes.code === null && codes.enhancedStatusCode === null) return found;
  return { ...found, reply: { ...codes, text: reply.text === '' ? reasonIn(words) : reply.text } };
};

const reasonIn = (words: string): string => {
  const at = Math.max(0, words.search(marked), words.search(together), words.search(announced));
  const from = words.lastIndexOf('\n\n', at);
  const [reason = ''] = words.slice(from < 0 ? 0 : from + 2).split(/\n[ \t]*\n/, 1);
  return reason.replaceAll(/\s+/g, ' ').trim().slice(0, longestReason);
};
