/**
 * Writes the registries: one import a file of each folder that people add files to; and the WebAssembly of the log
 * scanner from its text. `--check` only says whether they are up to date (exit 1 where not), which a test runs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from './wat/assemble.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const core = join(root, 'packages/core/src');

interface Registry {
  file: string;
  folders: string[];
  /** Files of the folder that are not entries. */
  except?: string[];
  typeImport: string;
  listName: string;
  listType: string;
}

const kinds = ['providers', 'gateways', 'software', 'blocklists', 'sending-side'];
const registries: Registry[] = [
  {
    file: join(core, 'catalogue/origins.generated.ts'),
    folders: kinds.map(kind => join(core, 'catalogue', kind)),
    typeImport: "import type { Origin } from './origin.ts';",
    listName: 'origins',
    listType: 'readonly Origin[]',
  },
  {
    file: join(core, 'catalogue/wording.generated.ts'),
    folders: [join(core, 'catalogue/wording')],
    typeImport: "import type { Wording } from './origin.ts';",
    listName: 'wordings',
    listType: 'readonly (readonly Wording[])[]',
  },
  {
    file: join(core, 'inputs/formats.generated.ts'),
    folders: [join(core, 'inputs')],
    except: ['input-format.ts', 'raw-reply.ts', 'formats.generated.ts'],
    typeImport: "import type { InputFormat } from './input-format.ts';",
    listName: 'inputFormats',
    listType: 'readonly InputFormat[]',
  },
];

const identifier = (id: string) =>
  id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replace(/^(\d)/, 'the$1');

function entries({ folders, except = [] }: Registry): { id: string; path: string }[] {
  return folders
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).map(name => ({ id: name.replace(/\.ts$/, ''), path: join(folder, name) })))
    .filter(({ path }) => path.endsWith('.ts') && !except.includes(path.split('/').at(-1)!))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function render(registry: Registry): string {
  const found = entries(registry);
  const lines = found.map(({ id, path }) => {
    const from = relative(dirname(registry.file), path);
    return `import { ${identifier(id)} } from '${from.startsWith('.') ? from : `./${from}`}';`;
  });
  return [
    '// Written by `npm run generate` from the files of this folder. Do not edit.',
    registry.typeImport,
    ...lines,
    '',
    `export const ${registry.listName}: ${registry.listType} = [`,
    ...found.map(({ id }) => `  ${identifier(id)},`),
    '];',
    '',
  ].join('\n');
}

const scan = join(root, 'packages/intake/src/fast/scan');

function renderScanner(): string {
  const texts = readdirSync(scan)
    .filter(name => name.endsWith('.wat'))
    .sort()
    .map(name => readFileSync(join(scan, name), 'utf8'));
  return [
    '// Written by `npm run generate` from the texts (*.wat) of this folder. Do not edit.',
    '/** The bytes of the module in base64. */',
    `export const module: string =\n  '${Buffer.from(assemble(texts)).toString('base64')}';`,
    '',
  ].join('\n');
}

const outputs = [
  ...registries.map(registry => ({ file: registry.file, text: render(registry) })),
  { file: join(scan, 'scan.generated.ts'), text: renderScanner() },
];

const check = process.argv.includes('--check');
let stale = 0;
for (const { file, text } of outputs) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text === before) continue;
  stale++;
  if (check) console.error(`${relative(root, file)} is out of date. Run "npm run generate" and commit the result.`);
  else writeFileSync(file, text);
}
process.exitCode = check && stale > 0 ? 1 : 0;
