import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ingest } from './handler.ts';

export interface IngestServer {
  port: number;
  /** Takes no more requests, lets those under way end, and closes. */
  stop(): Promise<void>;
}

/** The path of the contract, also where Bolt's own server routes it. */
export const ingestPath = '/ingest';

/** A server for ingest alone, for Socket Mode, where nothing else listens on `PORT`. Port 0 takes any free one. */
export async function startIngestServer(ingest: Ingest, port: number): Promise<IngestServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path === ingestPath) void ingest.handle(request, response);
    else {
      response.writeHead(404, { 'Content-Type': 'application/json; charset=utf-8' });
      response.end('{"error":{"code":"not-found","message":"Only POST /ingest is known here."}}\n');
    }
  });
  // A sender that trickles its headers must not hold a place.
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 65_000;
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
