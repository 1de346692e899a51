import { parseArgs } from 'node:util';
import { UsageError } from '../io.ts';
import { parseOffset, parseSpan, parseTime } from './times.ts';

export interface DigestCommandOptions {
  paths: readonly string[];
  help: boolean;
  json: boolean;
  /** Where the page is written. */
  html: string | null;
  /** The earlier digest to compare with. */
  compare: string | null;
  since: number | null;
  until: number | null;
  utcOffsetSeconds: number;
  queueLifetimeSeconds: number | null;
  /** Rows of each table. */
  top: number;
}

const defaultTop = 10;

/** The machine's own offset: logs without a zone are written in local time. */
const ownOffset = (now: number): number => -new Date(now * 1000).getTimezoneOffset() * 60;

/** `now` in Unix seconds. Throws a `UsageError` that names what is wrong. */
export const parseDigestArgs = (args: readonly string[], now: number): DigestCommandOptions => {
  const { values, positionals } = parsed(args);
  const utcOffsetSeconds = values['utc-offset'] === undefined ? ownOffset(now) : parseOffset(values['utc-offset']);
  const time = (value: string | undefined, option: string): number | null =>
    value === undefined ? null : parseTime(value, option, now, utcOffsetSeconds);
  const since = time(values.since, '--since');
  const until = time(values.until, '--until');
  if (since !== null && until !== null && since >= until)
    throw new UsageError(`--since has to lie before --until; got ${values.since} and ${values.until}.`);
  return {
    paths: positionals,
    help: values.help === true,
    json: values.json === true,
    html: values.html ?? null,
    compare: values.compare ?? null,
    since,
    until,
    utcOffsetSeconds,
    queueLifetimeSeconds:
      values['queue-lifetime'] === undefined ? null : parseSpan(values['queue-lifetime'], '--queue-lifetime'),
    top: topOf(values.top),
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        html: { type: 'string' },
        compare: { type: 'string' },
        since: { type: 'string' },
        until: { type: 'string' },
        'utc-offset': { type: 'string' },
        'queue-lifetime': { type: 'string' },
        top: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

const topOf = (value: string | undefined): number => {
  const top = value === undefined ? defaultTop : Number(value);
  if (Number.isInteger(top) && top > 0) return top;
  throw new UsageError(`--top takes a number of rows such as 20; got "${value}".`);
};
