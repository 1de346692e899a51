import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Tests run on source: the workspace packages publish it under a condition that nobody else uses. */
const sourceCondition = '@smtp451/source';

/** One shape for every room's tests; `.results/test.json` is what the closing summary adds up. */
export const roomTests = (
  include: string[] = ['test/**/*.test.ts'],
  extra: { testTimeout?: number } = {},
): ViteUserConfig =>
  defineConfig({
    ssr: { resolve: { conditions: [sourceCondition], externalConditions: [sourceCondition] } },
    resolve: { conditions: [sourceCondition] },
    test: {
      include,
      exclude: ['**/node_modules/**', '**/dist/**'],
      testTimeout: 20_000,
      hookTimeout: 30_000,
      ...extra,
      reporters: process.env.CI ? ['default', 'json'] : ['default', 'json'],
      outputFile: { json: '.results/test.json' },
      allowOnly: !process.env.CI,
    },
  });
