import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type App,
  type Authorize,
  ErrorCode,
  HTTPReceiver,
  type Logger,
  type Receiver,
  type ReceiverEvent,
} from '@slack/bolt';
import type { InstallationStore } from '@slack/oauth';
import type { WebClientOptions } from '@slack/web-api';
import type { Config, Connection } from '../config.ts';
import { optionalScopes, requiredScopes } from '../scopes.ts';
import type { Log } from '../use-cases/ports.ts';
import type { EventTaker } from './inbox.ts';
import { Sockets } from './sockets.ts';

/** How requests come in, whatever the mode. */
export interface Entrance {
  receiver: Receiver;
  /** Answers what is for Slack below `/slack/`, and says whether it was; null in Socket Mode. */
  http: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  /** Null over HTTP. */
  sockets: Sockets | null;
  /** Finds the token of a request's workspace; null where there is one workspace by token. */
  authorize: Authorize<boolean> | null;
  deliverTo(taker: EventTaker): void;
  open(): Promise<void>;
  close(): Promise<void>;
}

export const slackPath = '/slack/';

export interface EntranceParts {
  config: Config;
  options: WebClientOptions;
  installations: InstallationStore;
  logger: Logger;
  log: Log;
}

export function entranceFor(parts: EntranceParts): Entrance {
  const { config, options, logger, log } = parts;
  const { connection } = config;
  if (connection.mode === 'socket') {
    const sockets = new Sockets(connection.appToken, options, logger, log);
    return {
      receiver: sockets,
      sockets,
      authorize: null,
      http: null,
      deliverTo: taker => sockets.deliverTo(taker),
      open: () => sockets.start(),
      close: () => sockets.stop(),
    };
  }
  return httpEntrance(receiverFor(connection, parts), log);
}

/** Bolt's receiver checks signatures, parses, and installs; the port is ours, since `/ingest` shares it. */
function receiverFor(
  connection: Exclude<Connection, { mode: 'socket' }>,
  { config, options, installations, logger }: EntranceParts,
): HTTPReceiver {
  const { signingSecret } = connection;
  const endpoints = [`${slackPath}events`];
  if (connection.mode === 'http') return new HTTPReceiver({ signingSecret, endpoints, logger });
  const { clientId, clientSecret, stateSecret } = connection;
  const redirectUriPath = `${slackPath}oauth_redirect`;
  const redirectUri = config.publicUrl ? new URL(redirectUriPath, config.publicUrl).href : undefined;
  return new HTTPReceiver({
    signingSecret,
    endpoints,
    logger,
    clientId,
    clientSecret,
    stateSecret,
    installationStore: installations,
    scopes: [...requiredScopes, ...optionalScopes],
    ...(redirectUri ? { redirectUri } : {}),
    installerOptions: {
      clientOptions: { ...options },
      installPath: `${slackPath}install`,
      redirectUriPath,
      authorizationUrl: new URL('/oauth/v2/authorize', installOrigin(config.slackApiUrl)).href,
    },
  });
}

/** Where people allow the app: Slack itself, or the stand-in whose API is used. */
const installOrigin = (slackApiUrl: string): string => new URL(slackApiUrl).origin;

function httpEntrance(inner: HTTPReceiver, log: Log): Entrance {
  let taker: EventTaker | undefined;
  const { installer } = inner;
  inner.init({
    processEvent: (event: ReceiverEvent) => taker?.processEvent(event) ?? Promise.resolve(),
  } as unknown as App);
  return {
    // Bolt's own init would put the app in the place of the inbox.
    receiver: { init: () => undefined, start: async () => undefined, stop: async () => undefined },
    sockets: null,
    authorize: installer ? query => installer.authorize(query) : null,
    http(request, response) {
      try {
        inner.requestListener(request, response);
        return true;
      } catch (error) {
        // What Bolt has no route for it throws, and nobody else would catch it: any stranger could end the process.
        const isUnknown = (error as { code?: unknown }).code === ErrorCode.HTTPReceiverDeferredRequestError;
        if (!isUnknown) log.error({ error }, 'a request could not be routed');
        return false;
      }
    },
    deliverTo(to) {
      taker = to;
    },
    open: async () => undefined,
    close: async () => undefined,
  };
}
