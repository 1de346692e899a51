import { Recipient } from './recipient.ts';
import { memory, queueIdEnd } from './scan/scanner.ts';

const colon = 58;
const space = 32;

/** Where the small ASCII text `words` begins in the scanner's memory at or after `from`, or -1. For short stretches only. */
const find = (from: number, to: number, words: Uint8Array): number => {
  const last = to - words.length;
  const first = words[0];
  for (let i = from; i <= last; i++) {
    if (memory[i] !== first) continue;
    let n = 1;
    while (n < words.length && memory[i + n] === words[n]) n++;
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
  read(start: number, to: number): boolean {
    const idEnd = queueIdEnd(start, to);
    if (idEnd === 0) return false;
    const word = find(idEnd, Math.min(to, idEnd + maxHead), reject);
    if (word < 0) return false;
    const client = find(word, to, from);
    if (client < 0) return false;
    let i = client;
    while (i + 1 < to && (memory[i] !== colon || memory[i + 1] !== space)) i++;
    this.replyStart = Math.min(i + 2, to);
    const end = find(this.replyStart, to, sender);
    this.replyEnd = end < 0 ? to : end;
    this.#recipient(to);
    return true;
  }

  #recipient(to: number): void {
    const start = find(this.replyEnd, to, recipient);
    this.named = start >= 0;
    if (start < 0) return;
    let end = start + recipient.length;
    while (end < to && memory[end] !== 62) end++;
    this.recipient.read(start + recipient.length, end);
  }
}
