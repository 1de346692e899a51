/** Puts the bot together. The only place that names drivers. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, type Authorize } from '@slack/bolt';
import type { Installation } from '@slack/oauth';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { DestinationStream, Logger as Pino } from 'pino';
import { startWatch } from './alerts/watch.ts';
import type { Config } from './config.ts';
import { createDigestReader } from './lifecycle/digest-reader.ts';
import { type Handler, listen, type Listening } from './lifecycle/http.ts';
import { Inbox } from './lifecycle/inbox.ts';
import { InFlight } from './lifecycle/in-flight.ts';
import { createLog, sdkLogger } from './lifecycle/logging.ts';
import { createMetrics } from './lifecycle/metrics.ts';
import { opsHandler } from './lifecycle/ops.ts';
import { type Entrance, entranceFor, slackPath } from './lifecycle/receivers.ts';
import { StartError, startError } from './lifecycle/start-error.ts';
import { listeners } from './listeners/all.ts';
import type { Bot } from './listeners/listener.ts';
import { createIngest, type Ingest } from './ingest/handler.ts';
import { ingestPath } from './ingest/server.ts';
import { createInstallationStore } from './oauth/installation-store.ts';
import { startRetention, startScheduler } from './schedule/loop.ts';
import { clientOptions, slackFetch } from './slack/client-options.ts';
import { type GatewayParts, gateway } from './slack/gateway.ts';
import { slackHosts } from './slack/hosts.ts';
import { Memberships } from './slack/membership.ts';
import { ChannelQueue } from './slack/queue.ts';
import type { Store, WorkspaceStore } from './store/port.ts';
import { openPostgresStore } from './store/postgres/open.ts';
import { openSqliteStore } from './store/sqlite/open.ts';
import type { Slack } from './use-cases/ports.ts';

export interface Running {
  /** Where it listens now; a port that was 0 is a real one here. */
  port: number;
  opsPort: number;
  store: Store;
  /** Every event goes through it. */
  inbox: Inbox;
  log: Pino;
  /** Takes nothing new, ends what is under way, closes everything. False where something had to be cut. */
  stop(): Promise<boolean>;
}

