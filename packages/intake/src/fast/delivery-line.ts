import { ByteHash } from './byte-hash.ts';
import { Recipient } from './recipient.ts';

const comma = 44;
const colon = 58;
const less = 60;
const greater = 62;
const quote = 34;

export type LineStatus = 'deferred' | 'failed' | 'delivered' | 'expired' | 'other';

const isAlphanumeric = (byte: number): boolean =>
  (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** The byte after the queue id that starts at `p`, or -1 where none stands there. */
export const queueIdEnd = (b: Uint8Array, p: number, e: number): number => {
  let i = p;
  while (i < e && isAlphanumeric(b[i]!)) i++;
  return i > p + 4 && i < p + 64 && b[i] === colon && b[i + 1] === 32 ? i : -1;
};

/**
 * The `>` that ends the address whose `<` stands at `p`; a quoted local part may hold one too. Where the quotes do not
 * match, the first `>,`. -1 where there is none.
 */
const addressEnd = (b: Uint8Array, p: number, e: number): number => {
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
  read(b: Uint8Array, p: number, e: number): boolean {
    const idEnd = queueIdEnd(b, p, e);
    // `: to=<`
    if (idEnd < 0 || b[idEnd + 2] !== 116 || b[idEnd + 3] !== 111 || b[idEnd + 4] !== 61 || b[idEnd + 5] !== less)
      return false;
    const end = addressEnd(b, idEnd + 5, e);
    if (end < 0 || b[end + 1] !== comma) return false;
    this.queue.of(b, p, idEnd);
    this.recipientStart = idEnd + 6;
    this.recipientEnd = end;
    this.relayStart = 0;
    this.relayEnd = 0;
    this.delay = Number.NaN;
    this.status = 'other';
    return this.#fields(b, end + 1, e);
  }

  /** `p` stands on the comma before each field. */
  #fields(b: Uint8Array, start: number, e: number): boolean {
    let p = start;
    while (p + 8 < e) {
      p += 2;
      const first = b[p];
      if (first === 115 && b[p + 1] === 116 && b[p + 6] === 61) {
        this.#status(b, p + 7, e);
        return true;
      }
      if (first === 114 && b[p + 5] === 61) {
        this.#relay(b, p + 6, e);
        p = this.relayEnd;
      } else if (first === 100 && b[p + 5] === 61) this.#delay(b, p + 6, e);
      else if (first === 111 && b[p + 8] === 61 && b[p + 9] === less) p = addressEnd(b, p + 9, e);
      if (p < 0) return false;
      while (p < e && b[p] !== comma) p++;
    }
    return false;
  }

  #relay(b: Uint8Array, from: number, e: number): void {
    let i = from;
    while (i < e && b[i] !== comma && b[i] !== 91) i++;
    this.relayStart = from;
    this.relayEnd = i;
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
