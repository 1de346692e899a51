import { gzipSync } from 'node:zlib';
import { postfixLines, postfixLog } from '../../support/lines.ts';
import type { Sample } from '../sample.ts';

const half = postfixLines.indexOf('\n') + 1;
const packed = gzipSync(postfixLog);

export const samples: readonly Sample[] = [
  { title: 'one log', bytes: packed, counts: { attempts: 3, lines: 3 }, outcomes: { cleared: 1, pending: 1 } },
  {
    title: 'two archives in a row',
    bytes: Buffer.concat([gzipSync(postfixLines.slice(0, half)), gzipSync(postfixLines.slice(half))]),
    counts: { attempts: 3, lines: 3 },
    outcomes: { cleared: 1, pending: 1 },
  },
  { title: 'an archive in an archive', bytes: gzipSync(packed), counts: { attempts: 3 } },
  {
    title: 'an archive that ends in the middle',
    bytes: gzipSync(postfixLines.repeat(200)).subarray(0, -200),
    counts: {},
    unread: { broken: 1 },
  },
  {
    title: 'an archive that is damaged',
    bytes: Buffer.concat([packed.subarray(0, 30), Buffer.alloc(40, 0xff), packed.subarray(70)]),
    counts: {},
    unread: { broken: 1 },
  },
];
