import { type App, HTTPReceiver, type Logger, type Receiver, type ReceiverEvent } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Config } from '../config.ts';
import type { Log } from '../use-cases/ports.ts';
import type { Handler } from './http.ts';
import type { EventTaker } from './inbox.ts';
import { Sockets } from './sockets.ts';

/** How requests come in, whatever the mode. */
export interface Entrance {
  receiver: Receiver;
  /** Answers `/slack/…`; null in Socket Mode. */
  http: Handler | null;
  /** Null over HTTP. */
  sockets: Sockets | null;
  deliverTo(taker: EventTaker): void;
  open(): Promise<void>;
  close(): Promise<void>;
}

export const slackPath = '/slack/';

export function entranceFor(config: Config, options: WebClientOptions, logger: Logger, log: Log): Entrance {
  const { connection } = config;
  if (connection.mode === 'socket') {
    const sockets = new Sockets(connection.appToken, options, logger, log);
    return {
      receiver: sockets,
      sockets,
      http: null,
      deliverTo: taker => sockets.deliverTo(taker),
      open: () => sockets.start(),
      close: () => sockets.stop(),
    };
  }
  return httpEntrance(connection.signingSecret, logger);
}

/** Bolt's receiver checks the signature and parses; the port is ours, since `/ingest` shares it. */
function httpEntrance(signingSecret: string, logger: Logger): Entrance {
  const inner = new HTTPReceiver({ signingSecret, endpoints: [`${slackPath}events`], logger });
  let taker: EventTaker | undefined;
  inner.init({ processEvent: (event: ReceiverEvent) => taker?.processEvent(event) ?? Promise.resolve() } as unknown as App);
  return {
    // Bolt's own init would put the app in the place of the inbox.
    receiver: { init: () => undefined, start: async () => undefined, stop: async () => undefined },
    sockets: null,
    http: (request, response) => inner.requestListener(request, response),
    deliverTo(to) {
      taker = to;
    },
    open: async () => undefined,
    close: async () => undefined,
  };
}
