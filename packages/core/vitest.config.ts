import type { ViteUserConfig } from 'vitest/config';
import { roomTests } from '../../vitest.shared.ts';

const config: ViteUserConfig = roomTests();
export default config;
