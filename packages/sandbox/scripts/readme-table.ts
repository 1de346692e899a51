import { methods } from '../src/methods/registry.generated.ts';

/** The README's table of methods; a test holds the two together. `node scripts/readme-table.ts` prints it. */
export function readmeTable(): string {
  const rows = methods.map(({ name, scopes, does, doesNot }) => {
    const needs = scopes.length > 0 ? scopes.map(scope => `\`${scope}\``).join(' or ') : '–';
    return `| \`${name}\` | ${needs} | ${does} | ${doesNot ?? '–'} |`;
  });
  return ['| method | scope | what it does here | what it does not |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

if (import.meta.main) console.log(readmeTable());
