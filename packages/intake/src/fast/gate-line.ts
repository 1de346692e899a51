import { Recipient } from './recipient.ts';
import { find, queueIdEnd, wanted } from './scan/scanner.ts';

const reject = wanted('reject: ');
const from = wanted(' from ');
const colon = wanted(': ');
const sender = wanted('; from=<');
const recipient = wanted(' to=<');
const closing = wanted('>');

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
    if (word === 0) return false;
    const client = find(word, to, from);
    if (client === 0) return false;
    this.replyStart = (find(client, to, colon) || to - colon.length) + colon.length;
    this.replyEnd = find(this.replyStart, to, sender) || to;
    this.#recipient(to);
    return true;
  }

  #recipient(to: number): void {
    const before = find(this.replyEnd, to, recipient);
    this.named = before !== 0;
    if (!this.named) return;
    const start = before + recipient.length;
    this.recipient.read(start, find(start, to, closing) || to);
  }
}
