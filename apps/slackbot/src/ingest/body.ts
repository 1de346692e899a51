import type { IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** As it is sent, and after gzip. Larger logs are what `smtp451 ship` is for. */
export const bodyLimit: number = 8 * 1024 * 1024;
const inflatedLimit = 32 * 1024 * 1024;
const slowestMs = 30_000;

const tooLarge = (limit: number): Refusal =>
  new Refusal(
    413,
    'too-large',
    `A request holds at most ${limit / 1024 / 1024} MiB; split it, or let "smtp451 ship" send summaries instead.`,
  );

/** The request's body; throws a `Refusal` where it is too large, too slow, broken, or compressed in a way that is not known. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip') {
    throw new Refusal(
      415,
      'encoding-unknown',
      `The body may be compressed with gzip or not at all; got "${encoding.slice(0, 40)}".`,
    );
  }
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) throw tooLarge(bodyLimit);
  const sent = await collect(request, bodyLimit, AbortSignal.timeout(slowestMs));
  return encoding === 'gzip' ? inflate(sent) : sent;
}

async function collect(request: IncomingMessage, limit: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const late = (): void =>
    void request.destroy(new Refusal(400, 'too-slow', 'The body did not arrive within 30 seconds.'));
  signal.addEventListener('abort', late);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'broken-off', 'The connection ended before the body did; send it again.');
  } finally {
    signal.removeEventListener('abort', late);
  }
  return Buffer.concat(chunks, length);
}

/** Stops at the limit instead of after it, so that a small body cannot become a large one. */
async function inflate(sent: Buffer): Promise<Buffer> {
  const gunzip = createGunzip();
  const chunks: Buffer[] = [];
  let length = 0;
  gunzip.end(sent);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > inflatedLimit) throw tooLarge(inflatedLimit);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(422, 'gzip-broken', 'The body says that it is gzip and cannot be read as such.');
  }
  return Buffer.concat(chunks, length);
}
