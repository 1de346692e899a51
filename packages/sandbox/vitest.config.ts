import { roomTests } from '../../vitest.shared.ts';

export default roomTests();
