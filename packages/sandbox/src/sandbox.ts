import type { Server } from 'node:http';
import type { Arranging } from './control/arranging.ts';
import { arranging } from './control/arranging.ts';
import type { Interacting } from './control/interacting.ts';
import { interacting } from './control/interacting.ts';
import type { Looking } from './control/looking.ts';
import { looking } from './control/looking.ts';
import type { Example } from './control/snapshot.ts';
import { setExamples } from './control/snapshot.ts';
import type { Speaking } from './control/speaking.ts';
import { speaking } from './control/speaking.ts';
import type { Waiting } from './control/waiting.ts';
import { waiting } from './control/waiting.ts';
import { HttpMode } from './delivery/http-mode.ts';
import type { DisconnectReason } from './delivery/socket-mode.ts';
import { SocketMode } from './delivery/socket-mode.ts';
import { listen } from './http/server.ts';
import type { Workspace } from './workspace.ts';
import { describeWorkspace } from './workspace.ts';
import type { Faults } from './world/faults.ts';
import type { World, WorldOptions } from './world/world.ts';
import { createWorld, teamOf } from './world/world.ts';

export interface SandboxOptions extends WorldOptions {
  /** 0 takes any free port. Default: 4510. */
  port?: number;
  /** A loopback address. Default: `127.0.0.1`. */
  host?: string;
  /** Where the app listens, for HTTP instead of Socket Mode: `http://127.0.0.1:3000/slack/events`. */
  requestUrl?: string;
  /** What the page's welcome offers to try. */
  examples?: readonly Example[];
}

/** What the app's configuration page would show; `bot` is the first workspace's token, empty while it has none. */
export interface Tokens {
  bot: string;
  app: string;
  signingSecret: string;
  clientId: string;
  clientSecret: string;
}

/** The app's Socket Mode connections. */
export interface Sockets {
  count: () => number;
  /** Asks the app to reconnect: the oldest socket, or `all`. */
  disconnect: (reason?: DisconnectReason, options?: { all?: boolean }) => void;
  /** Cuts all of them without a word. */
  cut: () => void;
  /** Cuts the connection that the next acknowledgement comes over (or the next `count`), before it is taken. */
  loseAcks: (count?: number) => void;
}

/** A local Slack workspace under the control of a test or of the start script. */
export interface Sandbox extends Speaking, Interacting, Arranging, Looking, Waiting {
  /** `http://127.0.0.1:4510`: the page. */
  readonly url: string;
  /** What `SLACK_API_URL` wants. */
  readonly apiUrl: string;
  /** The page that lets the app into a workspace: Bolt's `installerOptions.authorizationUrl`. */
  readonly installUrl: string;
  readonly port: number;
  readonly tokens: Tokens;
  readonly workspaces: readonly Workspace[];
  /** By id, name or domain; without it the first. */
  workspace: (which?: string) => Workspace;
  readonly faults: Faults;
  readonly sockets: Sockets;
  /** From now on over HTTP at this address, or over Socket Mode again. */
  deliverTo: (requestUrl: string | null) => void;
  close: () => Promise<void>;
}

/**
 * Starts the workspace. Rejects with a sentence that names the port where it is taken.
 * `const slack = await startSandbox({ port: 0 })`
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = createWorld(options);
  const socketMode = new SocketMode(world);
  const deliverTo = (requestUrl: string | null) => {
    world.transport = requestUrl ? new HttpMode(world, requestUrl) : socketMode;
  };
  deliverTo(options.requestUrl ?? null);
  setExamples(world, options.examples ?? []);
  const server = await listen(world, socketMode, options.host ?? '127.0.0.1', options.port ?? 4510);
  return {
    ...speaking(world),
    ...interacting(world),
    ...arranging(world),
    ...looking(world),
    ...waiting(world),
    url: world.baseUrl,
    apiUrl: `${world.baseUrl}/api/`,
    installUrl: `${world.baseUrl}/oauth/v2/authorize`,
    port: Number(new URL(world.baseUrl).port),
    get tokens() {
      return tokensOf(world);
    },
    get workspaces() {
      return [...world.teams.values()].map(describeWorkspace);
    },
    workspace: which => describeWorkspace(teamOf(world, which)),
    faults: world.faults,
    sockets: socketsOf(socketMode),
    deliverTo,
    close: () => close(world, socketMode, server),
  };
}

function tokensOf(world: World): Tokens {
  const { appToken: app, signingSecret, clientId, clientSecret } = world.app;
  return { bot: teamOf(world).installation?.botToken ?? '', app, signingSecret, clientId, clientSecret };
}

const socketsOf = (socketMode: SocketMode): Sockets => ({
  count: () => socketMode.count,
  disconnect: (reason, options) => socketMode.disconnect(reason, options),
  cut: () => socketMode.cut(),
  loseAcks: (count = 1) => socketMode.loseAcks(count),
});

function close(world: World, sockets: SocketMode, server: Server): Promise<void> {
  world.closing.abort();
  sockets.close();
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
