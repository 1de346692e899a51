import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn, domainOf } from './shared/address.ts';
import { blankAttempt, trimmed } from './shared/attempt.ts';
import { type EventReader, readEvents } from './shared/event.ts';
import { fieldLeaf, fieldNumber, fieldText, fieldTree, type Leaf, valueOfLeaf } from './shared/loose-json.ts';
import { flatView, parseText } from './shared/plain.ts';
import { readPostfixReason, remoteResponders } from './shared/postfix-reason.ts';
import { fromEpoch } from './shared/time.ts';
import { moved, through } from './shared/view.ts';

/** `4A1B2C3D4E*    1234 Mon Nov 23 10:00:00  sender@example.org`: `*` is being delivered, `!` is on hold. */
const entry =
  /^[ \t>]{0,8}([0-9A-Za-z]{5,24})([*!]?)[ \t]{1,20}(\d{1,12}) ([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)[ \t]{1,8}(\S{1,320})[ \t]*$/;

const parseReason = (reason: string): ParsedAttempt[] => {
  const attempt = blankAttempt('postfix-queue');
  const { start, end } = trimmed(reason, 0, reason.length);
  const found = readPostfixReason(reason, start, end);
  attempt.outcome = 'deferred';
  attempt.reply = found.reply;
  attempt.reason = found.reason;
  attempt.facts.remoteMta = found.host;
  attempt.facts.remoteIp = found.ip;
  attempt.facts.smtpCommand = found.command;
  return [attempt];
};

const finish = (attempt: ParsedAttempt, recipient: string | null, queueId: string | null): ParsedAttempt => {
  const { remoteMta, remoteIp } = attempt.facts;
  attempt.facts.queueId = queueId;
  attempt.facts.recipientDomain = recipient;
  attempt.responders = remoteResponders(remoteMta, remoteIp, null, null, recipient);
  return attempt;
};

interface Listing {
  queueId: string | null;
  rawAt: string | null;
  held: ParsedAttempt | null;
  reason: { start: number; end: number } | null;
  /** The recipients that the reason above them concerns. */
  open: ParsedAttempt | null;
  out: ParsedAttempt[];
}

const addReason = (text: string, listing: Listing): void => {
  const { reason } = listing;
  if (reason === null) return;
  const words = text.slice(reason.start, reason.end);
  const attempt = finish(moved(through(words, flatView(words), parseReason), reason.start)[0]!, null, listing.queueId);
  attempt.facts.rawAt = listing.rawAt;
  attempt.evidence = [{ ...reason, says: 'the reason for which Postfix keeps the message in its queue' }];
  listing.out.push(attempt);
  listing.open = attempt;
  listing.reason = null;
};

const held = (listing: Listing, start: number, end: number): ParsedAttempt => {
  const attempt = finish(blankAttempt('postfix-queue'), null, listing.queueId);
  attempt.outcome = 'deferred';
  attempt.reason = { start, end };
  attempt.facts.rawAt = listing.rawAt;
  attempt.evidence = [{ start, end, says: '! marks a message that is on hold' }];
  return attempt;
};

const closes = (text: string, end: number): boolean => text.charCodeAt(end - 1) === 41;

/** Where a reason that a paste has wrapped ends: at the bracket that ends a line, within the next few. */
const wrappedEnd = (text: string, lineEnd: number, otherwise: number): number => {
  let from = lineEnd + 1;
  for (let line = 0; line < 6 && from < text.length; line++) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const body = trimmed(text, from, end);
    if (
      body.start === body.end ||
      text.charCodeAt(body.start) === 40 ||
      entry.test(text.slice(from, Math.min(end, from + 800)))
    )
      break;
    if (closes(text, body.end)) return body.end;
    from = end + 1;
  }
  return otherwise;
};

const takeLine = (text: string, start: number, end: number, listing: Listing): void => {
  const line = text.slice(start, end);
  const found = entry.exec(line.slice(0, 800));
  if (found !== null) {
    listing.queueId = found[1]!;
    listing.rawAt = found[4]!;
    listing.open = null;
    const mark = start + found[0].indexOf(found[1]!);
    if (found[2] === '!') listing.out.push(held(listing, mark, mark + found[1]!.length + 1));
    return;
  }
  const body = trimmed(text, start, end);
  if (body.start < body.end && text.charCodeAt(body.start) === 40) {
    const last = closes(text, body.end) ? body.end : wrappedEnd(text, end, body.end);
    listing.reason = { start: body.start + 1, end: closes(text, last) ? last - 1 : last };
    addReason(text, listing);
    return;
  }
  if (listing.open !== null && listing.open.facts.recipientDomain === null && listing.queueId !== null) {
    const domain = domainIn(text, body.start, body.end);
    if (domain !== null && !line.includes(' in ')) finish(listing.open, domain, listing.queueId);
  }
};

const parseListing = (text: string): ParsedAttempt[] => {
  const first = text.search(
    /^[ \t>]{0,8}[0-9A-Za-z]{5,24}[*!]?[ \t]{1,20}\d{1,12} [A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d/m,
  );
  if (first < 0) return [];
  const listing: Listing = { queueId: null, rawAt: null, held: null, reason: null, open: null, out: [] };
  for (let line = first; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    takeLine(text, line, end, listing);
    line = end + 1;
  }
  return listing.out;
};

const delayOf = (text: string, leaf: Leaf): ParsedAttempt => {
  const { start, source, view } = valueOfLeaf(text, leaf);
  return moved(through(source, view, parseReason), start)[0]!;
};

/** `postqueue -j`: one object a message, with a `delay_reason` for each recipient. */
const read: EventReader = (node, text) => {
  const list = fieldTree(node, 'recipients');
  if (!node.fields.has('queue_id') || list === null) return null;
  const queueId = fieldText(text, node, 'queue_id');
  const arrival = fieldNumber(text, node, 'arrival_time');
  return list.items.flatMap(item => {
    const leaf = item.kind === 'tree' ? fieldLeaf(text, item, 'delay_reason') : null;
    if (item.kind !== 'tree' || leaf === null) return [];
    const attempt = finish(delayOf(text, leaf), domainOf(fieldText(text, item, 'address')), queueId);
    attempt.facts.at = arrival === null ? null : fromEpoch(arrival);
    attempt.evidence = [
      {
        start: leaf.parts[0]!.start,
        end: leaf.parts[0]!.end,
        says: 'the reason for which Postfix keeps the message in its queue',
      },
    ];
    return [attempt];
  });
};

/** Postfix's queue, as `postqueue -p` (or `mailq`) and `postqueue -j` list it (https://www.postfix.org/postqueue.1.html). */
export const postfixQueue: InputFormat = {
  id: 'postfix-queue',
  signals: ['delay', 'queue', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  order: 16,
  parse: input => (input.includes('delay_reason') ? readEvents(input, read) : parseText(input, parseListing)),
};
