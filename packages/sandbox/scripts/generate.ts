/**
 * Writes the registries of this room: one import a file of each folder that people add files to (`methods/`,
 * `blocks/kinds/`, `blocks/elements/`). `--check` only says whether they are up to date (exit 1 where not); a test runs it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);
const registries = [
  {
    file: 'methods/registry.generated.ts',
    folder: 'methods/',
    only: /^[a-z0-9]+(\.[a-zA-Z0-9]+)+\.ts$/,
    item: 'method',
    list: 'methods',
    type: 'Method',
    from: './method.ts',
    to: './',
  },
  {
    file: 'blocks/kinds.generated.ts',
    folder: 'blocks/kinds/',
    only: /\.ts$/,
    item: 'kind',
    list: 'blockKinds',
    type: 'BlockKind',
    from: './kind.ts',
    to: './kinds/',
  },
  {
    file: 'blocks/elements.generated.ts',
    folder: 'blocks/elements/',
    only: /\.ts$/,
    item: 'element',
    list: 'elements',
    type: 'ElementKind',
    from: './kind.ts',
    to: './elements/',
  },
];

const check = process.argv.includes('--check');
for (const { file, folder, only, item, list, type, from, to } of registries) {
  const names = readdirSync(new URL(folder, source))
    .filter(name => only.test(name) && !name.includes('.generated.'))
    .sort();
  const alias = (name: string) => `${item}_${name.replace(/\.ts$/, '').replaceAll(/[^a-zA-Z0-9]/g, '_')}`;
  const text = [
    '// Written by `node packages/sandbox/scripts/generate.ts` from the files of the folder. Do not edit.',
    `import type { ${type} } from '${from}';`,
    ...names.map(name => `import { ${item} as ${alias(name)} } from '${to}${name}';`),
    '',
    `export const ${list}: readonly ${type}[] = [`,
    ...names.map(name => `  ${alias(name)},`),
    '];',
    '',
  ].join('\n');
  const target = new URL(file, source);
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {
    // Not written yet.
  }
  if (before === text) continue;
  if (check) {
    console.error(`${file} is out of date. Run "node packages/sandbox/scripts/generate.ts" and commit the result.`);
    process.exitCode = 1;
  } else writeFileSync(target, text);
}
