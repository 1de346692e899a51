import type { Classification } from '@smtp451/core';
import type { Columns, Meaning } from './header.ts';

/** The words of services for what became of a message, as the event word that the classifier knows. */
const verdicts: readonly [RegExp, string][] = [
  [/defer|delay|temporar|retry|queued for/i, 'deferred'],
  [/not delivered|undeliver|fail|bounce|block|drop|reject|expire|invalid|suppress/i, 'bounced'],
  [/deliver|success|^sent$|^ok$/i, 'delivered'],
];

/** A soft bounce says nothing of whether the service goes on: the reply decides. */
const eventOf = (said: string): string | null =>
  /soft/i.test(said) ? null : (verdicts.find(([words]) => words.test(said))?.[1] ?? null);

/** One row as an event that the classifier reads; null where it holds neither a reply nor a delivery. */
export const eventOfRow = (row: readonly string[], columns: Columns): string | null => {
  const cell = (meaning: Meaning): string =>
    columns[meaning] === undefined ? '' : (row[columns[meaning]] ?? '').trim();
  const event = eventOf(cell('event'));
  const code = /^[245]\d\d$/.exec(cell('code'))?.[0];
  const reply = cell('reply') || (event === 'delivered' ? '250 OK' : '') || (code ?? '');
  if (reply === '') return null;
  return JSON.stringify({
    ...(event === null ? {} : { event }),
    recipient: cell('recipient'),
    smtpResponse: reply,
    ...(code === undefined ? {} : { smtpResponseCode: Number(code) }),
    ...(cell('enhanced') === '' ? {} : { enhancedStatusCode: cell('enhanced') }),
    ...(cell('host') === '' ? {} : { mx: cell('host') }),
  });
};

/** Time and queue id stand in columns of their own. */
export const withRow = (found: Classification, row: readonly string[], columns: Columns): Classification => {
  const at = columns.time === undefined ? null : timeOf((row[columns.time] ?? '').trim());
  const queueId = columns.queue === undefined ? null : (row[columns.queue] ?? '').trim() || null;
  return {
    ...found,
    attempt: { ...found.attempt, at: at ?? found.attempt.at, queueId: queueId ?? found.attempt.queueId },
  };
};

/** RFC 3339, or seconds or milliseconds since 1970. A time without a zone counts as UTC, which services write. */
const timeOf = (value: string): string | null => {
  if (/^\d{9,10}(?:\.\d{1,9})?$/.test(value)) return iso(Number(value) * 1000);
  if (/^\d{12,13}$/.test(value)) return iso(Number(value));
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})? ?(Z|UTC|[+-]\d\d:?\d\d)?$/.exec(value);
  if (found === null) return null;
  const [, day, clock, zone = 'Z'] = found;
  return iso(Date.parse(`${day}T${clock!.length === 5 ? `${clock}:00` : clock}${zoneOf(zone)}`));
};

const zoneOf = (zone: string): string =>
  zone === 'UTC' ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;

const iso = (millis: number): string | null => {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};
