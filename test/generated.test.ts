import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const node = (script: string, args: string[], environment: Record<string, string> = {}) =>
  execFileSync(process.execPath, [join(root, 'scripts', script), ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, ...environment },
  });

const scratch = mkdtempSync(join(tmpdir(), 'smtp451-new-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('has registries that are up to date with their folders', () => {
  expect(() => node('generate.ts', ['--check'])).not.toThrow();
});

it('writes a template for each kind of thing that people add', () => {
  cpSync(join(root, 'scripts'), join(scratch, 'scripts'), { recursive: true });
  for (const [kind, folder] of [
    ['provider', 'catalogue/providers'],
    ['blocklist', 'catalogue/blocklists'],
    ['format', 'inputs'],
  ]) {
    node('new.ts', [kind!, 'example-thing'], { SMTP451_NEW_ROOT: scratch });
    const file = join(scratch, 'packages/core/src', folder!, 'example-thing.ts');
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('export const exampleThing');
  }
});

it('refuses a kind or an id that it does not know, and says what it expects', () => {
  const refusal = (args: string[]) => {
    try {
      node('new.ts', args);
      return 'accepted';
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };
  expect(refusal(['planet', 'x'])).toMatch(/no template for "planet"[\s\S]*Usage: npm run new/);
  expect(refusal(['provider', 'Not An Id'])).toMatch(/is no id/);
});
