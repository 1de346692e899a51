import type { Outcome } from '../../contract.ts';
import type { ParsedAttempt } from '../input-format.ts';
import { domainOf } from './address.ts';
import { blankAttempt, respondersOf } from './attempt.ts';
import { readDiagnosis } from './diagnosis.ts';
import { isIp } from './host.ts';
import { type Leaf, readLooseJson, type Tree, valueOfLeaf } from './loose-json.ts';
import { plainView } from './plain.ts';
import { fromEpoch, readTime } from './time.ts';
import { moved, through } from './view.ts';

type Known = Exclude<Outcome, 'not-a-reply'>;

/** What an event of a sending service or MTA tells; null where it does not. */
export interface EventFacts {
  outcome: Known | null;
  /** The field that tells the outcome, and what it means. */
  word: Leaf | null;
  says: string;
  /** The field that holds the responding server's reply, or the service's own reason. */
  reply: Leaf | null;
  replyCode: number | null;
  enhancedStatusCode: string | null;
  recipient: string | null;
  remoteMta: string | null;
  remoteIp: string | null;
  sendingIp: string | null;
  queueId: string | null;
  at: string | null;
  attempts: number | null;
  delaySeconds: number | null;
  smtpCommand: string | null;
}

export const noEventFacts: EventFacts = {
  outcome: null,
  word: null,
  says: '',
  reply: null,
  replyCode: null,
  enhancedStatusCode: null,
  recipient: null,
  remoteMta: null,
  remoteIp: null,
  sendingIp: null,
  queueId: null,
  at: null,
  attempts: null,
  delaySeconds: null,
  smtpCommand: null,
};

const onlyIp = (value: string | null): string | null => (value !== null && isIp(value) ? value : null);

const timesOf = (value: string | null): { at: string | null; rawAt: string | null } => {
  if (value === null) return { at: null, rawAt: null };
  if (/^\d{9,13}(?:\.\d{1,9})?$/.test(value)) return { at: fromEpoch(Number(value)), rawAt: null };
  const { at, rawAt } = readTime(value, 0);
  return { at, rawAt: at === null ? (rawAt ?? value.slice(0, 60)) : null };
};

const replyIn = (format: string, text: string, leaf: Leaf | null): ParsedAttempt => {
  if (leaf === null) return blankAttempt(format);
  const { start, source, view } = valueOfLeaf(text, leaf);
  return moved(
    through(source, view, words => [readDiagnosis(words, format)]),
    start,
  )[0]!;
};

const ownWords = /\binternal\b/i;

const words = ({ reason }: ParsedAttempt, text: string): string =>
  reason === null ? '' : text.slice(reason.start, Math.min(reason.end, reason.start + 80));

const isEnhanced = (value: string | null): value is string => value !== null && /^[245]\.\d{1,3}\.\d{1,3}$/.test(value);

/** The attempt that an event reports. */
export const eventAttempt = (format: string, text: string, event: EventFacts): ParsedAttempt => {
  const attempt = replyIn(format, text, event.reply);
  // A code in a field of its own makes the text the server's, unless the service says that it is its own.
  if (
    event.replyCode !== null &&
    attempt.reply === null &&
    attempt.reason !== null &&
    !ownWords.test(words(attempt, text))
  ) {
    attempt.reply = attempt.reason;
    attempt.reason = null;
  }
  const domain = domainOf(event.recipient);
  const said = attempt.facts.remoteMta;
  const times = timesOf(event.at);
  attempt.outcome = event.outcome ?? attempt.outcome;
  attempt.facts.queueId = event.queueId;
  attempt.facts.recipientDomain = domain;
  attempt.facts.remoteMta = said ?? event.remoteMta;
  attempt.facts.remoteIp ??= onlyIp(event.remoteIp);
  attempt.facts.sendingIp = onlyIp(event.sendingIp);
  attempt.facts.smtpCommand ??= event.smtpCommand;
  attempt.facts.at = times.at;
  attempt.facts.rawAt = times.rawAt;
  attempt.facts.delaySeconds = event.delaySeconds;
  attempt.facts.attempts = event.attempts;
  attempt.responders = respondersOf(said, event.remoteMta, domain);
  if (event.replyCode !== null && event.replyCode >= 200 && event.replyCode < 600) attempt.replyCode = event.replyCode;
  if (isEnhanced(event.enhancedStatusCode)) attempt.enhancedStatusCode = event.enhancedStatusCode;
  if (event.word !== null) {
    const [first] = event.word.parts;
    attempt.evidence = [{ start: first!.start, end: first!.end, says: event.says }];
  }
  return attempt;
};

/** Reads one object; null where it is not of the service, which lets the objects in it be read. */
export type EventReader = (node: Tree, text: string) => ParsedAttempt[] | null;

const visit = (node: Leaf | Tree, text: string, read: EventReader, out: ParsedAttempt[]): void => {
  if (node.kind === 'leaf') return;
  const found = read(node, text);
  if (found !== null) for (const attempt of found) out.push(attempt);
  // A root that lost its braces may hold an event and, in lines after it, others.
  if (found === null) for (const field of node.fields.values()) visit(field, text, read, out);
  if (found === null || node.items.length > 0) for (const item of node.items) visit(item, text, read, out);
};

/** Every event in JSON, JSON lines, an array, or a piece of them. */
export const readEvents = (input: string, read: EventReader): ParsedAttempt[] => {
  if (!input.includes(':') && !input.includes('=>')) return [];
  return through(input, needsPlain(input) ? plainView(input) : null, text => {
    const out: ParsedAttempt[] = [];
    visit(readLooseJson(text), text, read, out);
    return out;
  });
};

/** JSON that came through a chat or a mail has curly quotes, entities or quote marks. */
const needsPlain = (input: string): boolean =>
  input.includes('&quot;') ||
  input.includes('\u201c') ||
  input.includes('\u201d') ||
  input.includes('\n>') ||
  input.includes('&lt;') ||
  input.includes('\u00a0');
