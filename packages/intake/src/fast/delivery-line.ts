import { ByteHash } from './byte-hash.ts';
import { type Bytes, find, findEither } from './bytes.ts';
import { Recipient } from './recipient.ts';

const comma = 44;
const space = 32;
const colon = 58;
const less = 60;
const greater = 62;
const quote = 34;
const bracket = 91;

export type LineStatus = 'deferred' | 'failed' | 'delivered' | 'expired' | 'other';

/** No queue id is longer. */
const longestId = 64;

/** The colon after the queue id that starts at `p`, or -1 where none stands there. */
export const queueIdEnd = (bytes: Bytes, p: number, e: number): number => {
  const { b } = bytes;
  const i = findEither(bytes, p, Math.min(e, p + longestId), colon, space);
  return i > p + 4 && b[i] === colon && b[i + 1] === space ? i : -1;
};

/**
 * The `>` that ends the address whose `<` stands at `p`; a quoted local part may hold one too. Where the quotes do not
 * match, the first `>,`. -1 where there is none.
 */
const addressEnd = (bytes: Bytes, p: number, e: number): number => {
  const end = findEither(bytes, p + 1, e, greater, quote);
  if (bytes.b[end] === greater && end < e) return end;
  return end < e ? quotedAddressEnd(bytes.b, p, e) : -1;
};

const quotedAddressEnd = (b: Buffer, p: number, e: number): number => {
  let quoted = false;
  let likely = -1;
  for (let i = p + 1; i < e; i++) {
    const byte = b[i]!;
    if (byte === quote) quoted = !quoted;
    else if (byte === greater) {
      if (!quoted) return i;
      if (likely < 0 && b[i + 1] === comma) likely = i;
    }
  }
  return likely;
};

/**
 * The parts of `QUEUEID: to=<…>, relay=…, delay=…, dsn=…, status=… (reply)`, as offsets and hashes. One object is
 * filled again for each line.
 */
export class DeliveryLine {
  readonly queue: ByteHash = new ByteHash();
  /** The address without its brackets. `recipient` is for the caller to fill in: it takes time, and is often not needed. */
  recipientStart = 0;
  recipientEnd = 0;
  readonly recipient: Recipient = new Recipient();
  /** The relay's name, without its address and port. */
  relayStart = 0;
  relayEnd = 0;
  /** Seconds in the queue, or NaN. */
  delay: number = Number.NaN;
  status: LineStatus = 'other';
  /** What stands between the parentheses after the status. */
  replyStart = 0;
  replyEnd = 0;

  /** Reads the line's bytes from the queue id on. False where they have another shape. */
  read(bytes: Bytes, p: number, e: number): boolean {
    const { b } = bytes;
    const idEnd = queueIdEnd(bytes, p, e);
    // `: to=<`
    if (idEnd < 0 || b[idEnd + 2] !== 116 || b[idEnd + 3] !== 111 || b[idEnd + 4] !== 61 || b[idEnd + 5] !== less)
      return false;
    const end = addressEnd(bytes, idEnd + 5, e);
    if (end < 0 || b[end + 1] !== comma) return false;
    this.queue.of(bytes, p, idEnd);
    this.recipientStart = idEnd + 6;
    this.recipientEnd = end;
    this.relayStart = 0;
    this.relayEnd = 0;
    this.delay = Number.NaN;
    this.status = 'other';
    return this.#fields(bytes, end + 1, e);
  }

  /** `p` stands on the comma before each field. */
  #fields(bytes: Bytes, start: number, e: number): boolean {
    const { b } = bytes;
    let p = start;
    while (p + 8 < e) {
      p += 2;
      const first = b[p];
      if (first === 115 && b[p + 1] === 116 && b[p + 6] === 61) {
        this.#status(b, p + 7, e);
        return true;
      }
      if (first === 114 && b[p + 5] === 61) {
        this.relayStart = p + 6;
        this.relayEnd = findEither(bytes, p + 6, e, comma, bracket);
        p = this.relayEnd;
      } else if (first === 100 && b[p + 5] === 61) this.#delay(b, p + 6, e);
      else if (first === 111 && b[p + 8] === 61 && b[p + 9] === less) p = addressEnd(bytes, p + 9, e);
      if (p < 0) return false;
      p = find(bytes, p, e, comma);
    }
    return false;
  }

  #delay(b: Uint8Array, from: number, e: number): void {
    let seconds = 0;
    for (let i = from; i < e && b[i]! >= 48 && b[i]! <= 57; i++) seconds = seconds * 10 + b[i]! - 48;
    this.delay = seconds;
  }

  #status(b: Uint8Array, p: number, e: number): void {
    let i = p;
    while (i < e && b[i] !== 32 && b[i] !== comma) i++;
    this.status = statusOf(b, p, i);
    this.replyStart = b[i + 1] === 40 ? i + 2 : i;
    this.replyEnd = e > this.replyStart && b[e - 1] === 41 ? e - 1 : e;
  }
}

/** The words of Postfix's `status=`; `deliverable` and `undeliverable` are address probes, not deliveries. */
const statusOf = (b: Uint8Array, from: number, to: number): LineStatus => {
  const length = to - from;
  const first = b[from]! | 32;
  if (length === 4 && first === 115) return 'delivered';
  if (length === 8 && first === 100) return 'deferred';
  if (length === 7 && first === 98) return 'failed';
  if (length === 7 && first === 101) return 'expired';
  // soft_bounce: Postfix logs SOFTBOUNCE and keeps the message.
  return length === 10 && first === 115 ? 'deferred' : 'other';
};
