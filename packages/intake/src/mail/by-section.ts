import type { Classification } from '@smtp451/core';
import { type BounceWords, bounceInWords } from './bounce-in-words.ts';
import { withCodes } from './codes-in-words.ts';
import type { MailAttempts } from './mail-attempts.ts';

type Classify = (text: string) => Classification[];

/** What stands before an address at the head of a recipient's section: `<a@b>:`, `"a@b":`, `* a@b`. */
const before = /^[\s<"'*-]{0,12}/;

/** The words of a bounce cut where a line begins with a recipient; null where not each of them begins one. */
const sectionsOf = ({ words, recipients }: BounceWords): string[] | null => {
  const sections = new Map<string, string>();
  let current: string | null = null;
  for (const line of words.split('\n')) {
    const rest = line.replace(before, '');
    const starts = recipients.find(address => rest.startsWith(address));
    if (starts !== undefined && !sections.has(starts)) current = starts;
    if (current !== null) sections.set(current, `${sections.get(current) ?? ''}${line}\n`);
  }
  return sections.size === recipients.length ? recipients.map(address => sections.get(address)!) : null;
};

/** A bounce of no known layout about several recipients, each with words of its own. */
export const attemptsBySection = (bounce: BounceWords, classify: Classify): MailAttempts | null => {
  const sections = bounce.recipients.length < 2 ? null : sectionsOf(bounce);
  if (sections === null) return null;
  const found: Classification[] = [];
  for (const [i, section] of sections.entries()) {
    const all = classify(section);
    const one = all.find(({ cause }) => cause !== null && cause !== 'unknown') ?? all[0];
    const inWords =
      one ?? bounceInWords({ ...bounce, words: section, recipients: [bounce.recipients[i]!] }, classify)?.found[0];
    if (inWords === undefined) return null;
    found.push(withCodes({ ...inWords, outcome: bounce.outcome }, section));
  }
  return { text: bounce.words, found, recipients: bounce.recipients };
};
