import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { asText } from './as-text.ts';
import type { Choice } from './control/elements.ts';
import * as people from './control/people.ts';
import type { Example } from './control/snapshot.ts';
import { setExamples } from './control/snapshot.ts';
import { HttpMode } from './delivery/http-mode.ts';
import type { DisconnectReason } from './delivery/socket-mode.ts';
import { SocketMode } from './delivery/socket-mode.ts';
import { listen } from './http/server.ts';
import type { Workspace } from './workspace.ts';
import { describeWorkspace } from './workspace.ts';
import type { EmailOptions } from './world/email.ts';
import { forwardEmail } from './world/email.ts';
import type { Faults } from './world/faults.ts';
import { storeFile } from './world/files.ts';
import { grantCode, revoke, uninstall } from './world/installing.ts';
import type { Actor } from './world/interactions.ts';
import type { ApiCall, AppDelivery } from './world/log.ts';
import { join, leave } from './world/membership.ts';
import { postAsUser } from './world/posting.ts';
import type { Channel, Ephemeral, Json, Message, View } from './world/types.ts';
import type { WorldOptions } from './world/world.ts';
import { channelOf, createWorld, install, teamOf, userOf } from './world/world.ts';

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

/** Who acts, and in which workspace; without them the first person of the first workspace, and #mail-ops. */
export interface Who {
  /** Id, name or domain. */
  team?: string;
  /** Id or handle. */
  user?: string;
}
export interface Where extends Who {
  /** Id or name, with or without `#`. */
  channel?: string;
}

/** A local Slack workspace under the control of a test or of the start script. */
export interface Sandbox {
  /** `http://127.0.0.1:4510`: the page; `apiUrl` is what `SLACK_API_URL` wants. */
  readonly url: string;
  readonly apiUrl: string;
  readonly installUrl: string;
  readonly port: number;
  /** What the app's configuration page would show; `bot` is the first workspace's. */
  readonly tokens: { bot: string; app: string; signingSecret: string; clientId: string; clientSecret: string };
  readonly workspaces: readonly Workspace[];
  workspace: (which?: string) => Workspace;

  sendSlashCommand: (given: Where & { text?: string; command?: string }) => Promise<people.Done>;
  /** Writes as a person. `text` is what they type: escaping, links and `@name` happen as in Slack's composer. */
  postMessage: (given: Where & { text: string; threadTs?: string; blocks?: Json[] }) => Message;
  /** The same, with the bot's mention in front. */
  sendMention: (given: Where & { text?: string; threadTs?: string }) => Message;
  sendShortcut: (given: Where & { callbackId: string; ts?: string }) => Promise<people.Done>;
  /** Uses an element of a message (`ts`), a modal or App Home (`view`): a value, several, or fields as Slack sends them. */
  click: (
    given: Where & { actionId: string; blockId?: string; choice?: Choice; state?: Record<string, Choice> } & (
        | { ts: string }
        | { view: 'modal' | 'home' }
      ),
  ) => Promise<people.Done>;
  /** Submits the top modal with values by `action_id` or `block_id`; the rest keeps what it shows. */
  submitView: (given?: Who & { values?: Record<string, Choice> }) => Promise<people.Submitted>;
  closeView: (given?: Who & { all?: boolean }) => Promise<void>;
  openHome: (given?: Who & { tab?: 'home' | 'messages' }) => void;
  uploadFile: (
    given: Where & { name: string; content: string | Uint8Array; text?: string; threadTs?: string },
  ) => Message;
  /** `raw` is the e-mail as it travels: headers, empty line, body. */
  forwardEmail: (given: Where & { raw: string | Uint8Array } & EmailOptions) => Message;
  inviteBot: (given?: Where) => void;
  removeBot: (given?: Where) => void;
  archive: (given: Where, archived?: boolean) => void;
  /** Gives the app to a workspace, as the install page does; the bot's token comes back. */
  install: (team?: string, scopes?: readonly string[]) => string;
  uninstall: (team?: string) => void;
  revokeTokens: (team?: string) => void;
  setScopes: (scopes: readonly string[], team?: string) => void;
  /** What the Allow button of the install page leads to: the redirect's address with code and state. */
  authorize: (given: {
    team?: string;
    user?: string;
    scopes?: readonly string[];
    redirectUri: string;
    state?: string;
  }) => string;

