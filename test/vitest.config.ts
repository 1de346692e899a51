import type { ViteUserConfig } from 'vitest/config';
import { roomTests } from '../vitest.shared.ts';

const config: ViteUserConfig = roomTests(['test/**/*.test.ts']);
export default config;
