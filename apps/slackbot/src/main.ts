/** Puts the bot together. The only place that names drivers. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Installation } from '@slack/oauth';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { DestinationStream, Logger as Pino } from 'pino';
import { startWatch } from './alerts/watch.ts';
import type { Config } from './config.ts';
import { createIngest, type Ingest } from './ingest/handler.ts';
import { ingestPath } from './ingest/server.ts';
import { type Assembled, assemble } from './lifecycle/assemble.ts';
import { type Handler, listen, pathOf } from './lifecycle/http.ts';
import type { Inbox } from './lifecycle/inbox.ts';
import { createLog } from './lifecycle/logging.ts';
import { opsHandler } from './lifecycle/ops.ts';
import { type Entrance, slackPath } from './lifecycle/receivers.ts';
import { StartError, startError } from './lifecycle/start-error.ts';
import { version } from './lifecycle/version.ts';
import { type Loop, startRetention, startScheduler } from './schedule/loop.ts';
import { requestTimeoutMs } from './slack/client-options.ts';
import { gateway } from './slack/gateway.ts';
import type { Store, WorkspaceStore } from './store/port.ts';
import { openPostgresStore } from './store/postgres/open.ts';
import { openSqliteStore } from './store/sqlite/open.ts';
import { enter } from './store/sqlite/presence.ts';
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
  const { takenOver, leave } = await takeOver(config, store);
  closing.push(async () => leave());
  const built = assemble(config, store, log);
  if (takenOver > 0) {
    log.info({ takenOver }, 'taking up at once what a process that died left behind');
    built.parts.settledAt = Date.now() + requestTimeoutMs;
  }
  const { app, entrance, inbox, metrics } = built;
  await app.init().catch((error: unknown) => {
    throw startError(error, 'SLACK_BOT_TOKEN', config.slackApiUrl);
  });
  const state = { draining: false };
  const health = { notReady: () => notReady(state, entrance, store) };
  const ops = await listen(opsHandler(health, metrics), config.opsPort, 'OPS_PORT');
  closing.push(() => ops.close());
  const ingest = createIngest({ store, log, observe: facts => metrics.ingest(facts) });
  const web = await listen(webHandler(entrance, ingest), config.port, 'PORT');
  built.ports.web = web.port;
  closing.push(() => web.close());
  await entrance.open().catch((error: unknown) => {
    throw startError(error, 'SLACK_APP_TOKEN', config.slackApiUrl);
  });
  closing.push(() => entrance.close());
  inbox.start();
  const loops = startLoops(built, config, store, log);
  log.info({ mode: config.connection.mode, port: web.port, opsPort: ops.port, version }, 'the bot is ready');
  const stop = async (): Promise<boolean> => {
    state.draining = true;
    const drained = await drain(built, loops);
    await Promise.all([web.close(), ops.close()]);
    await store.close().catch(() => undefined);
    leave();
    log.info({ drained }, 'the bot has stopped');
    return drained;
  };
  return { port: web.port, opsPort: ops.port, store, inbox, log, stop };
}

/** Takes nothing new, and waits for what is under way. */
async function drain({ inbox, entrance, work }: Assembled, loops: readonly Loop[]): Promise<boolean> {
  inbox.stop();
  await entrance.close();
  const stopping = Promise.all(loops.map(loop => loop.stop()));
  const drained = await work.drained(drainMs);
  await Promise.race([stopping, new Promise(done => setTimeout(done, 1_000).unref())]);
  return drained;
}

/** What runs by the clock: scheduled summaries, retention, alerts. */
function startLoops(built: Assembled, config: Config, store: Store, log: Pino): Loop[] {
  const posterFor = (workspace: string): Promise<Slack | null> => slackOf(built, config, store.workspace(workspace));
  const now = Date.now;
  return [
    startScheduler({ store, posterFor, holder: randomBytes(9).toString('base64url'), now, log }),
    startRetention(store, now, log),
    startWatch({ store, posterFor, now, log }),
  ];
}

/** The workspace's own client. Null while it has no usable token. */
async function slackOf(
  { app, parts, sdkOptions }: Assembled,
  config: Config,
  memory: WorkspaceStore,
): Promise<Slack | null> {
  const client = config.connection.mode === 'oauth' ? await installedClient(memory, sdkOptions) : app.client;
  return client && gateway(parts, { client, workspace: memory.id, botUserId: null, claims: memory.claims });
}

async function installedClient(memory: WorkspaceStore, sdkOptions: WebClientOptions): Promise<WebClient | null> {
  const json = await memory.installation.get();
  if (json === null) return null;
  const { bot, isEnterpriseInstall } = JSON.parse(json) as Installation;
  // An organisation's id is no team's: Slack would refuse every call that carried it.
  return bot?.token
    ? new WebClient(bot.token, { ...sdkOptions, ...(isEnterpriseInstall ? {} : { teamId: memory.id }) })
    : null;
}

async function openStore(config: Config): Promise<Store> {
  const shared = { encryptionSecrets: config.encryptionKeys };
  if (config.databaseUrl === null) return openSqliteStore({ ...shared, file: dataFile(config) });
  try {
    return await openPostgresStore({ ...shared, url: config.databaseUrl });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `DATABASE_URL: ${why} Check that the server runs and that the address, user and database are right.`,
      { cause: error },
    );
  }
}

/**
 * With the embedded store a process that finds nobody else at its data takes up at once what its predecessor left, instead
 * of waiting for the leases to end. Replicas on a server cannot know; there they wait.
 */
async function takeOver(config: Config, store: Store): Promise<{ takenOver: number; leave: () => void }> {
  if (config.databaseUrl !== null) return { takenOver: 0, leave: () => undefined };
  let takenOver = 0;
  const presence = await enter(dataFile(config), async () => {
    takenOver = await store.giveBackLeases();
  });
  return { takenOver, leave: () => presence?.leave() };
}

const dataFile = ({ dataDir }: Config): string => join(dataDir, 'smtp451.sqlite');

const webHandler =
  (entrance: Entrance, ingest: Ingest): Handler =>
  (request, response) => {
    const path = pathOf(request);
    if (path === ingestPath) return void ingest.handle(request, response);
    if (path.startsWith(slackPath) && entrance.http?.(request, response)) return;
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"error":{"code":"not_found","message":"Nothing is here. Servers report with POST /ingest."}}\n');
  };

async function notReady({ draining }: { draining: boolean }, entrance: Entrance, store: Store): Promise<string | null> {
  if (draining) return 'stopping';
  if (entrance.sockets && entrance.sockets.open === 0) return 'no connection to Slack';
  try {
    await store.check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'the database does not answer';
  }
}
