import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { Answer, Attempt, Transport } from './transport.ts';

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/**
 * Socket Mode, https://docs.slack.dev/apis/events-api/using-socket-mode (checked 2026-11-23): `hello` on opening, each
 * envelope to one of the open sockets, the acknowledgement names the envelope, and `disconnect` asks the app to reconnect.
 */
export class SocketMode implements Transport {
  private readonly world: World;
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  private readonly tickets = new Map<string, number>();
  /** Those that envelopes go to, in turn. */
  private sockets: WebSocket[] = [];
  private turn = 0;
  private readonly waiting = new Map<string, (response: Json | null) => void>();
  private acksToLose = 0;

  constructor(world: World) {
    this.world = world;
  }

  get count(): number {
    return this.sockets.length;
  }

  /** The address that `apps.connections.open` gives; it works once. */
  openUrl(): string {
    const ticket = randomUUID();
    this.tickets.set(ticket, this.world.now());
    if (this.tickets.size > 1_000) this.tickets.delete(this.tickets.keys().next().value ?? '');
    return `${this.world.baseUrl.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${this.world.app.id}`;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://sandbox').searchParams.get('ticket') ?? '';
    if (!this.tickets.delete(ticket)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.server.handleUpgrade(request, socket, head, opened => this.accept(opened));
  }

  private accept(socket: WebSocket): void {
    const send = (message: Json) => socket.send(JSON.stringify(message));
    socket.on('error', () => socket.terminate());
    if (this.sockets.length >= this.world.limits.sockets) {
      send({ type: 'disconnect', reason: 'too_many_websockets' satisfies DisconnectReason, debug_info: debug });
      socket.close();
      return;
    }
    this.sockets.push(socket);
    const pings = setInterval(() => socket.ping(), this.world.limits.pingMs);
    pings.unref();
    socket.on('message', (data: Buffer) => {
      if (this.acksToLose > 0 && this.acksToLose--) socket.terminate();
      else this.acknowledge(data.toString('utf8'));
    });
    socket.on('close', () => {
      clearInterval(pings);
      this.leave(socket);
    });
    send({
      type: 'hello',
      num_connections: this.sockets.length,
      connection_info: { app_id: this.world.app.id },
      debug_info: { ...debug, approximate_connection_time: 18_060 },
    });
    this.world.changes.emit('change', { kind: 'state' });
  }

  private leave(socket: WebSocket): void {
    this.sockets = this.sockets.filter(other => other !== socket);
    this.world.changes.emit('change', { kind: 'state' });
  }

  private acknowledge(text: string): void {
    let message: { envelope_id?: unknown; payload?: unknown };
    try {
      message = JSON.parse(text) as typeof message;
    } catch {
      return;
    }
    const id = typeof message.envelope_id === 'string' ? message.envelope_id : '';
    const payload = message.payload;
    this.waiting.get(id)?.(typeof payload === 'object' && payload !== null ? (payload as Json) : null);
  }

  send({ kind, payload, retry, retryReason }: Attempt): Promise<Answer> {
    const open = this.sockets.filter(({ readyState }) => readyState === 1);
    const socket = open[this.turn++ % Math.max(open.length, 1)];
    if (!socket) return Promise.resolve({ result: 'none', response: null });
    const envelope_id = randomUUID();
    const retries = kind === 'events_api' ? { retry_attempt: retry, retry_reason: retryReason } : {};
    const accepts_response_payload = kind !== 'events_api';
    return new Promise(resolve => {
      const done = (answer: Answer) => {
        clearTimeout(timer);
        this.waiting.delete(envelope_id);
        resolve(answer);
      };
      const timer = setTimeout(() => done({ result: 'late', response: null }), this.world.limits.ackMs);
      this.waiting.set(envelope_id, response => done({ result: 'acknowledged', response }));
      socket.send(JSON.stringify({ type: kind, envelope_id, payload, accepts_response_payload, ...retries }));
    });
  }

  /** Asks the app to reconnect, as Slack does every few hours. `warning` only announces it. */
  disconnect(reason: DisconnectReason = 'refresh_requested', { all = false }: { all?: boolean } = {}): void {
    for (const socket of all ? [...this.sockets] : this.sockets.slice(0, 1)) {
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: debug }));
      if (reason === 'warning') continue;
      this.leave(socket);
      setTimeout(() => socket.close(1000), this.world.limits.disconnectGraceMs).unref();
    }
  }

  /** Cuts the connections without a word, as a failing network does. */
  cut(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  /** The next acknowledgements get lost, together with the connection that they came over. */
  loseAcks(count: number): void {
    this.acksToLose = count;
  }

  close(): void {
    for (const socket of this.server.clients) socket.terminate();
    this.server.close();
  }
}

const debug = { host: 'sandbox', build_number: 451 };
