import type { App, Logger, Receiver, ReceiverEvent } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../use-cases/ports.ts';
import { Acknowledgements, type AckSocket } from './acknowledgements.ts';
import type { EventTaker } from './inbox.ts';

/** Slack refreshes each socket every few hours; with two, one listens while the other is renewed. */
export const socketCount = 2;
const slowestReconnectMs = 30_000;

interface Envelope {
  envelope_id: string;
  body: ReceiverEvent['body'];
  retry_num?: number;
  retry_reason?: string;
  accepts_response_payload?: boolean;
}

/**
 * Socket Mode over several sockets. The SDK's own reconnect waits five seconds during which the app is deaf, and an error
 * in it ends the process as an unhandled rejection; so it is off, and each socket is opened again here.
 */
export class Sockets implements Receiver {
  readonly #clients: SocketModeClient[];
  readonly #log: Log;
  readonly #open = new Set<SocketModeClient>();
  readonly #acks: Acknowledgements;
  #taker: EventTaker | undefined;
  #stopping = false;

  constructor(
    appToken: string,
    clientOptions: WebClientOptions,
    logger: Logger,
    log: Log,
    count: number = socketCount,
  ) {
    this.#log = log;
    const ways: AckSocket[] = [];
    this.#acks = new Acknowledgements(ways);
    this.#clients = Array.from({ length: count }, () => {
      // Each client gets a copy: the SDK writes into the options that it is given.
      const client = new SocketModeClient({
        appToken,
        logger,
        clientOptions: { ...clientOptions },
        autoReconnectEnabled: false,
      });
      const way = ackSocket(client, () => this.#open.has(client));
      ways.push(way);
      client.on('connected', () => this.#open.add(client));
      client.on('disconnected', () => {
        this.#reopen(client);
        this.#acks.closed(way);
      });
      client.on('slack_event', (envelope: Envelope) => void this.#take(envelope, way));
      return client;
    });
  }

  /** How many listen now, for `/readyz`. */
  get open(): number {
    return this.#open.size;
  }

  init(app: App): void {
    this.#taker ??= app;
  }

  /** Puts the inbox between the sockets and the app. */
  deliverTo(taker: EventTaker): void {
    this.#taker = taker;
  }

  /** Resolves when every socket listens; rejects with the SDK's error where the app token is refused. */
  async start(): Promise<void> {
    await Promise.all(this.#clients.map(client => client.start()));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const closed = Promise.all(this.#clients.map(client => client.disconnect()));
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([closed, new Promise(done => (timer = setTimeout(done, 1_500)))]);
    clearTimeout(timer);
  }

  async #take({ envelope_id, body, retry_num, retry_reason }: Envelope, own: AckSocket): Promise<void> {
    let acked = false;
    const once = async (payload?: unknown): Promise<void> => {
      if (acked) return;
      acked = true;
      await this.#acks.give(envelope_id, payload, own);
    };
    try {
      await this.#taker?.processEvent({
        body,
        ack: once,
        ...(retry_num === undefined ? {} : { retryNum: retry_num }),
        ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
      });
    } catch (error) {
      this.#log.error({ why: error instanceof Error ? error.message : String(error) }, 'an event failed');
    }
  }

  #reopen(client: SocketModeClient): void {
    this.#open.delete(client);
    if (this.#stopping) return;
    void this.#keepTrying(client);
  }

  async #keepTrying(client: SocketModeClient): Promise<void> {
    for (let tries = 0; !this.#stopping; tries += 1) {
      try {
        await client.start();
        return;
      } catch (error) {
        const waitMs = Math.min(slowestReconnectMs, 250 * 2 ** tries) * (0.5 + Math.random() / 2);
        this.#log.warn(
          { why: error instanceof Error ? error.message : String(error), waitMs: Math.round(waitMs) },
          'a socket did not open; trying again',
        );
        await new Promise(done => setTimeout(done, waitMs));
      }
    }
  }
}

/** The SDK acknowledges over the socket that an envelope came by, and only there; its `send` is what does it. */
function ackSocket(client: SocketModeClient, isOpen: () => boolean): AckSocket {
  const { send } = client as unknown as { send: (envelope: string, payload?: unknown) => Promise<void> };
  return { isOpen, send: (envelope, payload) => send.call(client, envelope, payload) };
}
