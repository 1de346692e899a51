import { randomFillSync } from 'node:crypto';
import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  // The first byte keeps it from being taken for an archive one time in 65,536.
  {
    title: 'random bytes',
    bytes: Buffer.concat([Buffer.from([1]), randomFillSync(Buffer.alloc(4_095))]),
    counts: { attempts: 0 },
    unread: { binary: 1 },
  },
  { title: 'zeros', bytes: Buffer.alloc(100_000), counts: { attempts: 0 }, unread: { binary: 1 } },
];
