import type { ViteUserConfig } from 'vitest/config';
import { roomTests } from '../../vitest.shared.ts';

const config: ViteUserConfig = roomTests(['e2e/**/*.e2e.ts'], { testTimeout: 60_000 });
export default config;
