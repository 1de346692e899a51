import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Anything may stand there, such as `//`, which is no path that `URL` would read. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  constructor(port: number, variable: string) {
    super(`Port ${port} is taken by another program: set ${variable} to a free port, or to 0 for any free one.`);
  }
}

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** Listens on `port` (0: any free one). Rejects with `PortTaken`, which names the variable. */
export async function listen(handler: Handler, port: number, variable: string): Promise<Listening> {
  const server = createServer(handler);
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return fail(new PortTaken(port, variable));
      if (error.code === 'EACCES')
        return fail(
          new Error(`Port ${port} needs more rights than this user has: set ${variable} to a port above 1023.`),
        );
      fail(error);
    });
    server.listen(port, () => done());
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

/** Takes no new connection, lets requests end, then cuts idle keep-alive connections. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>(done => server.close(() => done()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(cut);
}
