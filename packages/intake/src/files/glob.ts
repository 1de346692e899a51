import { readdir, stat } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';

const hasPattern = (text: string): boolean => /[*?]/.test(text);

/**
 * The paths that a pattern such as `/var/log/mail.log*` names, sorted. A path without a pattern, one that exists as it
 * is written, and a pattern that names nothing are given as they are.
 */
export const globbed = async (path: string): Promise<string[]> => {
  if (!hasPattern(path) || (await exists(path))) return [path];
  const { root } = parse(path);
  let found = [root];
  for (const segment of path.slice(root.length).split(/[\\/]/).filter(Boolean)) found = await next(found, segment);
  return found.length > 0 ? found.sort() : [path];
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const next = async (bases: readonly string[], segment: string): Promise<string[]> => {
  const found: string[] = [];
  for (const base of bases) {
    if (!hasPattern(segment)) {
      const path = join(base, segment);
      if (await exists(path)) found.push(path);
      continue;
    }
    for (const name of await readdir(base === '' ? `.${sep}` : base).catch(() => []))
      if (matches(name, segment) && (segment.startsWith('.') || !name.startsWith('.'))) found.push(join(base, name));
  }
  return found;
};

/** `*` and `?` as in a shell, by dynamic programming: in time with the product of both lengths, whatever the pattern. */
const matches = (name: string, pattern: string): boolean => {
  let reached = new Set([0]);
  for (const letter of pattern) {
    const after = new Set<number>();
    for (const at of reached) {
      if (letter === '*') for (let i = at; i <= name.length; i++) after.add(i);
      else if (at < name.length && (letter === '?' || name[at] === letter)) after.add(at + 1);
    }
    reached = after;
  }
  return reached.has(name.length);
};
