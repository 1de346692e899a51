import { type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input } from '../read-inputs.ts';
import { fileInput } from './file-input.ts';
import { globbed } from './glob.ts';

/** Files that mail servers keep beside the mails of a maildir, and those of version control and desktops. */
const neverMail =
  /^(?:dovecot[.-].*|dovecot-.*|maildirfolder|maildirsize|subscriptions|courier\w*|\.(?:git|svn|DS_Store)|Thumbs\.db|\.uidvalidity|\.customflags)$/;

/**
 * Inputs for paths as a person gives them: files, directories (all files below, a maildir without its `tmp`), patterns
 * with `*` and `?` that no shell has resolved. A path that does not exist gives an input that cannot be opened, so that
 * it is told.
 */
export const expandPaths = async (paths: readonly string[]): Promise<Input[]> => {
  const inputs: Input[] = [];
  for (const path of paths) {
    for (const one of await globbed(path)) {
      // One by one: a folder may hold more files than a call takes arguments.
      for (const input of await inputsAt(one)) inputs.push(input);
    }
  }
  return inputs;
};

const inputsAt = async (path: string): Promise<Input[]> => {
  const found = look(path);
  if (found === null) return [fileInput(path, 0)];
  if (!found.isDirectory()) return [fileInput(path, found.isFile() ? found.size : null)];
  const inputs: Input[] = [];
  for await (const input of filesBelow(path)) inputs.push(input);
  return inputs;
};

/** In the order of their names, which in a maildir begin with the time of arrival. Links to directories are not followed. */
async function* filesBelow(directory: string): AsyncGenerator<Input> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => error as Error);
  if (entries instanceof Error) {
    yield { name: directory, size: 0, open: () => Promise.reject(entries) };
    return;
  }
  const isMaildir = entries.some(({ name }) => name === 'cur') && entries.some(({ name }) => name === 'new');
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (neverMail.test(entry.name) || (isMaildir && entry.name === 'tmp')) continue;
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield* plainFile(path);
  }
}

/** Sockets and the like in a directory are nobody's logs; a link counts as what it leads to, unless that is a directory. */
function* plainFile(path: string): Generator<Input> {
  const found = look(path);
  if (found === null) yield fileInput(path, 0);
  else if (found.isFile()) yield { ...fileInput(path, found.size), isIncidental: true };
}

const look = (path: string): Stats | null => {
  try {
    return statSync(path);
  } catch {
    return null;
  }
};
