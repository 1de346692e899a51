import type { IncomingMessage, ServerResponse } from 'node:http';
import { StoreUnavailable } from '../store/errors.ts';
import type { Store } from '../store/port.ts';
import { readBody } from './body.ts';
import { checkType } from './formats.ts';
import { Gate } from './gate.ts';
import { Readers } from './readers.ts';
import { Refusal } from './refusal.ts';
import { createServices } from './services/registry.ts';
import { type Taken, takeIn } from './take-in.ts';
import { authorise } from './token.ts';

export interface IngestParts {
  store: Store;
  now?: () => number;
  log: { warn(facts: object, text: string): void; error(facts: object, text: string): void };
  /** Asks Amazon for its certificates; replaced in tests. */
  fetch?: typeof globalThis.fetch;
  /** Called once a request with its answer's status, for metrics. */
  observe?: (facts: { status: number; seconds: number; deferred: number }) => void;
}

export interface Ingest {
  /** For `POST /ingest`, whatever server it stands in. Always answers, never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Requests under way. */
  readonly busy: number;
}

/** The ingest endpoint. 202 means stored, durably and once. */
export function createIngest(parts: IngestParts): Ingest {
  const now = parts.now ?? Date.now;
  const gate = new Gate();
  const readers = new Readers();
  const services = createServices(parts.fetch);

  const accept = async (request: IncomingMessage): Promise<Taken> => {
    if (request.method !== 'POST') throw new Refusal(405, 'method-unknown', 'Only POST is known here.');
    const access = await authorise(parts.store, request.headers);
    const leave = gate.enter(access.tokenId);
    try {
      checkType(request.headers['content-type'] ?? '');
      const body = await readBody(request);
      const memory = parts.store.workspace(access.workspace);
      return await takeIn({ memory, readers, services, now: now() }, access, request.headers, body);
    } finally {
      leave();
    }
  };

  return {
    async handle(request, response) {
      const from = performance.now();
      const { status, deferred } = await accept(request).then(
        taken => accepted(response, taken),
        (error: unknown) => refused(request, response, asRefusal(error, parts.log)),
      );
      parts.observe?.({ status, seconds: (performance.now() - from) / 1_000, deferred });
    },
    get busy() {
      return gate.size;
    },
  };
}

interface Sent {
  status: number;
  deferred: number;
}

function accepted(response: ServerResponse, { id, repeated, counts }: Taken): Sent {
  send(response, 202, { id, ...(repeated ? { repeated } : {}), ...counts });
  return { status: 202, deferred: counts?.deferred ?? 0 };
}

function refused(request: IncomingMessage, response: ServerResponse, refusal: Refusal | Unexpected): Sent {
  const { status, code, message } = refusal;
  if (refusal.retryAfterSeconds !== null) response.setHeader('Retry-After', String(refusal.retryAfterSeconds));
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="smtp451"');
  if (status === 405) response.setHeader('Allow', 'POST');
  // The rest of a body that nobody will read must not hold up the next request on this connection.
  if (!request.complete) response.setHeader('Connection', 'close');
  send(response, status, { error: { code, message } });
  if (!request.complete) request.resume();
  return { status, deferred: 0 };
}

function send(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

interface Unexpected {
  status: 500;
  code: 'unexpected';
  message: string;
  retryAfterSeconds: null;
}

function asRefusal(error: unknown, log: IngestParts['log']): Refusal | Unexpected {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailable) {
    log.warn({ fault: error.fault }, 'an ingest request could not be stored');
    return new Refusal(
      503,
      `store-${error.fault}`,
      `${error.message} Send this again later; nothing of it was stored.`,
      5,
    );
  }
  log.error({ error }, 'an ingest request failed');
  return {
    status: 500,
    code: 'unexpected',
    message: 'Something unexpected went wrong; nothing was stored. The bot’s log says more.',
    retryAfterSeconds: null,
  };
}