const packageFile = new URL('../package.json', import.meta.url);
export const version: string = (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

/** Leaves time, of the ten seconds, to close connections and the database. */
const drainMs = 7_000;

/** Starts the bot. Rejects with `ConfigError`, `PortTaken` or `StartError`: a sentence that says what to do. */
export async function startBot(config: Config, options: { logTo?: DestinationStream } = {}): Promise<Running> {
  const log = createLog(config.logLevel, options.logTo);
  const closing: (() => Promise<unknown>)[] = [];
  try {
    return await start(config, log, closing);
  } catch (error) {
    for (const close of closing.reverse()) await close().catch(() => undefined);
    throw error;
  }
}

async function start(config: Config, log: Pino, closing: (() => Promise<unknown>)[]): Promise<Running> {
  const store = await openStore(config);
  closing.push(() => store.close());
  const hosts = slackHosts(config.slackApiUrl);
  const logger = sdkLogger(log);
  const sdkOptions = clientOptions(config.slackApiUrl, hosts, logger);
  const parts: GatewayParts = { queue: new ChannelQueue(), memberships: new Memberships(), hosts, log };
  const entrance = entranceFor({ config, options: sdkOptions, installations: createInstallationStore(store), logger, log });
  const work = new InFlight();
  const app = createApp(config, entrance, sdkOptions, logger);
  const inbox = new Inbox(store, app, work, log);
  entrance.deliverTo(inbox);
  const metrics = createMetrics({
    queued: () => parts.queue.size,
    inFlight: () => work.size,
    sockets: () => entrance.sockets?.open ?? 0,
    unstored: () => inbox.unstored,
  });
  let draining = false;
  let web: Listening | null = null;
  const ingestUrl = (): string => new URL('/ingest', config.publicUrl ?? `http://127.0.0.1:${web?.port ?? config.port}`).href;
  const bot: Bot = { store, parts, log, metrics, fetch: slackFetch(hosts), reader: createDigestReader(), ingestUrl, version };
  for (const listener of listeners) listener.register(app, bot);
  app.error(async error => log.error({ err: error }, 'Bolt reported an error'));
  await app.init().catch((error: unknown) => {
    throw startError(error, 'SLACK_BOT_TOKEN', config.slackApiUrl);
  });
  const ready = { notReady: () => notReady(draining, entrance, store) };
  const ops = await listen(opsHandler(ready, metrics), config.opsPort, 'OPS_PORT');
  closing.push(() => ops.close());
  const ingest = createIngest({ store, log, observe: facts => metrics.ingest(facts) });
  web = await listen(webHandler(entrance, ingest), config.port, 'PORT');
  closing.push(() => web?.close() ?? Promise.resolve());
  await entrance.open().catch((error: unknown) => {
    throw startError(error, 'SLACK_APP_TOKEN', config.slackApiUrl);
  });
  closing.push(() => entrance.close());
  inbox.start();
  const loops = [
    startScheduler({ store, posterFor: posterFor(config, app, parts, store, sdkOptions), holder: randomBytes(9).toString('base64url'), now: Date.now, log }),
    startRetention(store, Date.now, log),
    startWatch({ store, posterFor: posterFor(config, app, parts, store, sdkOptions), now: Date.now, log }),
  ];
  log.info({ mode: config.connection.mode, port: web.port, opsPort: ops.port, version }, 'the bot is ready');
  const stop = async (): Promise<boolean> => {
    draining = true;
    inbox.stop();
    await entrance.close();
    const stopping = Promise.all(loops.map(loop => loop.stop()));
    const drained = await work.drained(drainMs);
    await Promise.race([stopping, new Promise(done => setTimeout(done, 1_000).unref())]);
    await Promise.all([web?.close(), ops.close()]);
    await store.close().catch(() => undefined);
    log.info({ drained }, 'the bot has stopped');
    return drained;
  };
  return { port: web.port, opsPort: ops.port, store, inbox, log, stop };
}

function createApp(config: Config, entrance: Entrance, sdkOptions: ReturnType<typeof clientOptions>, logger: ReturnType<typeof sdkLogger>): App {
  const { connection } = config;
  if (connection.mode === 'oauth' && !entrance.authorize) throw new StartError('Bolt could not connect the installation of workspaces.');
  return new App({
    receiver: entrance.receiver,
    ...(connection.mode === 'oauth' ? { authorize: entrance.authorize as Authorize<boolean> } : { token: connection.botToken }),
    clientOptions: sdkOptions,
    logger,
    // The SDK would otherwise remember every conversation, and verify the token behind our back.
    convoStore: false,
    deferInitialization: true,
  });
}

async function openStore(config: Config): Promise<Store> {
  const shared = { encryptionSecrets: config.encryptionKeys };
  if (config.databaseUrl === null) return openSqliteStore({ ...shared, file: join(config.dataDir, 'smtp451.sqlite') });
  try {
    return await openPostgresStore({ ...shared, url: config.databaseUrl });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(`DATABASE_URL: ${why} Check that the server runs and that the address, user and database are right.`, { cause: error });
  }
}

/** What a loop posts with: the workspace's own client. Null while it has no usable token. */
function posterFor(config: Config, app: App, parts: GatewayParts, store: Store, sdkOptions: WebClientOptions) {
  return async (workspace: string): Promise<Slack | null> => {
    const memory = store.workspace(workspace);
    const client = config.connection.mode === 'oauth' ? await installedClient(memory, sdkOptions) : app.client;
    return client && gateway(parts, { client, workspace, botUserId: null, claims: memory.claims });
  };
}

async function installedClient(memory: WorkspaceStore, sdkOptions: WebClientOptions): Promise<WebClient | null> {
  const json = await memory.installation.get();
  const token = json === null ? undefined : (JSON.parse(json) as Installation).bot?.token;
  return token ? new WebClient(token, { ...sdkOptions, teamId: memory.id }) : null;
}

const webHandler =
  (entrance: Entrance, ingest: Ingest): Handler =>
  (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === ingestPath) return void ingest.handle(request, response);
    if (path.startsWith(slackPath) && entrance.http) return entrance.http(request, response);
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"error":{"code":"not_found","message":"Nothing is here. Servers report with POST /ingest."}}\n');
  };

async function notReady(draining: boolean, entrance: Entrance, store: Store): Promise<string | null> {
  if (draining) return 'stopping';
  if (entrance.sockets && entrance.sockets.open === 0) return 'no connection to Slack';
  try {
    await store.check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'the database does not answer';
  }
}
