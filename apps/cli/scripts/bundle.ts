/**
 * Bundles the command line into a few files: a cold start reads one module instead of two hundred, and the catalogue
 * ready-made instead of building it. Heavy commands stay in chunks of their own.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';
import { readyMade } from './ready-made.ts';

const room = join(import.meta.dirname, '..');
const outDir = join(room, 'dist');
for (const name of readdirSync(outDir)) if (/\.(?:js|bin|json)$/.test(name)) rmSync(join(outDir, name));

await build({
  cwd: room,
  entry: { main: 'src/main.ts' },
  outDir,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  clean: false,
  dts: false,
  sourcemap: false,
  minify: true,
  logLevel: 'error',
  outExtensions: () => ({ js: '.js' }),
  noExternal: [/^@smtp451\//],
  plugins: [await readyMade(outDir)],
  inputOptions: { resolve: { conditionNames: ['@smtp451/source', 'node', 'import', 'default'] } },
});
