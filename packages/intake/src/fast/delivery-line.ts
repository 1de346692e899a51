import { Recipient } from './recipient.ts';
import { delivery, field, readDelivery } from './scan/scanner.ts';

export type LineStatus = 'deferred' | 'failed' | 'delivered' | 'expired' | 'other';

/** In the order of `statusOf` of delivery.wat. */
const statuses: readonly LineStatus[] = ['other', 'delivered', 'deferred', 'failed', 'expired'];

/**
 * The parts of `QUEUEID: to=<…>, relay=…, delay=…, dsn=…, status=… (reply)`, as offsets and hashes. One object is
 * filled again for each line.
 */
export class DeliveryLine {
  /** For the caller to fill in: it takes time, and is often not needed. */
  readonly recipient: Recipient = new Recipient();

  /** Reads the scanner's memory from the queue id on. False where it has another shape. */
  read(from: number, to: number): boolean {
    return readDelivery(from, to);
  }

  get queueHi(): number {
    return delivery[field.queueHi]!;
  }

  get queueLo(): number {
    return delivery[field.queueLo]!;
  }

  /** The address without its brackets. */
  get recipientStart(): number {
    return delivery[field.recipientStart]!;
  }

  get recipientEnd(): number {
    return delivery[field.recipientEnd]!;
  }

  /** The relay's name, without its address and port. */
  get relayStart(): number {
    return delivery[field.relayStart]!;
  }

  get relayEnd(): number {
    return delivery[field.relayEnd]!;
  }

  /** Seconds in the queue, or NaN. */
  get delay(): number {
    const seconds = delivery[field.delay]!;
    return seconds < 0 ? Number.NaN : seconds;
  }

  get status(): LineStatus {
    return statuses[delivery[field.status]!]!;
  }

  /** What stands between the parentheses after the status. */
  get replyStart(): number {
    return delivery[field.replyStart]!;
  }

  get replyEnd(): number {
    return delivery[field.replyEnd]!;
  }
}
