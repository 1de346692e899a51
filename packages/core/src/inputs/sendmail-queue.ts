import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn } from './shared/address.ts';
import { blankAttempt, respondersOf, trimmed } from './shared/attempt.ts';
import { parseText } from './shared/plain.ts';
import { readSendmailStat } from './shared/sendmail-stat.ts';

/** `5ANA00ab012345*    1024 Mon Nov 23 10:00 <sender@example.org>`, without seconds, unlike Postfix's listing. */
const entry =
  /^[ \t>]{0,8}([0-9A-Za-z]{8,24})([*X-]?)[ \t]{1,20}(?:(\d{1,12}|\(no control file\))[ \t]{1,20})?([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d)(?!:)[ \t]{1,8}<?[^\s<>]{0,320}>?/;

interface Listing {
  queueId: string | null;
  rawAt: string | null;
  open: ParsedAttempt | null;
  out: ParsedAttempt[];
}

const reason = (text: string, start: number, end: number, listing: Listing): ParsedAttempt => {
  const closes = text.charCodeAt(end - 1) === 41;
  const span = trimmed(text, start + 1, closes ? end - 1 : end);
  const stat = readSendmailStat(text, span.start, span.end);
  const attempt = blankAttempt('sendmail-queue');
  attempt.outcome = 'deferred';
  attempt.reply = stat.reply;
  attempt.reason = stat.reason;
  attempt.facts.queueId = listing.queueId;
  attempt.facts.rawAt = listing.rawAt;
  attempt.facts.remoteMta = stat.host;
  attempt.responders = respondersOf(stat.host);
  attempt.evidence = [{ ...span, says: 'the reason for which Sendmail keeps the message in its queue' }];
  return attempt;
};

const takeLine = (text: string, start: number, end: number, listing: Listing): void => {
  const found = entry.exec(text.slice(start, Math.min(end, start + 800)));
  if (found !== null) {
    listing.queueId = found[1]!;
    listing.rawAt = found[4]!;
    listing.open = null;
    return;
  }
  const body = trimmed(text, start, end);
  if (listing.queueId === null || body.start >= body.end) return;
  if (text.charCodeAt(body.start) === 40) {
    listing.open = reason(text, body.start, body.end, listing);
    listing.out.push(listing.open);
  } else if (listing.open !== null && listing.open.facts.recipientDomain === null) {
    const domain = domainIn(text, body.start, body.end);
    listing.open.facts.recipientDomain = domain;
    listing.open.responders = respondersOf(listing.open.facts.remoteMta, domain);
  }
};

const parseListing = (text: string): ParsedAttempt[] => {
  const listing: Listing = { queueId: null, rawAt: null, open: null, out: [] };
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    takeLine(text, line, end, listing);
    line = end + 1;
  }
  return listing.out;
};

/** Sendmail's queue, as `mailq` lists it (https://man.openbsd.org/OpenBSD-5.6/mailq.8). */
export const sendmailQueue: InputFormat = {
  id: 'sendmail-queue',
  signals: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  order: 17,
  parse: input => parseText(input, parseListing),
};
