import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The arrows of ARCHITECTURE.md: which rooms a room's source may import, beside its own files and node's modules. */
const root = join(import.meta.dirname, '..');

interface Room {
  /** A folder of source, relative to the root. */
  folder: string;
  /** Other folders of the repository that it may import. */
  mayImport: readonly string[];
  /** Published packages that it may import; a name ending in `/*` stands for a scope. */
  packages: readonly string[] | 'any';
  /** Why the arrow is where it is. */
  because: string;
}

const core = 'packages/core/src';
const bot = 'apps/slackbot/src';
const rooms: readonly Room[] = [
  {
    folder: `${core}/catalogue`,
    mayImport: [`${core}/causes`, `${core}/contract.ts`],
    packages: [],
    because: 'the catalogue is data: no classifier, no logic',
  },
  { folder: `${core}/causes`, mayImport: [`${core}/contract.ts`], packages: [], because: 'causes are data' },
  { folder: `${core}/smtp`, mayImport: [], packages: [], because: 'what SMTP is depends on nothing of ours' },
  { folder: `${core}/text`, mayImport: [], packages: [], because: 'reading words knows nothing of mail' },
  {
    folder: `${core}/inputs`,
    mayImport: [`${core}/text`, `${core}/smtp`, `${core}/contract.ts`],
    packages: [],
    because: 'a format tells what it says, not what it means',
  },
  {
    folder: `${core}/classify`,
    mayImport: [
      `${core}/text`,
      `${core}/smtp`,
      `${core}/inputs`,
      `${core}/catalogue`,
      `${core}/causes`,
      `${core}/contract.ts`,
    ],
    packages: [],
    because: 'the classifier does not know about advice',
  },
  { folder: core, mayImport: [], packages: [], because: 'core imports nothing at run time' },
  { folder: 'packages/intake/src', mayImport: [], packages: 'any', because: 'intake knows core only' },
  { folder: 'packages/checks/src', mayImport: [], packages: 'any', because: 'checks know core only' },
  {
    folder: 'packages/sandbox/src',
    mayImport: [],
    packages: 'any',
    because: 'the sandbox plays Slack: it knows nothing of ours',
  },
  { folder: 'apps/cli/src', mayImport: [], packages: 'any', because: 'applications meet only in packages' },
  {
    folder: `${bot}/listeners`,
    mayImport: [
      `${bot}/use-cases`,
      `${bot}/messages`,
      `${bot}/input`,
      `${bot}/slack`,
      `${bot}/schedule`,
      `${bot}/ingest`,
      `${bot}/alerts`,
      `${bot}/store/port.ts`,
      `${bot}/store/errors.ts`,
      `${bot}/scopes.ts`,
    ],
    packages: 'any',
    because: 'listeners call use-cases and draw messages',
  },
  {
    folder: `${bot}/messages`,
    mayImport: [`${bot}/input/well-formed.ts`, `${bot}/input/time-zone.ts`],
    packages: ['@smtp451/*', '@slack/types'],
    because: 'messages are pure: data in, blocks out',
  },
  { folder: bot, mayImport: [], packages: 'any', because: 'the bot is one application' },
];

/** Which of our packages each folder may import by name. */
const ownPackages: Readonly<Record<string, readonly string[]>> = {
  'packages/core/src': [],
  'packages/intake/src': ['@smtp451/core'],
  'packages/checks/src': ['@smtp451/core'],
  'packages/sandbox/src': [],
  'apps/cli/src': ['@smtp451/core', '@smtp451/intake', '@smtp451/checks'],
  'apps/slackbot/src': ['@smtp451/core', '@smtp451/intake'],
};

const specifiers = (text: string) =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/g,
    ),
  ].map(match => ({
    isType: match[1] !== undefined,
    name: (match[2] ?? match[3] ?? match[4])!,
  }));
const filesOf = (folder: string) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root });
const roomOf = (file: string) => rooms.find(({ folder }) => file.startsWith(`${folder}/`))!;
const isUnder = (file: string, place: string) => file === place || file.startsWith(`${place}/`);

