import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { domainOf } from './shared/address.ts';
import { blankAttempt, respondersOf } from './shared/attempt.ts';
import { csvFields } from './shared/csv.ts';
import { readDiagnosis } from './shared/diagnosis.ts';
import { isIp } from './shared/host.ts';
import { parseText } from './shared/plain.ts';
import { readTime } from './shared/time.ts';
import { moved } from './shared/view.ts';

/** The order of PowerMTA's accounting file where its header line is not in the paste. */
const usual = [
  'type',
  'timeLogged',
  'timeQueued',
  'orig',
  'rcpt',
  'orcpt',
  'dsnAction',
  'dsnStatus',
  'dsnDiag',
  'dsnMta',
  'bounceCat',
  'srcType',
  'srcMta',
  'dlvType',
  'dlvSourceIp',
  'dlvDestinationIp',
  'dlvEsmtpAvailable',
  'dlvSize',
  'vmta',
  'jobId',
  'envId',
];

const types: Record<string, { outcome: 'deferred' | 'failed' | 'delivered'; says: string }> = {
  d: { outcome: 'delivered', says: 'type d: delivered' },
  b: { outcome: 'failed', says: 'type b: PowerMTA has given up' },
  rb: { outcome: 'failed', says: 'type rb: a bounce came back after the message was accepted' },
  t: { outcome: 'deferred', says: 'type t: PowerMTA keeps the message and retries' },
  tq: { outcome: 'deferred', says: 'type tq: PowerMTA keeps the queue and retries' },
};

const seconds = (value: string): number => {
  const { at } = readTime(value, 0);
  return at === null ? Number.NaN : Date.parse(at) / 1000;
};

const read = (text: string, line: number, end: number, columns: readonly string[]): ParsedAttempt | null => {
  const cells = csvFields(text, line, end);
  const cell = (name: string): { start: number; end: number } | undefined => cells[columns.indexOf(name)];
  const value = (name: string): string => {
    const found = cell(name);
    return found === undefined ? '' : text.slice(found.start, found.end);
  };
  const type = types[value('type')];
  const diag = cell('dsnDiag');
  if (type === undefined || cells.length < 9 || diag === undefined || !/\d{4}-\d\d-\d\d/.test(value('timeLogged')))
    return null;
  const attempt =
    diag.end > diag.start
      ? moved([readDiagnosis(text.slice(diag.start, diag.end), 'powermta')], diag.start)[0]!
      : blankAttempt('powermta');
  const time = readTime(value('timeLogged'), 0);
  const delay = seconds(value('timeLogged')) - seconds(value('timeQueued'));
  const mta = /^(\S{1,255}?)\.?(?: \(([0-9A-Fa-f.:]{2,45})\))?$/.exec(value('dsnMta').trim());
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(value('dsnStatus'))?.[0];
  const ip = mta?.[2] ?? value('dlvDestinationIp');
  const first = cell('type')!;
  attempt.outcome = type.outcome;
  attempt.evidence = [{ start: first.start, end: first.end, says: type.says }];
  if (status !== undefined) attempt.enhancedStatusCode = status;
  attempt.facts = {
    ...attempt.facts,
    queueId: value('envId') || null,
    recipientDomain: domainOf(value('rcpt')),
    remoteMta: mta?.[1] ?? null,
    remoteIp: isIp(ip) ? ip : null,
    sendingIp: isIp(value('dlvSourceIp')) ? value('dlvSourceIp') : null,
    at: time.at,
    rawAt: time.rawAt,
    delaySeconds: Number.isFinite(delay) && delay >= 0 ? delay : null,
  };
  attempt.responders = respondersOf(attempt.facts.remoteMta, attempt.facts.recipientDomain);
  return attempt;
};

const parseLines = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  let columns: readonly string[] = usual;
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    if (text.startsWith('type,', line)) columns = text.slice(line, end).trim().split(',', 100);
    else if (/^(?:d|b|rb|t|tq),/.test(text.slice(line, line + 3))) {
      const attempt = read(text, line, end, columns);
      if (attempt !== null) out.push(attempt);
    }
    line = end + 1;
  }
  return out;
};

/** PowerMTA's accounting files: CSV with a header line that names the columns. */
export const powermta: InputFormat = {
  id: 'powermta',
  signals: ['d', 'b', 'rb', 't', 'tq', 'timelogged'],
  order: 95,
  parse: input => (/^\W{0,4}(?:type|d|b|rb|t|tq),/m.test(input) ? parseText(input, parseLines) : []),
};
