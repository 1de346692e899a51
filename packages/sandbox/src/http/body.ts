import type { IncomingMessage } from 'node:http';

export class TooLarge extends Error {}

/** The whole body, up to `limit` bytes; throws `TooLarge` beyond. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new TooLarge(`The body is larger than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export interface Part {
  name: string;
  filename: string | null;
  bytes: Buffer;
}

/** The parts of a `multipart/form-data` body. */
export function multipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) return [];
  const mark = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let from = body.indexOf(mark);
  while (from >= 0) {
    const to = body.indexOf(mark, from + mark.length);
    if (to < 0) break;
    const part = parsePart(body.subarray(from + mark.length + 2, to - 2));
    if (part) parts.push(part);
    from = to;
  }
  return parts;
}

function parsePart(raw: Buffer): Part | null {
  const split = raw.indexOf('\r\n\r\n');
  if (split < 0) return null;
  const head = raw.subarray(0, split).toString('utf8');
  const name = /name="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined) return null;
  return { name, filename: /filename="([^"]*)"/i.exec(head)?.[1] ?? null, bytes: raw.subarray(split + 4) };
}
