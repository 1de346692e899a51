import type { Outcome } from '../contract.ts';
import { bounceText } from './bounce-text.ts';
import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainIn } from './shared/address.ts';
import { respondersOf, trimmed } from './shared/attempt.ts';
import { readDiagnosis } from './shared/diagnosis.ts';
import { type Block, dsnBlocks, type FieldSpan } from './shared/dsn-blocks.ts';
import { isIp, readHost } from './shared/host.ts';
import { flatView, parseText } from './shared/plain.ts';
import { readMailDate } from './shared/time.ts';
import { moved, through } from './shared/view.ts';

const actions: Record<string, { outcome: Exclude<Outcome, 'not-a-reply'>; says: string }> = {
  failed: { outcome: 'failed', says: 'Action: failed – the reporting MTA has given up' },
  delayed: { outcome: 'deferred', says: 'Action: delayed – the reporting MTA keeps the message and retries' },
  delivered: { outcome: 'delivered', says: 'Action: delivered' },
  relayed: { outcome: 'delivered', says: 'Action: relayed to a system that sends no reports' },
  expanded: { outcome: 'delivered', says: 'Action: expanded to the members of a list' },
};

const textOf = (text: string, field: FieldSpan | undefined): string =>
  field === undefined
    ? ''
    : text
        .slice(field.start, field.end)
        .replace(/\s{1,400}/g, ' ')
        .trim();

/** `dns; mx.example.com`, `dns; [192.0.2.1]`, and Google's `dns; mx.example.com. (192.0.2.1, the server for …)`. */
const mtaOf = (value: string): { host: string | null; ip: string | null } => {
  const semicolon = value.indexOf(';');
  const name = value.slice(semicolon + 1).trim();
  const named = readHost(name, 0, name.length);
  const inParentheses = /\(\[?([0-9A-Fa-f.:]{3,45})\]?/.exec(name)?.[1];
  return {
    host: named.host,
    ip: named.ip ?? (inParentheses !== undefined && isIp(inParentheses) ? inParentheses : null),
  };
};

const seconds = (at: string | null): number => (at === null ? Number.NaN : Date.parse(at) / 1000);

interface Message {
  queueId: string | null;
  /** The host that reports, where it is the one that refused. */
  refusedBy: string | null;
  arrived: string | null;
}

const diagnosisIn = (text: string, field: FieldSpan | undefined): ParsedAttempt => {
  if (field === undefined) return readDiagnosis('', 'dsn-fields');
  const value = text.slice(field.start, field.end);
  const parse = (flat: string): ParsedAttempt[] => [readDiagnosis(flat, 'dsn-fields')];
  return moved(through(value, flatView(value), parse), field.start)[0]!;
};

const addTimes = (attempt: ParsedAttempt, lastAttempt: string, message: Message): void => {
  const last = readMailDate(lastAttempt);
  const delay = seconds(last.at) - seconds(message.arrived);
  attempt.facts.at = last.at;
  attempt.facts.rawAt = last.rawAt;
  attempt.facts.delaySeconds = Number.isFinite(delay) && delay >= 0 ? delay : null;
  attempt.facts.queueId = message.queueId;
};

const recipient = (text: string, block: Block, message: Message): ParsedAttempt => {
  const attempt = diagnosisIn(text, block['diagnostic-code']);
  const action = actions[/^[a-z]+/.exec(textOf(text, block.action).toLowerCase())?.[0] ?? ''];
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(textOf(text, block.status))?.[0];
  const mta = mtaOf(textOf(text, block['remote-mta']));
  const address = block['final-recipient'] ?? block['original-recipient'];
  const domain = address === undefined ? null : domainIn(text, address.start, address.end);
  const said = attempt.facts.remoteMta;
  if (action !== undefined && block.action !== undefined) {
    attempt.outcome = action.outcome;
    const { end } = trimmed(text, block.action.start, block.action.end);
    attempt.evidence = [{ start: block.action.at, end, says: action.says }];
  }
  if (status !== undefined) attempt.enhancedStatusCode = status;
  attempt.facts.recipientDomain = domain;
  attempt.facts.remoteMta = said ?? mta.host;
  attempt.facts.remoteIp ??= mta.ip;
  addTimes(attempt, textOf(text, block['last-attempt-date']), message);
  attempt.responders = respondersOf(said, mta.host ?? message.refusedBy, ...attempt.responders, domain);
  return attempt;
};

/** `Status: 421 …` of a web server is no report: a recipient or a diagnostic code has to be there. */
const isRecipient = (block: Block): boolean =>
  block['diagnostic-code'] !== undefined ||
  ((block['final-recipient'] !== undefined || block['original-recipient'] !== undefined) &&
    (block.action !== undefined || block.status !== undefined));

/** Amazon SES as a receiver reports on its own refusals, and names itself only as the reporting MTA. */
const receiving = /inbound-smtp\.[a-z0-9-]{4,30}\.amazonaws\.com/;

const parseBlocks = (text: string): ParsedAttempt[] => {
  const message: Message = { queueId: null, refusedBy: null, arrived: null };
  const out: ParsedAttempt[] = [];
  for (const block of dsnBlocks(text)) {
    if (block['arrival-date'] !== undefined) message.arrived = readMailDate(textOf(text, block['arrival-date'])).at;
    if (block['reporting-mta'] !== undefined)
      message.refusedBy = receiving.exec(textOf(text, block['reporting-mta']))?.[0] ?? null;
    if (block['x-postfix-queue-id'] !== undefined) message.queueId = textOf(text, block['x-postfix-queue-id']) || null;
    if (isRecipient(block)) out.push(recipient(text, block, message));
  }
  return out;
};

/** Where the fields were cut off before the diagnostic code, the part for people may still tell the reason. */
const withNotice = (input: string, fields: ParsedAttempt[]): ParsedAttempt[] => {
  if (fields.length === 0 || fields.some(({ reply, reason }) => reply !== null || reason !== null)) return fields;
  const told = bounceText.parse(input);
  if (told.length !== fields.length) return fields;
  return told.map((attempt, index) => {
    const field = fields[index]!;
    const merged: ParsedAttempt = { ...attempt, format: 'dsn-fields', outcome: field.outcome ?? attempt.outcome };
    if (field.enhancedStatusCode !== undefined) merged.enhancedStatusCode = field.enhancedStatusCode;
    merged.evidence = [...field.evidence, ...attempt.evidence];
    return merged;
  });
};

/** The fields of a delivery status notification (RFC 3464), alone or inside the whole message, one attempt a recipient. */
export const dsnFields: InputFormat = {
  id: 'dsn-fields',
  signals: ['diagnostic', 'action', 'final', 'original'],
  order: 10,
  parse: input => withNotice(input, parseText(input, parseBlocks)),
};
