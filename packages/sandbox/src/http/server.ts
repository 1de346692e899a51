import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SocketMode } from '../delivery/socket-mode.ts';
import type { World } from '../world/world.ts';
import { handleApi } from './api.ts';
import { TooLarge } from './body.ts';
import { handleControl } from './control.ts';
import { handleFile, handleUpload } from './files.ts';
import { handleAuthorize } from './oauth.ts';
import type { Exchange } from './reply.ts';
import { sendJson, sendText } from './reply.ts';
import { handleResponseUrl } from './responses.ts';
import { handlePage } from './static.ts';

/** Starts listening; rejects with a sentence that names the port and what to do where it is taken. */
export async function listen(world: World, sockets: SocketMode, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    // `//`, for one, is no address.
    if (!URL.canParse(address, 'http://sandbox')) return sendText(response, 'Not found', 404);
    const url = new URL(address, 'http://sandbox');
    route({ world, sockets, request, response, url }).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) return response.destroy();
      if (error instanceof TooLarge) return sendJson(response, { ok: false, error: 'request_too_large' }, 413);
      console.error(`The sandbox failed at ${url.pathname}:`, error);
      sendText(response, 'The sandbox failed; its log says where.', 500);
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if ((request.url ?? '').startsWith('/link/')) sockets.upgrade(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });
  world.baseUrl = `http://${host}:${(server.address() as AddressInfo).port}`;
  return server;
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(
      `Port ${port} of the sandbox is taken by another program. Set SMTP451_SANDBOX_PORT to a free port (or to 0 for any), or stop that program.`,
    );
  if (error.code === 'EACCES')
    return new Error(
      `Port ${port} of the sandbox may not be opened by this user. Set SMTP451_SANDBOX_PORT to a port above 1023.`,
    );
  return error;
}

async function route(exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  const [, first = '', ...rest] = url.pathname.split('/');
  if (first === 'api' && rest.length === 1) return handleApi(exchange, rest[0] ?? '');
  if (first === 'commands' || first === 'actions') {
    if (request.method !== 'POST') return sendText(response, 'method_not_allowed', 405);
    return handleResponseUrl(exchange, rest[0] ?? '', rest[2] ?? '');
  }
  if (first === 'files-pri') {
    const [teamId = '', fileId = ''] = (rest[0] ?? '').split('-');
    return handleFile(exchange, teamId, fileId, rest.slice(1).join('/'));
  }
  if (first === 'upload' && rest[0] === 'v1') return handleUpload(exchange, rest[1] ?? '');
  if (first === 'oauth') return handleAuthorize(exchange);
  if (first === 'sandbox') return handleControl(exchange, rest.join('/'));
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 'Not found', 404);
  return handlePage(exchange);
}
