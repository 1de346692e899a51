import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';
import { roomTests } from '../../vitest.shared.ts';

const minutes = roomTests(['faults/**/*.faults.ts'], { testTimeout: 900_000 });
/** One after the other: they kill processes and measure what was lost. */
const config: ViteUserConfig = mergeConfig(
  minutes,
  defineConfig({ test: { hookTimeout: 120_000, fileParallelism: false } }),
);
export default config;
