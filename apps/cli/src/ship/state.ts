import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './files.ts';

/** How far a log was counted. Files are told apart by how they begin, since rotation changes names and numbers. */
export interface Place {
  /** Bytes that were counted; always the end of a line. */
  offset: number;
  /** The file's first bytes, base64, at most 1,024. */
  head: string;
}

export interface State {
  version: 1;
  source: string;
  /** Of the last summary that was made. */
  sequence: number;
  /** Null for standard input. */
  place: Place | null;
  /** A summary that holds nothing but the open deferrals, for the next start to go on with. */
  open: string;
}

export const headBytes = 1_024;

/** The last state, or null on a first start. Throws where the file is not ours. */
export function readState(folder: string): State | null {
  const path = join(folder, 'state.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const state = JSON.parse(text) as State;
  if (state.version === 1 && typeof state.source === 'string' && Number.isInteger(state.sequence)) return state;
  throw new Error(
    `${path} is not the state of "smtp451 ship"; move it away to start anew, or name another folder with --state.`,
  );
}

export const writeState = (folder: string, state: State): Promise<void> =>
  replaceFile(join(folder, 'state.json'), JSON.stringify(state));

/** Unique, so that a server whose state was lost is a new source and not one that counts backwards. */
export const newSource = (name: string): string => `${name}#${randomBytes(4).toString('hex')}`;
