import { writeFileSync } from 'node:fs';
import { manifest } from '../src/manifest.ts';

writeFileSync(new URL('../manifest.json', import.meta.url), `${JSON.stringify(manifest(), null, 2)}\n`);
