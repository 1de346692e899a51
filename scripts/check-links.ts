/**
 * `npm run check-links [-- WORD…] [-- --timeout SECONDS] [--at-once N] [--pause SECONDS]`: asks for every page that the
 * catalogue and the causes name, or only for those of entries whose id holds one of the WORDs, and prints those that are
 * dead, moved or not shown to a script. Exit 1 where one is dead, 2 for a wrong option.
 */
import { parseArgs } from 'node:util';
import { origins } from '../packages/core/src/catalogue/origins.generated.ts';
import { causes } from '../packages/core/src/causes/registry.ts';
import { type Checked, checkLinks, type Pace } from './links/check.ts';
import { collectLinks } from './links/collect.ts';

const usage = 'Usage: npm run check-links [-- WORD… --timeout SECONDS --at-once N --pause SECONDS]';

function number(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isFinite(value) && value >= least) return value;
  throw new Error(`--${name} takes a number from ${least}, such as --${name} 10, not "${text}".`);
}

function options(): { words: string[]; pace: Pace } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      timeout: { type: 'string', default: '20' },
      'at-once': { type: 'string', default: '8' },
      pause: { type: 'string', default: '1' },
    },
  });
  return {
    words: positionals,
    pace: {
      timeoutMs: 1000 * number('timeout', values.timeout, 0.1),
      atOnce: Math.floor(number('at-once', values['at-once'], 1)),
      pauseMs: 1000 * number('pause', values.pause, 0),
    },
  };
}

const order = { dead: 0, moved: 1, unsure: 2, alive: 3 } satisfies Record<Checked['state'], number>;

function row({ state, detail, to, url, usedBy }: Checked): string {
  const more = usedBy.length > 3 ? ` and ${usedBy.length - 3} more` : '';
  const target = to ? `\n${' '.repeat(29)}→ ${to}` : '';
  return `${state.padEnd(7)} ${detail.padEnd(20)} ${url}${target}\n${' '.repeat(29)}${usedBy.slice(0, 3).join(', ')}${more}`;
}

async function main(): Promise<number> {
  const { words, pace } = options();
  const links = collectLinks(origins, Object.values(causes)).filter(
    ({ usedBy }) => words.length === 0 || usedBy.some(id => words.some(word => id.includes(word))),
  );
  console.log(`Asking for ${links.length} pages.`);
  const checked = await checkLinks(links, pace);
  const shown = checked.filter(({ state }) => state !== 'alive').sort((a, b) => order[a.state] - order[b.state]);
  for (const link of shown) console.log(row(link));
  const count = (state: Checked['state']) => checked.filter(link => link.state === state).length;
  console.log(
    `${count('alive')} alive, ${count('moved')} moved, ${count('unsure')} not shown to a script, ${count('dead')} dead`,
  );
  return count('dead') > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
