import { inner } from '../reading/inner.ts';
import type { Reader } from '../reading/reader.ts';

/** Windows writes it: PowerShell's `>`, exports of Exchange. The byte order mark tells it. */
export const utf16: Reader = {
  id: 'utf-16',
  label: 'UTF-16 text',
  matches: head => head.startsWith(0xff, 0xfe) || head.startsWith(0xfe, 0xff),
  read: (part, reading) =>
    reading.nested(inner(part, decoded(part.chunks, part.head.startsWith(0xff, 0xfe) ? 'utf-16le' : 'utf-16be'))),
};

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