  /** Messages of a channel, oldest first, thread replies left out. */
  messages: (channel?: string, team?: string) => Message[];
  /** A thread, parent first. */
  thread: (channel: string, ts: string, team?: string) => Message[];
  /** What only this person was ever shown, oldest first; `visible` leaves out what was replaced or deleted. */
  ephemerals: (given?: Who & { visible?: boolean }) => Ephemeral[];
  /** The person's open modals, top last. */
  modals: (given?: Who) => View[];
  home: (given?: Who) => View | null;
  /** What the bot sent, newest last; `method` filters. */
  calls: (method?: string) => ApiCall[];
  /** What the bot was sent, newest last. */
  deliveries: () => AppDelivery[];
  readonly faults: Faults;
  readonly sockets: {
    count: () => number;
    disconnect: (reason?: DisconnectReason, options?: { all?: boolean }) => void;
    cut: () => void;
  };
  /** From now on over HTTP at this address, or over Socket Mode again. */
  deliverTo: (requestUrl: string | null) => void;
  /** Resolves with the first value of `look` that is neither undefined, null nor false; looks again at every change. */
  waitFor: <T>(look: () => T | undefined | null | false, given?: { timeoutMs?: number; what?: string }) => Promise<T>;
  /** Resolves once no delivery is under way, retries included. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Starts the workspace. Rejects with a sentence that names the port where it is taken.
 * `const slack = await startSandbox({ port: 0 })`
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = createWorld(options);
  const socketMode = new SocketMode(world);
  const deliverTo = (requestUrl: string | null | undefined) => {
    world.transport = requestUrl ? new HttpMode(world, requestUrl) : socketMode;
  };
  deliverTo(options.requestUrl);
  setExamples(world, options.examples ?? []);
  const server = await listen(world, socketMode, options.host ?? '127.0.0.1', options.port ?? 4510);

  const actor = ({ team: which, user }: Who = {}): Actor => {
    const team = teamOf(world, which);
    return { world, team, user: userOf(team, user) };
  };
  const at = (given: Where = {}): Actor & { channel: Channel } => {
    const by = actor(given);
    return { ...by, channel: channelOf(by.team, given.channel) };
  };
  const post = (given: Where & { text: string; threadTs?: string; blocks?: Json[] }) => {
    const { team, user, channel } = at(given);
    const { threadTs, blocks } = given;
    return postAsUser(world, team, channel, user, given.text, {
      ...(threadTs ? { threadTs } : {}),
      ...(blocks ? { blocks } : {}),
    });
  };
  const topModal = ({ team, user }: Actor): View => {
    const view = team.modals.get(user.id)?.at(-1);
    if (!view) throw new Error(`${user.name} has no modal open.`);
    return view;
  };

  return {
    url: world.baseUrl,
    apiUrl: `${world.baseUrl}/api/`,
    installUrl: `${world.baseUrl}/oauth/v2/authorize`,
    port: Number(new URL(world.baseUrl).port),
    get tokens() {
      const { appToken: app, signingSecret, clientId, clientSecret } = world.app;
      return { bot: teamOf(world).installation?.botToken ?? '', app, signingSecret, clientId, clientSecret };
    },
    get workspaces() {
      return [...world.teams.values()].map(describeWorkspace);
    },
    workspace: which => describeWorkspace(teamOf(world, which)),
    sendSlashCommand: given => {
      const by = at(given);
      return people.runCommand(by, by.channel, given.command ?? world.app.commands[0] ?? '/smtp451', given.text ?? '');
    },
    postMessage: post,
    sendMention: given => post({ ...given, text: `@${world.app.name} ${given.text ?? ''}`.trim() }),
    sendShortcut: given => {
      const by = at(given);
      const on =
        given.ts === undefined
          ? undefined
          : { channel: by.channel, message: people.seenMessage(by, by.channel, given.ts) };
      return people.useShortcut(by, given.callbackId, on);
    },
    click: given => {
      const by = at(given);
      if ('ts' in given)
        return people.useMessageElement(by, by.channel, people.seenMessage(by, by.channel, given.ts), given);
      const view = given.view === 'modal' ? topModal(by) : by.team.homes.get(by.user.id);
      if (!view) throw new Error(`${by.user.name} has no App Home yet: call openHome() and wait for views.publish.`);
      return people.useViewElement(by, view, given);
    },
    submitView: (given = {}) => {
      const by = actor(given);
      return people.submitView(by, topModal(by), given.values ?? {});
    },
    closeView: (given = {}) => {
      const by = actor(given);
      return people.closeView(by, topModal(by), { all: given.all ?? false });
    },
    openHome: (given = {}) => people.openHome(actor(given), given.tab),
    uploadFile: given => {
      const { team, user, channel } = at(given);
      const file = storeFile(world, team, {
        name: given.name,
        bytes: Buffer.from(given.content as string),
        user: user.id,
        channelId: channel.id,
      });
      return postAsUser(world, team, channel, user, given.text ?? '', {
        files: [file],
        ...(given.threadTs ? { threadTs: given.threadTs } : {}),
      });
    },
    forwardEmail: given => {
      const { team, channel } = at(given);
      return forwardEmail(world, team, channel, Buffer.from(given.raw as string), given);
    },
    inviteBot: (given = {}) => {
      const { team, user, channel } = at(given);
      join(world, team, channel, team.botUser.id, user.id);
    },
    removeBot: (given = {}) => {
      const { team, channel } = at(given);
      leave(world, team, channel, team.botUser.id);
    },
    archive: (given, archived = true) => {
      at(given).channel.archived = archived;
    },
    install: (which, scopes = world.app.scopes) => install(world, teamOf(world, which), scopes),
    uninstall: which => uninstall(world, teamOf(world, which)),
    revokeTokens: which => revoke(world, teamOf(world, which)),
    setScopes: (scopes, which) => {
      const { installation, name } = teamOf(world, which);
      if (!installation) throw new Error(`The app is not installed in ${name}.`);
      installation.scopes = [...scopes];
    },
    authorize: given => {
      const { team, user } = actor(given);
      const scopes = [...(given.scopes ?? world.app.scopes)];
      const target = new URL(given.redirectUri);
      target.searchParams.set(
        'code',
        grantCode(world, team, { userId: user.id, scopes, redirectUri: given.redirectUri }),
      );
      if (given.state !== undefined) target.searchParams.set('state', given.state);
      return target.href;
    },
    messages: (channel, which) => {
      const team = teamOf(world, which);
      const all = team.messages.get(channelOf(team, channel).id) ?? [];
      return all.filter(({ thread_ts, ts }) => !thread_ts || thread_ts === ts);
    },
    thread: (channel, ts, which) => {
      const team = teamOf(world, which);
      const all = team.messages.get(channelOf(team, channel).id) ?? [];
      return all.filter(message => message.ts === ts || message.thread_ts === ts);
    },
    ephemerals: (given = {}) => {
      const { user } = actor(given);
      const all = given.visible ? [...world.visibleEphemerals.values()] : world.ephemerals;
      return all.filter(({ to }) => to === user.id);
    },
    modals: given => {
      const { team, user } = actor(given);
      return team.modals.get(user.id) ?? [];
    },
    home: given => {
      const { team, user } = actor(given);
      return team.homes.get(user.id) ?? null;
    },
    calls: method => world.log.calls.filter(call => method === undefined || call.method === method),
    deliveries: () => world.log.deliveries,
    faults: world.faults,
    sockets: {
      count: () => socketMode.count,
      disconnect: (reason, given) => socketMode.disconnect(reason, given),
      cut: () => socketMode.cut(),
    },
    deliverTo,
    waitFor: (look, given) => waitFor(world, look, given),
    idle: async () => {
      while (world.inFlight.size > 0) await Promise.allSettled(world.inFlight);
    },
    close: () => close(world, socketMode, server),
  };
}

async function waitFor<T>(
  world: ReturnType<typeof createWorld>,
  look: () => T | undefined | null | false,
  { timeoutMs = 5_000, what = 'what was waited for' }: { timeoutMs?: number; what?: string } = {},
): Promise<T> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) return found;
    const left = until - performance.now();
    if (left <= 0)
      throw new Error(`Nothing came in ${timeoutMs} ms: ${what}. The bot's last calls: ${lastCalls(world)}.`);
    await wait(Math.min(left, 10));
  }
}

const lastCalls = ({ log }: ReturnType<typeof createWorld>) =>
  log.calls
    .slice(-5)
    .map(
      ({ method, response, httpStatus }) =>
        `${method} → ${response?.ok === true ? 'ok' : asText(response?.error ?? httpStatus)}`,
    )
    .join('; ') || 'none';

function close(world: ReturnType<typeof createWorld>, sockets: SocketMode, server: Server): Promise<void> {
  world.closing.abort();
  sockets.close();
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
