import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe.each(documents)('%s', file => {
  const text = read(file);

  it('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target!);
    expect(targets.filter(target => !existsSync(join(root, dirname(file), target)))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [
      ...text.matchAll(/npm (?:run )?(start|test|new|score|bench|lint|typecheck|generate|test:e2e|test:faults)\b/g),
    ].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(name => !(name in scripts))).toEqual([]);
  });
});

describe('the commands of the README', () => {
  const commands = [...read('README.md').matchAll(/^npx (smtp451 .*)$/gm)].map(([, command]) => command!);
  it('are there', () => expect(commands.length).toBeGreaterThan(2));

  it.each(commands)('%s', command => {
    const text = execFileSync(
      'sh',
      ['-c', command.replace(/^smtp451/, `"${process.execPath}" apps/cli/bin/smtp451.js`)],
      { cwd: root, encoding: 'utf8' },
    );
    expect(text.length).toBeGreaterThan(100);
  });
});
