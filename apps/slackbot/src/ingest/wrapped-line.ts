import type { Event } from './services/service.ts';

/** Where log shippers put the line: Vector, Fluent Bit, Logstash, journald and plain wrappers. */
const lineFields = ['message', 'MESSAGE', 'log', 'line', 'msg', 'input', 'text'] as const;
const hostFields = ['host', 'hostname', '_HOSTNAME', 'HOSTNAME'] as const;
const programFields = ['SYSLOG_IDENTIFIER', 'appname', 'program', 'ident', 'app', '_COMM'] as const;
const timeFields = ['timestamp', '@timestamp', 'time', 'date'] as const;
/** journald's time, in microseconds. */
const journalTime = '__REALTIME_TIMESTAMP';
const dated = /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:|\d{4}-\d\d-\d\d[T ]\d\d:)/;

/**
 * The line of text that a log shipper's record carries, with its time, host and program put back in front where the
 * shipper took them off; the record itself, as one line of JSON, where it is an event of its own.
 */
export function lineOf(event: Event): string {
  const message = firstText(event, lineFields);
  if (
    message === null ||
    'event' in event ||
    'eventType' in event ||
    'notificationType' in event ||
    'RecordType' in event
  ) {
    return JSON.stringify(event);
  }
  const line = message.replaceAll(/[\r\n]+/g, ' ');
  if (dated.test(line)) return line;
  const at = timeOf(event);
  const program = firstText(event, programFields);
  if (!at || !program) return line;
  return `${at} ${firstText(event, hostFields) ?? 'localhost'} ${program}: ${line}`.replaceAll(/[\r\n]+/g, ' ');
}

function firstText(event: Event, names: readonly string[]): string | null {
  for (const name of names) {
    const value = event[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

function timeOf(event: Event): string | null {
  const micros = Number(event[journalTime]);
  if (micros > 0 && micros < 8e18) return iso(micros / 1_000);
  for (const name of timeFields) {
    const value = event[name];
    if (typeof value === 'number' && value > 0) return iso(value < 1e11 ? value * 1_000 : value);
    if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return iso(Date.parse(value));
  }
  return null;
}

const iso = (at: number): string | null => (Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : null);
