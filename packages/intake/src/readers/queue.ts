import { lineCount } from '../reading/line-count.ts';
import type { OpenPart } from '../reading/part.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';

/** Entries are read together in pieces of about this size, each cut between two entries. */
const pieceBytes = 49_152;

const heads = [
  /^-+Queue ID-+ +-+Size-+/,
  /^\s{0,20}\/\S{1,200}mqueue\S{0,200} \(\d{1,9} requests?/,
  /^-+Q-ID-+ +-+Size-+/,
  /^\s{0,4}\d{1,4}[mhd] {1,6}[\d.]{1,8}[KMG]? {1,4}[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} /,
];

const read = async (part: OpenPart, reading: Reading): Promise<void> => {
  let held = Buffer.alloc(0);
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.chunks) {
    waiting.push(Buffer.from(chunk));
    size += chunk.length;
    if (size < pieceBytes) continue;
    held = Buffer.concat([held, ...waiting]);
    waiting = [];
    size = 0;
    for (let end = entryEnd(held); end > 0; end = entryEnd(held)) {
      take(part, reading, held.subarray(0, end));
      held = held.subarray(end);
      await reading.breathe();
    }
  }
  for (held = Buffer.concat([held, ...waiting]); held.length > 0; ) {
    const end = entryEnd(held) || held.length;
    take(part, reading, held.subarray(0, end));
    held = held.subarray(end);
  }
};

/** Where a piece can end; 0 where there is too little. A listing without any entry's end is cut at the limit. */
const entryEnd = (held: Buffer): number => {
  if (held.length < pieceBytes) return 0;
  const piece = held.subarray(0, pieceBytes);
  const blank = piece.lastIndexOf('\n\n');
  if (blank > 0) return blank + 2;
  // Sendmail's entries begin at the margin, their further lines do not.
  const margin = lastMargin(piece);
  return margin > 0 ? margin : pieceBytes;
};

const lastMargin = (piece: Buffer): number => {
  for (let at = piece.lastIndexOf(10); at > 0; at = piece.lastIndexOf(10, at - 1)) {
    const next = piece[at + 1];
    if (next !== undefined && next > 32) return at + 1;
  }
  return 0;
};

const take = (part: OpenPart, reading: Reading, piece: Buffer): void => {
  const text = piece.toString('utf8');
  reading.digest.read({ bytes: piece.length, lines: lineCount(piece) });
  reading.record(part, text, reading.classify(text));
};

/** What waits now: `postqueue -p`, `mailq` of Postfix and Sendmail, `exim -bp`. (`postqueue -j` is JSON.) */
export const queue: Reader = {
  id: 'queue',
  label: "a listing of a mail server's queue",
  matches: ({ lines }) => lines.slice(0, 3).some(line => heads.some(head => head.test(line))),
  read,
};
