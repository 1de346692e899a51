/**
 * The log line that a JSON object carries: the journal's (`journalctl -o json`,
 * https://systemd.io/JOURNAL_EXPORT_FORMATS/, checked 2026-11-23), Docker's, and those of log shippers. Null where the
 * object is something else, such as an event of a sending service.
 */
export const logLineIn = (text: string): string | null => {
  if (!mayCarryLine.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const fields = value as Record<string, unknown>;
  return journalLine(fields) ?? shippedLine(fields);
};

const mayCarryLine = /"(?:MESSAGE|message|log|msg|line)"\s{0,8}:/;

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  // The journal writes a text that is not UTF-8 as the list of its bytes.
  if (Array.isArray(value) && value.every(byte => Number.isInteger(byte)))
    return Buffer.from(value as number[]).toString('utf8');
  return null;
};

const oneLine = (words: string): string => words.replaceAll(/[\r\n]+/g, ' ').trimEnd();

/** The journal's own fields begin with underscores. */
const own = {
  source: '_SOURCE_REALTIME_TIMESTAMP',
  written: '__REALTIME_TIMESTAMP',
  program: '_COMM',
  host: '_HOSTNAME',
  pid: '_PID',
} as const;

const journalLine = (fields: Record<string, unknown>): string | null => {
  const message = textOf(fields.MESSAGE);
  const micros = Number(fields[own.source] ?? fields[own.written]);
  const program = textOf(fields.SYSLOG_IDENTIFIER) ?? textOf(fields[own.program]);
  if (message === null || program === null || !Number.isFinite(micros)) return null;
  return syslogLine(isoTime(micros / 1000), fields[own.host], program, fields.SYSLOG_PID ?? fields[own.pid], message);
};

const syslogLine = (time: string, host: unknown, program: string, pid: unknown, message: string): string =>
  `${time} ${word(host) ?? 'localhost'} ${word(program) ?? 'unknown'}[${word(pid) ?? '0'}]: ${oneLine(message)}`;

const word = (value: unknown): string | null => {
  const clean = typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll(/[\s[\]:]/g, '') : '';
  return clean === '' ? null : clean;
};

/** Out of the range of dates is no time. */
const isoTime = (millis: number): string => {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00Z' : date.toISOString();
};

const dated = /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)/;
const programNames = ['program', 'ident', 'appname', 'app_name', 'syslog_identifier', 'tag', 'process'] as const;
const timeNames = ['@timestamp', 'timestamp', 'time', 'ts', 'date'] as const;
const hostNames = ['host', 'hostname', 'source', 'kubernetes_host'] as const;

const firstText = (fields: Record<string, unknown>, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = fields[name];
    // Elastic's schema nests them: `host.name`, `process.name`.
    const nested = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).name : value;
    if (typeof nested === 'string' && nested !== '') return nested;
  }
  return null;
};

/** A whole line in `log` or `message`, or a message beside the name of its program. */
const shippedLine = (fields: Record<string, unknown>): string | null => {
  const message = firstText(fields, ['log', 'message', 'msg', 'line']);
  if (message === null) return null;
  if (dated.test(message)) return oneLine(message);
  const program = firstText(fields, programNames);
  const at = Date.parse(firstText(fields, timeNames) ?? '');
  if (program === null || !Number.isFinite(at)) return null;
  const pid = fields.pid ?? fields.procid;
  return syslogLine(isoTime(at), firstText(fields, hostNames), program, pid, message);
};
