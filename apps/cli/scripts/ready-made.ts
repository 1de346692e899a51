import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The core's source, whose data modules the bundle gets as they are once they have run. */
const core = join(import.meta.dirname, '../../../packages/core/src');
const inCore = (path: string) => join(core, path);
const load = (path: string) => import(pathToFileURL(inCore(path)).href) as Promise<Record<string, unknown>>;

/** Next to the bundle's main file, which reads them. */
const graphFile = 'phrases.bin';
const dataFile = 'catalogue.json';

interface Plugin {
  name: string;
  resolveId: (id: string) => string | null;
  load: (id: string) => string | null;
}

/**
 * Replaces modules that only hold or build data by their result, in files beside the bundle: lists as JSON, which is
 * read ten times faster than code, without the examples that only tests need; and the graph of all phrases as numbers.
 */
export async function readyMade(outDir: string): Promise<Plugin> {
  const { origins } = await load('catalogue/origins.generated.ts');
  const { wordings } = await load('catalogue/wording.generated.ts');
  const { causes } = await load('causes/registry.ts');
  const likeness = await load('catalogue/likeness.generated.ts');
  const { graph } = await load('classify/graph.ts');
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, dataFile), JSON.stringify({ origins, wordings, causes, ...likeness }, needed));
  const numbers = asNumbers(graph);
  writeFileSync(join(outDir, graphFile), numbers.bytes);
  const modules = new Map([
    [
      data,
      `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(new URL('${dataFile}', import.meta.url), 'utf8'));`,
    ],
    [inCore('catalogue/origins.generated.ts'), fromData('origins')],
    [inCore('catalogue/wording.generated.ts'), fromData('wordings')],
    [inCore('causes/registry.ts'), fromData('causes')],
    [inCore('catalogue/likeness.generated.ts'), fromData(...Object.keys(likeness))],
    [inCore('classify/graph.ts'), readNumbers('graph', numbers)],
  ]);
  return { name: 'ready-made', resolveId: id => (id === data ? id : null), load: id => modules.get(id) ?? null };
}

/** The module that all lists come from. */
const data = '\0ready-made-data';
const fromData = (...names: string[]): string =>
  `import data from ${JSON.stringify(data)};\nexport const { ${names.join(', ')} } = data;`;

/** The phrases are in the graph; that a signature has some is all that is asked of them. */
function needed(key: string, value: unknown): unknown {
  if (key === 'examples' || key === 'nearMisses') return undefined;
  return key === 'phrases' && Array.isArray(value) ? value.slice(0, 1).map(() => '') : value;
}

type Numbers = Int32Array | Uint16Array | Uint8Array;
const isNumbers = (value: unknown): value is Numbers =>
  value instanceof Int32Array || value instanceof Uint16Array || value instanceof Uint8Array;

interface Packed {
  bytes: Buffer;
  /** An expression that gives the value from an `ArrayBuffer` named `bytes`. */
  code: string;
}

/** Typed arrays as bytes, each from a multiple of four on; the rest of the value as code. */
function asNumbers(value: unknown): Packed {
  const pieces: Buffer[] = [];
  let offset = 0;
  const write = (part: unknown): string => {
    if (isNumbers(part)) {
      const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
      const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
      const code = `new ${part.constructor.name}(bytes, ${offset}, ${part.length})`;
      pieces.push(padded);
      offset += padded.length;
      return code;
    }
    if (typeof part !== 'object' || part === null) return JSON.stringify(part);
    const fields = Object.entries(part).map(([key, inner]) => `${JSON.stringify(key)}: ${write(inner)}`);
    return `{ ${fields.join(', ')} }`;
  };
  const code = write(value);
  return { bytes: Buffer.concat(pieces), code };
}

const readNumbers = (name: string, { bytes, code }: Packed): string => `
import { readFileSync } from 'node:fs';
const file = readFileSync(new URL('${graphFile}', import.meta.url));
if (file.length !== ${bytes.length}) throw new Error('${graphFile} does not belong to this program: install it again.');
const bytes = file.byteOffset % 4 === 0 && file.byteOffset === 0 ? file.buffer : file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
export const ${name} = ${code};
`;
