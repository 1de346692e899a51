import { App, type Authorize } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Logger as Pino } from 'pino';
import type { Config } from '../config.ts';
import { listeners } from '../listeners/all.ts';
import { createInstallationStore } from '../oauth/installation-store.ts';
import { clientOptions, slackFetch } from '../slack/client-options.ts';
import type { GatewayParts } from '../slack/gateway.ts';
import { slackHosts } from '../slack/hosts.ts';
import { Memberships } from '../slack/membership.ts';
import { ChannelQueue } from '../slack/queue.ts';
import type { Store } from '../store/port.ts';
import { createDigestReader } from './digest-reader.ts';
import { InFlight } from './in-flight.ts';
import { Inbox } from './inbox.ts';
import { sdkLogger } from './logging.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { type Entrance, entranceFor } from './receivers.ts';
import { StartError } from './start-error.ts';
import { version } from './version.ts';

/** The bot, connected to nothing yet. */
export interface Assembled {
  app: App;
  entrance: Entrance;
  inbox: Inbox;
  work: InFlight;
  parts: GatewayParts;
  metrics: Metrics;
  sdkOptions: WebClientOptions;
  /** Known once the bot listens. */
  ports: { web: number };
}

export function assemble(config: Config, store: Store, log: Pino): Assembled {
  const hosts = slackHosts(config.slackApiUrl);
  const logger = sdkLogger(log);
  const sdkOptions = clientOptions(config.slackApiUrl, hosts, logger);
  const parts: GatewayParts = { queue: new ChannelQueue(), memberships: new Memberships(), hosts, log, settledAt: 0 };
  const installations = createInstallationStore(store);
  const entrance = entranceFor({ config, options: sdkOptions, installations, logger, log });
  const work = new InFlight();
  const app = createApp(config, entrance, sdkOptions, logger);
  const inbox = new Inbox(store, app, work, log);
  // Between the sockets (or Bolt's HTTP receiver) and the app, so that events are stored before they are acknowledged.
  entrance.deliverTo(inbox);
  const metrics = createMetrics({
    queued: () => parts.queue.size,
    inFlight: () => work.size,
    sockets: () => entrance.sockets?.open ?? 0,
    unstored: () => inbox.unstored,
  });
  const ports = { web: config.port };
  const ingestUrl = (): string => new URL('/ingest', config.publicUrl ?? `http://127.0.0.1:${ports.web}`).href;
  const fetch = slackFetch(hosts);
  const bot = { store, parts, log, metrics, fetch, reader: createDigestReader(), ingestUrl, version };
  for (const listener of listeners) listener.register(app, bot);
  app.error(async error => log.error({ err: error }, 'Bolt reported an error'));
  return { app, entrance, inbox, work, parts, metrics, sdkOptions, ports };
}

function createApp(
  { connection }: Config,
  { receiver, authorize }: Entrance,
  sdkOptions: WebClientOptions,
  logger: ReturnType<typeof sdkLogger>,
): App {
  return new App({
    receiver,
    ...(connection.mode === 'oauth' ? { authorize: needed(authorize) } : { token: connection.botToken }),
    clientOptions: sdkOptions,
    logger,
    // The SDK would otherwise remember every conversation, and verify the token behind our back: a bad one would end the
    // process as an unhandled rejection.
    convoStore: false,
    deferInitialization: true,
  });
}

function needed(authorize: Entrance['authorize']): Authorize<boolean> {
  if (!authorize) throw new StartError('SLACK_CLIENT_ID: Bolt could not connect the installation of workspaces.');
  return authorize;
}
