import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Transport } from '../delivery/transport.ts';
import { nowhere } from '../delivery/transport.ts';
import { Faults } from './faults.ts';
import { Ids } from './ids.ts';
import type { Limits } from './limits.ts';
import { slackLimits } from './limits.ts';
import type { CallLog } from './log.ts';
import { createCallLog } from './log.ts';
import { defaultScopes } from './scopes.ts';
import type { TeamSeed } from './seed.ts';
import { createTeams, defaultTeams } from './seed.ts';
import type { Channel, Ephemeral, StoredFile, Team, User } from './types.ts';

/** The app under test, as its Slack configuration page would show it. */
export interface AppIdentity {
  id: string;
  name: string;
  clientId: string;
  clientSecret: string;
  signingSecret: string;
  verificationToken: string;
  appToken: string;
  /** Slash commands that the app has. */
  commands: readonly string[];
  /** Whether Slack escapes users and channels in command text (`should_escape` in the manifest). */
  escapesCommandText: boolean;
  shortcuts: readonly Shortcut[];
  /** Event types that the app subscribes to. */
  events: readonly string[];
  scopes: readonly string[];
}

export interface Shortcut {
  callbackId: string;
  name: string;
  type: 'message' | 'global';
}

export type Change =
  | { kind: 'state' }
  | { kind: 'ephemeral'; teamId: string; message: Ephemeral }
  | { kind: 'ephemeral-gone'; teamId: string; ts: string }
  | { kind: 'call' };

export interface Trigger {
  teamId: string;
  userId: string;
  /** Milliseconds. */
  issuedAt: number;
  used: boolean;
}

export interface ResponseUrl {
  teamId: string;
  channelId: string;
  userId: string;
  issuedAt: number;
  uses: number;
  /** The message that `replace_original` and `delete_original` speak of. */
  original: { ts: string; ephemeral: boolean } | null;
}

interface OAuthCode {
  teamId: string;
  userId: string;
  scopes: string[];
  redirectUri: string | null;
  issuedAt: number;
  /** For the whole organisation of the workspace. */
  orgWide: boolean;
}

export interface WorldOptions {
  now?: () => number;
  limits?: Partial<Limits>;
  teams?: readonly TeamSeed[];
  app?: Partial<Omit<AppIdentity, 'id'>>;
  /** Names of the workspaces that have the app from the start; without it the first. */
  installedIn?: readonly string[];
}

/** Everything that the sandbox remembers. One object, no I/O; `changes` tells the page and waiting tests. */
export interface World {
  now: () => number;
  ids: Ids;
  limits: Limits;
  app: AppIdentity;
  teams: Map<string, Team>;
  files: Map<string, StoredFile>;
  /** Uploads that were announced and not completed, by their secret. */
  uploads: Map<string, StoredFile>;
  triggers: Map<string, Trigger>;
  responseUrls: Map<string, ResponseUrl>;
  codes: Map<string, OAuthCode>;
  /** Every ephemeral message, also those that were replaced or deleted. */
  ephemerals: Ephemeral[];
  /** Ephemeral messages that are still visible, by ts. */
  visibleEphemerals: Map<string, Ephemeral>;
  log: CallLog;
  faults: Faults;
  changes: EventEmitter<{ change: [Change] }>;
  /** How the app is reached: Socket Mode, or HTTP. */
  transport: Transport;
  /** Deliveries that are still under way; `closing` ends their waits. */
  inFlight: Set<Promise<unknown>>;
  closing: AbortController;
  /** The address that the sandbox answers at; empty until it listens. */
  baseUrl: string;
  secret: (prefix: string) => string;
}

function appIdentity(ids: Ids, given: WorldOptions['app'] = {}): AppIdentity {
  return {
    id: ids.next('A'),
    name: 'smtp451',
    clientId: '451451451451.1451451451451',
    clientSecret: 'sandbox-client-secret',
    signingSecret: 'sandbox-signing-secret',
    verificationToken: 'sandbox-verification-token',
    appToken: 'xapp-1-sandbox-app-level',
    commands: ['/smtp451'],
    escapesCommandText: false,
    shortcuts: [{ callbackId: 'explain_smtp_reply', name: 'Explain SMTP reply', type: 'message' }],
    events: [
      'app_home_opened',
      'app_mention',
      'app_uninstalled',
      'file_shared',
      'member_joined_channel',
      'member_left_channel',
      'message.channels',
      'message.groups',
      'message.im',
      'tokens_revoked',
    ],
    scopes: defaultScopes,
    ...given,
  };
}

