import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SocketMode } from '../delivery/socket-mode.ts';
import type { World } from '../world/world.ts';

/** One request on its way through the sandbox. */
export interface Exchange {
  world: World;
  sockets: SocketMode;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

export function sendJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(value));
}

export function sendText(response: ServerResponse, text: string, status = 200, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(text);
}
