import { type Logger, LogLevel } from '@slack/bolt';
import { type DestinationStream, type Logger as Pino, pino } from 'pino';
import type { LogLevel as Level } from '../config.ts';

/**
 * One line of JSON an event, on standard output. What people paste is never logged: facts are ids, counts and the names
 * of faults, and errors are reduced to what is safe.
 */
export const createLog = (level: Level, destination?: DestinationStream): Pino =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: safeError, error: safeError } },
    destination as DestinationStream,
  );

/** An error without what its request or response carried. */
export function safeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, data } = error as { code?: unknown; data?: { error?: unknown; needed?: unknown } };
  return {
    type: error.name,
    message: error.message.slice(0, 300),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof data?.error === 'string' ? { slack: data.error, needed: data.needed } : {}),
    stack: error.stack?.split('\n').slice(1, 6).join('\n'),
  };
}

/**
 * The SDK's log. Its debug lines hold whole payloads, so they are never asked for; its warnings and errors keep their
 * first words only.
 */
export function sdkLogger(log: Pino): Logger {
  const write = (level: 'info' | 'warn' | 'error', parts: unknown[]): void => {
    const error = parts.find(part => part instanceof Error);
    const text = typeof parts[0] === 'string' ? parts[0].slice(0, 200) : 'the Slack SDK reported';
    log[level](error ? { err: error } : {}, text);
  };
  return {
    debug: () => undefined,
    info: (...parts) => log.debug({}, typeof parts[0] === 'string' ? parts[0].slice(0, 200) : ''),
    warn: (...parts) => write('warn', parts),
    error: (...parts) => write('error', parts),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
