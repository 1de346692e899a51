/**
 * Writes the template of a thing that people add, puts it into its registry, and leaves a red test that says what is
 * still to be filled in: `npm run new -- provider example-mail`, `npm run new -- format example-log`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = process.env.SMTP451_NEW_ROOT ?? join(import.meta.dirname, '..');
const core = join(root, 'packages/core/src');

const camel = (id: string) => id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const title = (id: string) =>
  id
    .split('-')
    .map(word => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
const today = () => new Date().toISOString().slice(0, 10);

const origin = (kind: string) => (id: string) =>
  `import type { Origin } from '../origin.ts';

const checked = '${today()}';

export const ${camel(id)}: Origin = {
  kind: '${kind}',
  id: '${id}',
  name: '${title(id)}',
  hosts: [],
  domains: [],
  sources: [{ title: 'What this operator says of its replies', url: 'https://postmaster.example.com/', checked }],
  signatures: [
    {
      id: 'first-reply',
      cause: 'unknown',
      phrases: ['write the distinctive words here'],
      needs: 'text',
      basis: 'inferred',
      // A whole reply that has to be recognised, and one that looks similar and must not be: the test is red until they are.
      examples: ['451 4.7.1 Put a real reply of this operator here, with addresses such as 192.0.2.1'],
      nearMisses: [],
    },
  ],
};
`;

const format = (id: string) => `import type { InputFormat } from './input-format.ts';

/** What this format is, who writes it, and where it is described. */
export const ${camel(id)}: InputFormat = {
  id: '${id}',
  signals: ['${id.split('-')[0]!}'],
  order: 50,
  parse: () => [],
};
`;

const templates: Record<string, { folder: string; render: (id: string) => string; test: string }> = {
  provider: { folder: 'catalogue/providers', render: origin('provider'), test: 'test/catalogue' },
  gateway: { folder: 'catalogue/gateways', render: origin('gateway'), test: 'test/catalogue' },
  software: { folder: 'catalogue/software', render: origin('software'), test: 'test/catalogue' },
  blocklist: { folder: 'catalogue/blocklists', render: origin('blocklist'), test: 'test/catalogue' },
  'sending-side': { folder: 'catalogue/sending-side', render: origin('sending-side'), test: 'test/catalogue' },
  format: { folder: 'inputs', render: format, test: 'test/inputs' },
};

function fail(message: string): never {
  console.error(
    `${message}\nUsage: npm run new -- <${Object.keys(templates).join('|')}> <id>   Example: npm run new -- provider example-mail`,
  );
  process.exit(2);
}

const [kind = '', id = ''] = process.argv.slice(2);
const template = templates[kind];
if (!template) fail(`There is no template for "${kind}".`);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
  fail(`"${id}" is no id: lower-case letters, digits and hyphens, beginning with a letter.`);

const file = join(core, template.folder, `${id}.ts`);
if (existsSync(file)) fail(`${relative(root, file)} is there already.`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template.render(id));
spawnSync(process.execPath, [join(root, 'scripts/generate.ts')], { stdio: 'inherit' });
console.log(
  `Wrote ${relative(root, file)}. Fill it in until this is green:\n  npx vitest run --root packages/core ${template.test}`,
);
