/**
 * Bundles the command line into a few files: a cold start reads one module instead of two hundred. Heavy commands stay
 * in chunks of their own.
 */
import { build } from 'tsdown';

await build({
  entry: { main: 'src/main.ts' },
  outDir: 'dist',
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
  inputOptions: { resolve: { conditionNames: ['@smtp451/source', 'node', 'import', 'default'] } },
});
