import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Environment, readStoreConfig } from '../config.ts';
import { createStore } from '../store/create-store.ts';
import type { Engine } from '../store/engine.ts';
import { hashToken, newToken } from '../store/ids.ts';
import type { Store } from '../store/port.ts';
import { openPostgresEngine } from '../store/postgres/open.ts';
import type { Verification } from '../store/records.ts';
import { openSqliteEngine } from '../store/sqlite/open.ts';
import { backupSqlite, exportToFile, writeTo } from './backup.ts';
import { exportRows, importRows } from './transfer.ts';

export interface AdminIo {
  environment: Environment;
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

interface TokenOptions {
  workspace: string;
  channel: string;
  label: string;
  sendgridKey?: string;
  mailgunKey?: string;
}

/** `smtp451-bot`: maintenance of what the bot remembers. Reads the same variables as the bot. */
export function createProgram(io: AdminIo): Command {
  const print = (text: string): Promise<void> => writeTo(io.stdout, `${text}\n`);
  const note = (text: string): Promise<void> => writeTo(io.stderr, `${text}\n`);
  const program = new Command('smtp451-bot')
    .description('Maintenance of what the bot remembers. DATABASE_URL or SMTP451_DATA_DIR say where that is.')
    .configureOutput({ writeOut: text => void io.stdout.write(text), writeErr: text => void io.stderr.write(text) });

  program
    .command('export')
    .description('everything as JSON lines, to standard output or a file, while the bot may run')
    .option('-o, --output <file>')
    .action(({ output }: { output?: string }) =>
      withEngine(io, { readOnly: true }, async engine => {
        const rows = output
          ? await exportToFile(engine, output)
          : await exportRows(engine, text => writeTo(io.stdout, text));
        await note(`${rows} rows exported.`);
      }),
    );
  program
    .command('import')
    .description('an export into an empty database, from standard input or a file; how SQLite moves to PostgreSQL')
    .argument('[file]')
    .action((file?: string) =>
      withEngine(io, {}, async engine => {
        const input = file ? createReadStream(file) : (io.stdin as NodeJS.ReadStream);
        await note(`${await importRows(engine, input)} rows imported.`);
      }),
    );
  program
    .command('backup')
    .description('a copy while the bot runs: of the SQLite file, or an export of PostgreSQL')
    .argument('<file>')
    .action(async (file: string) => {
      const config = readStoreConfig(io.environment);
      if (config.databaseUrl === null) await backupSqlite(sqliteFile(config.dataDir), file);
      else await withEngine(io, { readOnly: true }, engine => exportToFile(engine, file));
      await note(`The backup is in ${file}.`);
    });
  program
    .command('corrections')
    .description('what people said is not right, as JSON lines, newest first')
    .option('-w, --workspace <id>')
    .option('-n, --limit <number>', 'of each workspace', '1000')
    .action((options: { workspace?: string; limit: string }) =>
      withStore(io, async store => {
        const workspaces = options.workspace ? [options.workspace] : await store.routing.workspaces();
        for (const workspace of workspaces) {
          for (const one of await store.workspace(workspace).corrections.list(Number(options.limit) || 1_000)) {
            await print(JSON.stringify({ workspace, ...one, at: new Date(one.at).toISOString() }));
          }
        }
      }),
    );
  addTokenCommands(program.command('token').description('tokens for POST /ingest'), io, print, note);
  return program;
}

function addTokenCommands(
  token: Command,
  io: AdminIo,
  print: (text: string) => Promise<void>,
  note: (text: string) => Promise<void>,
): void {
  token
    .command('create')
    .description('makes a token for one channel; it is shown once')
    .requiredOption('-w, --workspace <id>', 'team id, such as T0123ABCD')
    .requiredOption('-c, --channel <id>', 'channel id, such as C0123ABCD')
    .option('-l, --label <text>', 'what it is for', '')
    .option('--sendgrid-key <key>', 'take only events that this SendGrid verification key signed')
    .option('--mailgun-key <key>', 'take only events that this Mailgun signing key signed')
    .action((options: TokenOptions) => withStore(io, store => createToken(store, options, print, note)));
  token
    .command('list')
    .requiredOption('-w, --workspace <id>')
    .action(({ workspace }: { workspace: string }) =>
      withStore(io, async store => {
        for (const one of await store.workspace(workspace).tokens.list()) await print(JSON.stringify(one));
      }),
    );
  token
    .command('revoke')
    .requiredOption('-w, --workspace <id>')
    .argument('<id>', 'as "token list" shows it')
    .action((id: string, { workspace }: { workspace: string }) =>
      withStore(io, async store => {
        const memory = store.workspace(workspace);
        if (!(await memory.tokens.revoke(id)))
          throw new Error(`There is no token ${id} in ${workspace}; "token list" shows those that there are.`);
        await memory.audit.add({ by: 'smtp451-bot', channel: null, action: 'token.revoke', detail: id });
        await note('The token is revoked.');
      }),
    );
}

async function createToken(
  store: Store,
  { workspace, channel, label, sendgridKey, mailgunKey }: TokenOptions,
  print: (text: string) => Promise<void>,
  note: (text: string) => Promise<void>,
): Promise<void> {
  if (!/^[TE][A-Z0-9]+$/.test(workspace))
    throw new Error(`A workspace's id begins with T (or E), such as T0123ABCD; got "${workspace.slice(0, 40)}".`);
  if (!/^[CG][A-Z0-9]+$/.test(channel))
    throw new Error(`A channel's id begins with C, such as C0123ABCD; got "${channel.slice(0, 40)}".`);
  const verification: Verification = {
    ...(sendgridKey ? { sendgrid: sendgridKey } : {}),
    ...(mailgunKey ? { mailgun: mailgunKey } : {}),
  };
  const token = newToken();
  const memory = store.workspace(workspace);
  const signed = Object.keys(verification).length > 0;
  const made = await memory.tokens.create(
    { channel, label, createdBy: 'smtp451-bot' },
    hashToken(token),
    signed ? verification : undefined,
  );
  await memory.audit.add({ by: 'smtp451-bot', channel, action: 'token.create', detail: made.id });
  await print(token);
  await note(`This is the only time that the token is shown. Its id is ${made.id}.`);
}

const sqliteFile = (dataDir: string): string => join(dataDir, 'smtp451.sqlite');

async function withEngine(
  io: AdminIo,
  options: { readOnly?: boolean },
  work: (engine: Engine) => Promise<unknown>,
): Promise<void> {
  const config = readStoreConfig(io.environment);
  const engine =
    config.databaseUrl === null
      ? await openSqliteEngine(sqliteFile(config.dataDir), options)
      : await openPostgresEngine(config.databaseUrl, 2);
  try {
    await work(engine);
  } finally {
    await engine.close();
  }
}

const withStore = (io: AdminIo, work: (store: Store) => Promise<void>): Promise<void> => {
  const { encryptionKeys } = readStoreConfig(io.environment);
  return withEngine(io, {}, engine => work(createStore(engine, { encryptionSecrets: encryptionKeys })));
};
