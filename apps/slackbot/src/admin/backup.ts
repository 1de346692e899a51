import { closeSync, createWriteStream, openSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { finished } from 'node:stream/promises';
import type { Engine } from '../store/engine.ts';
import { exportRows } from './transfer.ts';

/** A copy of the database file as it is at one moment, while the bot runs. */
export async function backupSqlite(file: string, to: string): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true });
  // As readable as the original: by its own user.
  closeSync(openSync(`${to}.part`, 'w', 0o600));
  try {
    await backup(database, `${to}.part`);
  } finally {
    database.close();
  }
  await rename(`${to}.part`, to);
}

/** An export into a file that has its name only once it is whole. Gives the number of rows. */
export async function exportToFile(engine: Engine, to: string): Promise<number> {
  const out = createWriteStream(`${to}.part`, { mode: 0o600 });
  const rows = await exportRows(engine, lines => writeTo(out, lines));
  out.end();
  await finished(out);
  await rename(`${to}.part`, to);
  return rows;
}

export const writeTo = (out: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    out.write(text, error => (error ? reject(error) : resolve()));
  });
