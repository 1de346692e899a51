/** The only place that reads the environment. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** How Slack reaches the bot; the types leave no half-configured mode. */
export type Connection =
  | { mode: 'socket'; botToken: string; appToken: string }
  | { mode: 'http'; botToken: string; signingSecret: string }
  | { mode: 'oauth'; signingSecret: string; clientId: string; clientSecret: string; stateSecret: string };

export interface Config {
  connection: Connection;
  /** Ends in a slash, as the Web API client expects. */
  slackApiUrl: string;
  /** Slack's HTTP requests and `POST /ingest`; 0 takes a free one. */
  port: number;
  /** `/healthz`, `/readyz`, `/metrics`. */
  opsPort: number;
  /** Null: SQLite in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  /** Seal the stored installations; the first seals, all of them open. */
  encryptionKeys: readonly string[];
  /** Where mail servers reach this bot, for the examples it gives; null where it is not told. */
  publicUrl: string | null;
  logLevel: LogLevel;
}

/** One sentence that names the variable and says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

const logLevels: readonly string[] = ['debug', 'info', 'warn', 'error', 'silent'] satisfies LogLevel[];
const tokenForms = {
  SLACK_BOT_TOKEN: { prefix: 'xoxb-', where: 'the app’s “OAuth & Permissions” page' },
  SLACK_APP_TOKEN: { prefix: 'xapp-', where: 'the app’s “Basic Information” page, with the scope connections:write' },
} as const;

/** Throws `ConfigError` for the first variable that is missing or wrong. */
export function readConfig(env: Environment): Config {
  return {
    connection: readConnection(env),
    ...readStoreConfig(env),
    slackApiUrl: readSlackApiUrl(env),
    port: readPort(env, 'PORT', 3000),
    opsPort: readPort(env, 'OPS_PORT', 9451),
    publicUrl: readUrl(env, 'SMTP451_PUBLIC_URL'),
    logLevel: readLogLevel(env),
  };
}

/** Where the data is: all that the maintenance commands need. Throws `ConfigError`. */
export function readStoreConfig(env: Environment): Pick<Config, 'databaseUrl' | 'dataDir' | 'encryptionKeys'> {
  const dataDir = resolve(value(env, 'SMTP451_DATA_DIR') ?? './data');
  const databaseUrl = readDatabaseUrl(env);
  return { databaseUrl, dataDir: databaseUrl ? dataDir : writable(dataDir), encryptionKeys: readKeys(env) };
}

/** True where the environment asks for a real workspace; otherwise `npm start` opens the sandbox. */
export const hasSlackSettings = (env: Environment): boolean =>
  ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID', 'SLACK_API_URL'].some(
    name => value(env, name) !== undefined,
  );

/** A port number of the environment. Throws `ConfigError`. */
export function readPort(env: Environment, name: string, fallback: number): number {
  const given = value(env, name);
  if (given === undefined) return fallback;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new ConfigError(
      `${name} must be a port from 0 (any free one) to 65535, such as ${fallback}; got “${shown(given)}”.`,
    );
  }
  return port;
}

export function readLogLevel(env: Environment): LogLevel {
  const given = value(env, 'LOG_LEVEL') ?? 'info';
  if (!logLevels.includes(given)) {
    throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}; got “${shown(given)}”.`);
  }
  return given as LogLevel;
}

function readConnection(env: Environment): Connection {
  const signingSecret = value(env, 'SLACK_SIGNING_SECRET');
  const clientId = value(env, 'SLACK_CLIENT_ID');
  if (clientId !== undefined) {
    return {
      mode: 'oauth',
      clientId,
      signingSecret: needed(env, 'SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID asks for many workspaces over HTTP'),
      clientSecret: needed(env, 'SLACK_CLIENT_SECRET', 'SLACK_CLIENT_ID asks for many workspaces over HTTP'),
      stateSecret: longEnough(needed(env, 'SLACK_STATE_SECRET', 'SLACK_CLIENT_ID asks for many workspaces over HTTP')),
    };
  }
  const appToken = value(env, 'SLACK_APP_TOKEN');
  if (appToken !== undefined) {
    return { mode: 'socket', botToken: token(env, 'SLACK_BOT_TOKEN'), appToken: token(env, 'SLACK_APP_TOKEN') };
  }
  if (signingSecret !== undefined) return { mode: 'http', botToken: token(env, 'SLACK_BOT_TOKEN'), signingSecret };
  token(env, 'SLACK_BOT_TOKEN');
  throw new ConfigError(
    'SLACK_APP_TOKEN is missing: set it to the app-level token (xapp-…) for Socket Mode, or set SLACK_SIGNING_SECRET for HTTP.',
  );
}

function token(env: Environment, name: keyof typeof tokenForms): string {
  const { prefix, where } = tokenForms[name];
  const given = value(env, name);
  if (given === undefined) throw new ConfigError(`${name} is missing: copy it from ${where}; it begins with ${prefix}`);
  if (!given.startsWith(prefix) || /\s/.test(given)) {
    throw new ConfigError(`${name} must begin with ${prefix} and hold no spaces: copy it from ${where}.`);
  }
  return given;
}

function needed(env: Environment, name: string, why: string): string {
  const given = value(env, name);
  if (given === undefined)
    throw new ConfigError(`${name} is missing: ${why}, so set it too (the app’s “Basic Information” page).`);
  return given;
}

function longEnough(secret: string): string {
  if (secret.length < 16)
    throw new ConfigError(
      'SLACK_STATE_SECRET must be at least 16 random characters, such as “openssl rand -hex 16” gives.',
    );
  return secret;
}

/** A bare origin gets `/api/`, so that `http://127.0.0.1:4510` works as well as the full base. */
function readSlackApiUrl(env: Environment): string {
  const given = readUrl(env, 'SLACK_API_URL');
  if (given === null) return 'https://slack.com/api/';
  const url = new URL(given);
  if (url.pathname === '/') url.pathname = '/api/';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function readUrl(env: Environment, name: string): string | null {
  const given = value(env, name);
  if (given === undefined) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError(
      `${name} must be an http(s) address, such as https://bot.example.com/; got “${shown(given)}”.`,
    );
  }
  return url.href;
}

function readDatabaseUrl(env: Environment): string | null {
  const given = value(env, 'DATABASE_URL');
  if (given === undefined) return null;
  if (!/^postgres(ql)?:\/\//.test(given) || !URL.canParse(given)) {
    // The value holds a password, so it is not repeated.
    throw new ConfigError(
      'DATABASE_URL must look like postgres://user:password@host:5432/name; leave it out to use SQLite.',
    );
  }
  return given;
}

function readKeys(env: Environment): string[] {
  const given = value(env, 'SMTP451_ENCRYPTION_KEY') ?? value(env, 'SLACK_STATE_SECRET');
  const keys = (given ?? '')
    .split(',')
    .map(key => key.trim())
    .filter(Boolean);
  if (keys.some(key => key.length < 16)) {
    throw new ConfigError('SMTP451_ENCRYPTION_KEY must be at least 16 random characters, several separated by commas.');
  }
  return keys;
}

function writable(dir: string): string {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    accessSync(dir, constants.W_OK);
    return dir;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new ConfigError(
      `SMTP451_DATA_DIR (${dir}) cannot be written to (${code}): set it to a folder that this user may write.`,
    );
  }
}

const value = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined;
const shown = (given: string): string => (given.length > 60 ? `${given.slice(0, 60)}…` : given);
