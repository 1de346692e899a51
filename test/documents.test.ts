import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const pages = readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md'));
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

/** What a page tells people to type, whatever stands before it: options and commands that are not there cost them minutes. */
const typed = (text: string, program: string): string[] =>
  [...text.matchAll(new RegExp(`(?:npx |\\.bin/)${program} ([^\n|\`"]*)`, 'g'))].map(([, words]) => words!.trim());

describe.each(pages)('docs/%s', page => {
  const text = read(`docs/${page}`);

  it('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target!);
    expect(targets.filter(target => !existsSync(join(root, 'docs', target)))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter(name => !(name in scripts))).toEqual([]);
  });

  it('names only commands and options that the help knows', () => {
    const run = (bin: string, ...words: string[]): string =>
      execFileSync(process.execPath, [bin, ...words, '--help'], { cwd: root, encoding: 'utf8' });
    const wrong = [
      ...typed(text, 'smtp451').map(words => ({ words, help: run('apps/cli/bin/smtp451.js', words.split(' ')[0]!) })),
      ...typed(text, 'smtp451-bot').map(words => ({
        words,
        help: run(
          'apps/slackbot/bin/smtp451-bot.js',
          ...words
            .split(' ')
            .filter(word => /^(?:token|create|list|revoke|export|import|backup|corrections)$/.test(word)),
        ),
      })),
    ].filter(({ words, help }) => (words.match(/--[a-z-]+/g) ?? []).some(option => !help.includes(option)));
    expect(wrong.map(({ words }) => words)).toEqual([]);
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
