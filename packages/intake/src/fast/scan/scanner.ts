import { module } from './scan.generated.ts';

/** Of the engine; its types come with a browser's only. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (compiled: object) => { exports: unknown };
};

interface Constant {
  readonly value: number;
}

/** The functions of this folder's texts (*.wat), which say what they do. Numbers are addresses in `memory`. */
interface Exports {
  memory: { readonly buffer: ArrayBuffer };
  lines: (start: number, firstBreak: number, to: number) => number;
  findText: (from: number, to: number, words: number, length: number) => number;
  lastLabels: (from: number, to: number, count: number) => number;
  idEnd: (from: number, to: number) => number;
  delivery: (from: number, to: number) => number;
  hash: (from: number, to: number, lower: number) => void;
  recipient: (from: number, to: number) => void;
  reply: (from: number, to: number) => void;
  texts: Constant;
  chunk: Constant;
  rows: Constant;
  found: Constant;
  record: Constant;
  classes: Constant;
  hosts: Constant;
  longestLine: Constant;
  breaks: Constant;
  cuts: Constant;
  rest: Constant;
  deliveryKind: Constant;
  gateKind: Constant;
  queueKind: Constant;
}

/**
 * One for all readers of a program: each puts its bytes in and is done with them before another has its turn. Its bytes
 * are a few kilobytes, compiled in a millisecond; the same work in JavaScript took the engine a tenth of a second more to
 * compile, and twice the time to do. Its vectors need SSE4.1 or NEON.
 */
const scan = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(module, 'base64'))).exports as Exports;
// By themselves, so that the engine knows what it calls.
const { findText, lastLabels: labels, lines, idEnd, delivery: fields, hash: hashBytes, recipient, reply } = scan;

/** What the scanner works on. */
export const memory: Buffer = Buffer.from(scan.memory.buffer);
const numbers = new Int32Array(scan.memory.buffer);

export const textAt = (from: number, to: number): string => memory.toString('utf8', from, to);

/** A text that the scanner can look for. */
export interface Wanted {
  at: number;
  length: number;
}

let textEnd = scan.texts.value;

/** Makes a short text known to the scanner, once for a program. */
export const wanted = (text: string): Wanted => {
  const at = textEnd;
  textEnd += memory.write(text, at, 'latin1');
  return { at, length: textEnd - at };
};

/** Where the text first stands between `from` and `to`, 0 where it does not. */
export const find = (from: number, to: number, text: Wanted): number => findText(from, to, text.at, text.length);

/** A longer line is cut here. */
export const longestLine: number = scan.longestLine.value;
/** The longest piece that is scanned at once. */
export const longestPiece = 262_144;
export const chunkStart: number = scan.chunk.value;

/** What the lines of the programs are to us that most of a Postfix log comes from; 0 for all others. */
export const kinds: Readonly<Record<'delivery' | 'gate' | 'queue', number>> = {
  delivery: scan.deliveryKind.value,
  gate: scan.gateKind.value,
  queue: scan.queueKind.value,
};

/** What `findLines` listed: `rowLength` numbers a line. */
export const rows: Int32Array = numbers.subarray(scan.rows.value / 4);
export const rowLength = 6;
/** Places in a row. `host` and `tag`, where the program's name ends, are 0 where the line does not begin as syslog's do. */
export const row = { from: 0, to: 1, host: 2, tag: 3, text: 4, kind: 5 } as const;

export interface Found {
  /** Numbers in `rows`. */
  length: number;
  breaks: number;
  /** Lines that are listed without their end, which is too far. */
  cuts: number;
  /** Where the line begins that has no end yet. */
  rest: number;
}

/** Lists the lines between `start` and `to` that may count. The first line break is at or after `firstBreak`. */
export const findLines = (start: number, firstBreak: number, to: number): Found => {
  const end = lines(start, firstBreak, to);
  return {
    length: (end - scan.rows.value) / 4,
    breaks: scan.breaks.value,
    cuts: scan.cuts.value,
    rest: scan.rest.value,
  };
};

/** Where the last labels of a host's name begin; a dot at its very end does not count. */
export const lastLabels = (from: number, to: number, count: number): number => labels(from, to, count);

/** The colon after the queue id that starts at `from`, 0 where none stands there. */
export const queueIdEnd = (from: number, to: number): number => idEnd(from, to);

/** What `readDelivery` found, in the order of delivery.wat. */
export const delivery: Int32Array = numbers.subarray(scan.found.value / 4);
/** Places in `delivery`: offsets but for the hash of the queue id, the delay (negative where none is told) and the status. */
export const field = {
  queueHi: 0,
  queueLo: 1,
  recipientStart: 2,
  recipientEnd: 3,
  relayStart: 4,
  relayEnd: 5,
  delay: 6,
  status: 7,
  replyStart: 8,
  replyEnd: 9,
} as const;

/** Reads a delivery line from its queue id on. False where it has another shape. */
export const readDelivery = (from: number, to: number): boolean => fields(from, to) !== 0;

const record = numbers.subarray(scan.record.value / 4);

class Hashed {
  get hi(): number {
    return record[0]!;
  }

  get lo(): number {
    return record[1]!;
  }
}

/** What was hashed last. */
export const hashed: Hashed = new Hashed();

/** Hashes bytes as `hashText` does their text. */
export const hash = (from: number, to: number): void => hashBytes(from, to, 0);
/** The same with ASCII letters in lower case. */
export const hashLower = (from: number, to: number): void => hashBytes(from, to, 1);

export interface HashedAddress {
  /** As `hashAddress` makes them. */
  hi: number;
  lo: number;
  /** Of the domain in lower case. */
  domainHi: number;
  domainLo: number;
  /** `domainStart === domainEnd` where there is no domain. */
  domainStart: number;
  domainEnd: number;
}

/** Hashes an address without angle brackets. */
export const hashAddress = (from: number, to: number, into: HashedAddress): void => {
  recipient(from, to);
  into.hi = record[0]!;
  into.lo = record[1]!;
  into.domainHi = record[2]!;
  into.domainLo = record[3]!;
  into.domainStart = record[4]!;
  into.domainEnd = record[5]!;
};

/** As reply-word.wat names them. */
const byteClasses: readonly (readonly [number, string])[] = [
  [1, ' \t()[]{}<>"\'`,;=|'],
  [2, '0123456789'],
  [4, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [8, '@'],
  [16, '.'],
  [32, '/'],
];
const classes = memory.subarray(scan.classes.value, scan.classes.value + 256);
for (const [byteClass, bytes] of byteClasses) for (const byte of Buffer.from(bytes)) classes[byte] = byteClass;
classes.fill(4, 128);

/** Where the hosts stand that the reply hashed last names: from and to of each. */
export const namedHosts: Int32Array = numbers.subarray(scan.hosts.value / 4);

/** Hashes the kind of a reply, but for the hosts that it names. Gives how many these are. */
export const hashReply = (from: number, to: number): number => {
  reply(from, to);
  return record[2]!;
};
