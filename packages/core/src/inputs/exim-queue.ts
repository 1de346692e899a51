import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { fromUnits } from './shared/duration.ts';
import { parseText } from './shared/plain.ts';

/** `25m  2.9K 1tABCD-000012-AB <sender@example.org>`, with `*** frozen ***` where an operator or Exim stopped it. */
const entry =
  /^[ \t>]{0,8}(\d{1,4}[mhdw])[ \t]{1,8}(?:\d{1,6}(?:\.\d)?[KMG]?)[ \t]{1,8}([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4})[ \t]{1,8}<[^\s<>]{0,320}>/;

interface Listing {
  queueId: string | null;
  age: number | null;
  frozen: { start: number; end: number } | null;
  out: ParsedAttempt[];
}

const takeRecipient = (text: string, start: number, end: number, listing: Listing): void => {
  const { start: from, end: to } = trimmed(text, start, end);
  const done = text.startsWith('D ', from);
  const domain = domainIn(text, from, to);
  if (listing.queueId === null || domain === null || /\s/.test(text.slice(done ? from + 2 : from, to).trim())) return;
  const attempt = blankAttempt('exim-queue');
  attempt.outcome = done ? 'delivered' : 'deferred';
  attempt.reason = done ? null : listing.frozen;
  attempt.facts.queueId = listing.queueId;
  attempt.facts.recipientDomain = domain;
  attempt.facts.delaySeconds = listing.age;
  attempt.responders = respondersOf(domain);
  attempt.evidence = [
    {
      start: from,
      end: to,
      says: done ? 'D marks a recipient that has the message' : 'the recipient waits in Exim’s queue',
    },
  ];
  listing.out.push(attempt);
};

const parseListing = (text: string): ParsedAttempt[] => {
  const listing: Listing = { queueId: null, age: null, frozen: null, out: [] };
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    const found = entry.exec(text.slice(line, Math.min(end, line + 800)));
    if (found === null) takeRecipient(text, line, end, listing);
    else {
      const frozen = line + text.slice(line, Math.min(end, line + 800)).indexOf('*** frozen ***');
      listing.queueId = found[2]!;
      listing.age = fromUnits(found[1]!);
      listing.frozen = frozen < line ? null : { start: frozen, end: frozen + 14 };
    }
    line = end + 1;
  }
  return listing.out;
};

const upTo = (most: number, unit: string): string[] => Array.from({ length: most + 1 }, (_, age) => `${age}${unit}`);

/** Exim's queue, as `exim -bp` (or `mailq`) lists it: who waits and for how long, but not why. */
export const eximQueue: InputFormat = {
  id: 'exim-queue',
  // The age is the only word that every entry has: minutes up to 90, then hours up to 72, then days (queue.c).
  signals: [...upTo(90, 'm'), ...upTo(72, 'h'), ...upTo(60, 'd')],
  order: 18,
  parse: input => (/^[ \t>]{0,8}\d{1,4}[mhdw][ \t]/m.test(input) ? parseText(input, parseListing) : []),
};
