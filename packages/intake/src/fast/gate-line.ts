import type { Bytes } from './bytes.ts';
import { queueIdEnd } from './delivery-line.ts';
import { Recipient } from './recipient.ts';

const colon = 58;
const space = 32;

/** Where the small ASCII text `words` begins in `b` at or after `from`, or -1. For short stretches only. */
const find = (b: Uint8Array, from: number, to: number, words: Uint8Array): number => {
  const last = to - words.length;
  const first = words[0];
  for (let i = from; i <= last; i++) {
    if (b[i] !== first) continue;
    let n = 1;
    while (n < words.length && b[i + n] === words[n]) n++;
    if (n === words.length) return i;
  }
  return -1;
};

const reject = Buffer.from('reject: ');
const from = Buffer.from(' from ');
const sender = Buffer.from('; from=<');
const recipient = Buffer.from(' to=<');

/** `reject:` stands right behind `NOQUEUE:` or a queue id, but for `milter-` before it. */
const maxHead = 24;

/**
 * `NOQUEUE: reject: RCPT from host[ip]: 450 4.7.1 …; from=<…> to=<…> …` of smtpd, postscreen and cleanup, as offsets and
 * a hash. One object is filled again for each line.
 */
export class GateLine {
  replyStart = 0;
  replyEnd = 0;
  readonly recipient: Recipient = new Recipient();
  /** Whether the line names a recipient. */
  named = false;

  /** False for every line that reports no refusal. */
  read(bytes: Bytes, start: number, to: number): boolean {
    const { b } = bytes;
    // Three of four lines of a gate end here: `connect from`, `client=`, `message-id=`, `disconnect from`.
    const idEnd = queueIdEnd(bytes, start, to);
    if (idEnd < 0 || (b[idEnd + 2] !== 114 && b[idEnd + 2] !== 109)) return false;
    const word = find(b, idEnd, Math.min(to, idEnd + maxHead), reject);
    if (word < 0) return false;
    const client = find(b, word, to, from);
    if (client < 0) return false;
    let i = client;
    while (i + 1 < to && (b[i] !== colon || b[i + 1] !== space)) i++;
    this.replyStart = Math.min(i + 2, to);
    const end = find(b, this.replyStart, to, sender);
    this.replyEnd = end < 0 ? to : end;
    this.#recipient(bytes, to);
    return true;
  }

  #recipient(bytes: Bytes, to: number): void {
    const { b } = bytes;
    const start = find(b, this.replyEnd, to, recipient);
    this.named = start >= 0;
    if (start < 0) return;
    let end = start + recipient.length;
    while (end < to && b[end] !== 62) end++;
    this.recipient.read(bytes, start + recipient.length, end);
  }
}