function wrongArrows(file: string): string[] {
  const room = roomOf(file);
  return specifiers(readFileSync(join(root, file), 'utf8')).flatMap(({ isType, name }) => {
    if (name.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(file), name));
      const home = Object.keys(ownPackages).find(folder => file.startsWith(folder))!;
      if (!isUnder(target, home) && !target.endsWith('package.json'))
        return [`${file} reaches out of its package: ${name}`];
      // A folder without a list of its own may use its whole package.
      if (
        room.folder === home ||
        isUnder(target, room.folder) ||
        room.mayImport.some(place => isUnder(target, place)) ||
        (isType && room.folder.startsWith(bot))
      )
        return [];
      return [`${file} imports ${target}: ${room.because}`];
    }
    if (name.startsWith('@smtp451/')) {
      const home = Object.keys(ownPackages).find(folder => file.startsWith(folder))!;
      const owner = name.split('/').slice(0, 2).join('/');
      return ownPackages[home]!.includes(owner) ? [] : [`${file} imports ${name}`];
    }
    if (name.startsWith('node:')) return file.startsWith(core) ? [`${file} imports ${name}: core is pure`] : [];
    if (file === `${core}/schema.ts` && name === 'zod') return [];
    const allowed =
      room.packages === 'any' ||
      room.packages.some(own => own === name || (own.endsWith('/*') && name.startsWith(own.slice(0, -1))));
    return allowed || (isType && room.packages === 'any') ? [] : [`${file} imports ${name}: ${room.because}`];
  });
}

/** The files of its own package that each file imports, types too. */
function importsIn(folder: string): Map<string, string[]> {
  const files = new Set(filesOf(folder));
  const targets = (file: string) =>
    specifiers(readFileSync(join(root, file), 'utf8'))
      .filter(({ name }) => name.startsWith('.'))
      .map(({ name }) => relative(root, resolve(root, dirname(file), name)))
      .filter(target => files.has(target));
  return new Map([...files].map(file => [file, targets(file)]));
}

/** Files that come back to themselves, with the way round. */
function circlesIn(folder: string): string[] {
  const imports = importsIn(folder);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const target of imports.get(file)!) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

describe('the arrows between rooms', () => {
  it.each(Object.keys(ownPackages))('%s imports nothing in a circle', folder => {
    expect(circlesIn(folder)).toEqual([]);
  });

  it.each(Object.keys(ownPackages))('%s imports only what it may', folder => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(wrongArrows)).toEqual([]);
  });

  it("lets only the bot's two programs name drivers of the store", () => {
    const drivers = filesOf(bot).filter(
      file =>
        !file.startsWith(`${bot}/store/`) &&
        /from '.*store\/(sqlite|postgres)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(drivers.filter(file => ![`${bot}/main.ts`, `${bot}/admin/program.ts`].includes(file))).toEqual([]);
  });

  it('lets only config.ts of the bot read the environment', () => {
    const readers = filesOf(bot).filter(file => /process\.env/.test(readFileSync(join(root, file), 'utf8')));
    expect(readers.filter(file => file !== `${bot}/config.ts`)).toEqual([]);
  });

  it('keeps the clock, randomness and the environment out of core', () => {
    const impure = filesOf(core).filter(file =>
      /Date\.now|new Date\(\)|Math\.random|process\.|performance\.now/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(impure).toEqual([]);
  });
});

describe('the size of things', () => {
  const logic = Object.keys(ownPackages)
    .flatMap(filesOf)
    .filter(file => !/catalogue\/|causes\/|\.generated\.ts$/.test(file));
  it('keeps every file of logic under 400 lines', () => {
    const long = logic.filter(file => readFileSync(join(root, file), 'utf8').split('\n').length > 400);
    expect(long).toEqual([]);
  });
});

describe('what the project says', () => {
  const texts = globSync(['**/*.{ts,tsx,js,md,json,html,css,yml,yaml}'], {
    cwd: root,
    exclude: [
      '**/node_modules/**',
      '**/dist/**',
      '**/.results/**',
      'package-lock.json',
      'bench/package-lock.json',
      '**/.turbo/**',
      'data/**',
    ],
  });
  it('names no path of a machine it was built on', () => {
    const slips = texts.filter(file =>
      /(^|[^A-Za-z0-9_.])\/(home|Users|root)\/[a-z]/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(slips.filter(file => !/catalogue|test\/|inputs|examples|corpus/.test(file))).toEqual([]);
  });
});
