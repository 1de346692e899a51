import { gzipSync } from 'node:zlib';
import { postfixLog } from '../../support/lines.ts';
import { tarOf } from '../../support/tar.ts';
import type { Sample } from '../sample.ts';

const picture = Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG'), Buffer.alloc(200_000, 7)]);
const two = await tarOf(
  { name: 'logo.png', bytes: picture },
  { name: 'mail.log', bytes: postfixLog },
  { name: 'mail.log.1.gz', bytes: gzipSync(postfixLog) },
);

export const samples: readonly Sample[] = [
  {
    title: 'one log',
    bytes: await tarOf({ name: 'mail.log', bytes: postfixLog }),
    counts: { attempts: 3 },
    outcomes: { cleared: 1 },
  },
  { title: 'a picture, a log and an archive of one', bytes: two, counts: { attempts: 6 }, unread: { unsupported: 1 } },
  {
    title: 'an archive that ends in the middle',
    bytes: two.subarray(0, 100_000),
    counts: { attempts: 0 },
    unread: { broken: 1, unsupported: 1 },
  },
];
