import { gzipSync } from 'node:zlib';
import { postfixLog } from '../../support/lines.ts';
import { zipOf } from '../../support/zip.ts';
import type { Sample } from '../sample.ts';

const one = { name: 'mail.log', bytes: postfixLog };

export const samples: readonly Sample[] = [
  { title: 'one log', bytes: zipOf(one), counts: { attempts: 3, lines: 3 }, outcomes: { cleared: 1, pending: 1 } },
  {
    title: 'folders, a log and an archive of one',
    bytes: zipOf({ name: 'logs/', bytes: Buffer.alloc(0) }, one, {
      name: 'logs/mail.log.1.gz',
      bytes: gzipSync(postfixLog),
    }),
    counts: { attempts: 6 },
  },
  {
    title: 'an encrypted entry beside a log',
    bytes: zipOf({ name: 'secret.log', bytes: postfixLog, isEncrypted: true }, one),
    counts: { attempts: 3 },
    unread: { encrypted: 1 },
  },
  {
    title: 'an archive that ends in the middle',
    bytes: zipOf(one, one).subarray(0, 200),
    counts: { attempts: 0 },
    unread: { broken: 1 },
  },
  { title: 'an archive of nothing', bytes: zipOf(), counts: { attempts: 0 } },
];
