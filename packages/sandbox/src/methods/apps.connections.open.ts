import type { Method } from './method.ts';

export const method: Method = {
  name: 'apps.connections.open',
  token: 'app',
  scopes: [],
  does: 'Gives a WebSocket address that works once.',
  run: ({ sockets }) => ({ url: sockets.openUrl() }),
};
