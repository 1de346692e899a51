import { binary } from './readers/binary.ts';
import { csv } from './readers/csv.ts';
import { empty } from './readers/empty.ts';
import { eximstats } from './readers/eximstats.ts';
import { gzip } from './readers/gzip.ts';
import { json } from './readers/json.ts';
import { log } from './readers/log.ts';
import { mail } from './readers/mail.ts';
import { mbox } from './readers/mbox.ts';
import { pflogsumm } from './readers/pflogsumm.ts';
import { queue } from './readers/queue.ts';
import { tar } from './readers/tar.ts';
import { text } from './readers/text.ts';
import { unsupported } from './readers/unsupported.ts';
import { utf16 } from './readers/utf16.ts';
import { zip } from './readers/zip.ts';
import { zstd } from './readers/zstd.ts';
import type { Reader } from './reading/reader.ts';

/** Every format, in the order in which they are asked; the last takes any text. */
export const readers: readonly Reader[] = [
  empty,
  gzip,
  zip,
  zstd,
  tar,
  utf16,
  unsupported,
  binary,
  mbox,
  mail,
  pflogsumm,
  eximstats,
  json,
  queue,
  csv,
  log,
  text,
];