export function createWorld(options: WorldOptions): World {
  const now = options.now ?? Date.now;
  const ids = new Ids(now);
  const limits = { ...slackLimits, ...options.limits };
  const app = appIdentity(ids, options.app);
  const seeds = options.teams ?? defaultTeams;
  const created = Math.floor(now() / 1_000);
  const teams = new Map(createTeams(seeds, ids, app.name, created).map(team => [team.id, team]));
  const changes = new EventEmitter<{ change: [Change] }>();
  changes.setMaxListeners(0);
  const world: World = {
    now,
    ids,
    limits,
    app,
    teams,
    files: new Map(),
    uploads: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    codes: new Map(),
    ephemerals: [],
    visibleEphemerals: new Map(),
    log: createCallLog(limits.logEntries, () => changes.emit('change', { kind: 'call' })),
    faults: new Faults(),
    changes,
    transport: nowhere,
    inFlight: new Set(),
    closing: new AbortController(),
    baseUrl: '',
    // Addresses that open something without a token must not be guessable by another page in the browser.
    secret: prefix => `${prefix}${randomBytes(18).toString('base64url')}`,
  };
  const installed = options.installedIn ?? [seeds[0]?.name ?? ''];
  for (const team of teams.values()) if (installed.includes(team.name)) install(world, team, app.scopes);
  return world;
}

/** Gives the workspace a bot token. A second installation replaces the scopes, as a re-install does. */
export function install(world: World, team: Team, scopes: readonly string[]): string {
  const count = [...world.teams.values()].indexOf(team) + 1;
  const before = team.installation?.botToken;
  const generation = before ? Number(before.split('-').at(-1)) + (team.installation?.revoked ? 1 : 0) : 1;
  const botToken = `xoxb-sandbox-${count}-${team.domain}-${generation}`;
  team.installation = { botToken, scopes: [...scopes], revoked: false, orgWide: false };
  changed(world);
  return botToken;
}

/** Gives the organisation of the workspace one bot token, which counts in each of its workspaces. */
export function installOrgWide(world: World, team: Team, scopes: readonly string[]): string {
  const { enterprise } = team;
  if (!enterprise) throw new Error(`${team.name} belongs to no organisation. Give its seed an enterprise.`);
  const botToken = `xoxb-sandbox-${enterprise.id}-${world.secret('')}`;
  const installation = { botToken, scopes: [...scopes], revoked: false, orgWide: true };
  for (const one of world.teams.values()) if (one.enterprise?.id === enterprise.id) one.installation = installation;
  changed(world);
  return botToken;
}

export const changed = (world: World): void => void world.changes.emit('change', { kind: 'state' });

/** Finds a workspace by id, name or domain; throws a sentence that lists them. */
export function teamOf(world: World, which?: string): Team {
  const all = [...world.teams.values()];
  const found = which === undefined ? all[0] : all.find(({ id, name, domain }) => [id, name, domain].includes(which));
  if (!found)
    throw new Error(`No workspace ${JSON.stringify(which)}. There are: ${all.map(({ name }) => name).join(', ')}.`);
  return found;
}

/** Finds a person by id or handle. */
export function userOf(team: Team, which?: string): User {
  const all = [...team.users.values()];
  const found =
    which === undefined ? all.find(({ isBot }) => !isBot) : all.find(({ id, name }) => id === which || name === which);
  if (!found)
    throw new Error(
      `No user ${JSON.stringify(which)} in ${team.name}. There are: ${all.map(({ name }) => name).join(', ')}.`,
    );
  return found;
}

/** Finds a channel by id or name, with or without `#`. */
export function channelOf(team: Team, which = 'mail-ops'): Channel {
  const name = which.replace(/^#/, '');
  const all = [...team.channels.values()];
  const found = team.channels.get(which) ?? all.find(channel => channel.name === name);
  if (!found)
    throw new Error(
      `No channel ${JSON.stringify(which)} in ${team.name}. There are: ${all.map(({ name }) => `#${name}`).join(', ')}.`,
    );
  return found;
}
