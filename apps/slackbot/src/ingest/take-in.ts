import type { IncomingHttpHeaders } from 'node:http';
import { hashBody, newId } from '../store/ids.ts';
import type { IngestBatch, IngestResult, WorkspaceStore } from '../store/port.ts';
import { contentOf } from './formats.ts';
import type { Readers } from './readers.ts';
import type { RecordedCounts } from './recorder.ts';
import { malformed, Refusal } from './refusal.ts';
import type { Event, Service } from './services/service.ts';
import { readShipped } from './shipped.ts';
import type { Access } from './token.ts';
import { lineOf } from './wrapped-line.ts';

export interface Taken {
  id: string;
  /** True where the same batch was stored before; it is not counted again. */
  repeated: boolean;
  counts: RecordedCounts | null;
}

export interface TakeInParts {
  memory: WorkspaceStore;
  readers: Readers;
  services: readonly Service[];
  /** Milliseconds. */
  now: number;
}

type Read = Pick<
  IngestBatch,
  'source' | 'sequence' | 'cells' | 'templates' | 'domains' | 'pending' | 'opened' | 'closed'
>;
interface Content {
  read: () => Promise<{ batch: Read; counts: RecordedCounts | null }>;
  /** The service's own name for this delivery. */
  key: string | null;
}

/** Reads one body whole and stores it in one transaction: what it gives back is durable, and after an error nothing is stored. */
export async function takeIn(
  parts: TakeInParts,
  access: Access,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<Taken> {
  const { memory, now } = parts;
  const bodyHash = hashBody(body);
  const given = keyIn(headers);
  const before = given === null ? null : await memory.ingest.seen(access.tokenId, given, bodyHash);
  if (before) return settle(before, null);
  const content = await understand(parts, access, headers, body);
  const { batch, counts } = await content.read();
  const stored = await memory.ingest.store(access.channel, {
    ...batch,
    id: newId(),
    tokenId: access.tokenId,
    receivedAt: now,
    idempotencyKey: given ?? content.key,
    bodyHash: given === null && content.key !== null ? content.key : bodyHash,
  });
  return settle(stored, counts);
}

function keyIn(headers: IncomingHttpHeaders): string | null {
  const value = headers['idempotency-key'];
  if (value === undefined) return null;
  const key = Array.isArray(value) ? value[0] : value;
  if (key && /^[\x21-\x7e ]{1,200}$/.test(key)) return key;
  throw malformed('key-malformed', 'Idempotency-Key is 1 to 200 printable ASCII characters, such as a UUID.');
}

function settle(result: IngestResult, counts: RecordedCounts | null): Taken {
  if (result.kind === 'other-body') {
    throw new Refusal(
      409,
      'key-reused',
      'This Idempotency-Key was used with another body within the last seven days; use a new key for a new body.',
    );
  }
  if (result.kind === 'overlap') {
    throw new Refusal(
      409,
      'summary-overlaps',
      'A part of this summary was counted before; send the sequences after that as a summary of their own.',
    );
  }
  return { id: result.id, repeated: result.kind === 'repeated', counts };
}

async function understand(
  parts: TakeInParts,
  access: Access,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<Content> {
  const content = contentOf(body);
  if (content.kind === 'summary') {
    return {
      key: null,
      read: () =>
        Promise.resolve({ batch: { ...readShipped(content.text, parts.now), opened: [], closed: [] }, counts: null }),
    };
  }
  if (content.kind === 'lines') return { key: null, read: () => readLines(parts, access, body) };
  const verification = await parts.memory.tokens.verification(access.tokenId);
  const delivery = { events: content.events, headers, body, verification, now: parts.now };
  const service = parts.services.find(one => one.recognises(delivery));
  if (!service) return { key: null, read: () => readEvents(parts, access, content.events) };
  const { events, key } = await service.unwrap(delivery);
  return { key, read: () => readEvents(parts, access, events) };
}

const readEvents = (parts: TakeInParts, access: Access, events: readonly Event[]): ReturnType<Content['read']> =>
  readLines(parts, access, Buffer.from(events.map(lineOf).join('\n')), events.length === 0);

async function readLines(
  { memory, readers, now }: TakeInParts,
  access: Access,
  body: Uint8Array,
  handshake = false,
): ReturnType<Content['read']> {
  const { attempts, deferred, inbound, unread, truncated, ...rows } = await readers.read(
    `${memory.id}/${access.channel}`,
    body,
    now,
  );
  if (attempts + inbound === 0 && unread > 0 && !handshake) {
    throw malformed(
      'nothing-recognised',
      `None of the ${unread} lines is a mail log line, a reply, or an event that is known; see docs/ingest.md for what is.`,
    );
  }
  const batch = { ...rows, source: `token ${access.tokenId}`, sequence: null };
  return { batch, counts: { attempts, deferred, inbound, unread, truncated } };
}
