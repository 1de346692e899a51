import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that is gone once the tests of the file are done. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'smtp451-intake-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
