import * as zlib from 'node:zlib';
import { postfixLog } from '../../support/lines.ts';
import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  { title: 'one log', bytes: zlib.zstdCompressSync(postfixLog), counts: { attempts: 3 }, outcomes: { cleared: 1 } },
  {
    title: 'an archive that ends in the middle',
    bytes: zlib.zstdCompressSync(postfixLog).subarray(0, 100),
    counts: {},
    unread: { broken: 1 },
  },
];
