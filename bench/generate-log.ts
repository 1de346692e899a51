/**
 * Writes a Postfix log of a given size and, beside it, the truth about it:
 * `node generate-log.ts FILE --megabytes 200 [--seed 1] [--time traditional|rfc3339] [--days 8]`
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LogFile, type TimeForm } from './log/log-file.ts';
import { MailServer } from './log/mail-server.ts';
import type { Truth } from './log/truth.ts';

export interface LogOptions {
  bytes: number;
  seed?: number;
  time?: TimeForm;
  /** Over how many days the messages come in. */
  days?: number;
  /** Unix seconds of the first line. */
  start?: number;
}

/** Bytes that one message comes to, retries included: what spreads the messages over the days. */
const bytesPerMessage = 1_900;

/** Streams to the file: the size is not limited by memory. */
export const generateLog = (path: string, options: LogOptions): Truth => {
  const log = new LogFile(path, options.time ?? 'traditional');
  const server = new MailServer(log, options.seed ?? 1);
  const step = ((options.days ?? 8) * 86_400) / (options.bytes / bytesPerMessage);
  for (let at = options.start ?? Date.UTC(2026, 10, 10) / 1000; log.bytes < options.bytes; at += step) {
    server.runUntil(at);
    server.receive(at);
  }
  log.close();
  return server.finish();
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      megabytes: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      time: { type: 'string', default: 'traditional' },
      days: { type: 'string', default: '8' },
    },
  });
  const [path] = positionals;
  if (path === undefined || (values.time !== 'traditional' && values.time !== 'rfc3339')) {
    console.error(
      'usage: node generate-log.ts FILE [--megabytes 200] [--seed 1] [--time traditional|rfc3339] [--days 8]',
    );
    process.exit(2);
  }
  const truth = generateLog(path, {
    bytes: Number(values.megabytes) * 1e6,
    seed: Number(values.seed),
    time: values.time,
    days: Number(values.days),
  });
  writeFileSync(`${path}.truth.json`, `${JSON.stringify(truth, null, 2)}\n`);
  console.log(`${path}: ${truth.bytes} bytes, ${truth.lines} lines, ${truth.deferred} deferred`);
}
