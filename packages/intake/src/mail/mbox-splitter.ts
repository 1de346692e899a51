/** One mail of an mbox, without its `From ` line. */
export interface MailPiece {
  bytes: Buffer;
  /** True where it was longer than the limit and its rest was passed over. */
  isCut: boolean;
}

const separator = Buffer.from('\nFrom ');
/** A `From ` line is looked at up to this length, and so much is kept back where it may yet go on. */
const lookAhead = 512;

/**
 * Not every line that begins with `From ` separates: a text may begin a line so, and not every program quotes it. A
 * separator comes behind an empty line and names a time.
 */
const separates = (b: Buffer, at: number): boolean => {
  const end = b.indexOf(10, at + 1);
  const line = b.toString('latin1', at + 1, end < 0 ? Math.min(b.length, at + lookAhead) : end);
  const isAfterBlank = b[at - 1] === 10 || (b[at - 1] === 13 && b[at - 2] === 10);
  return isAfterBlank && /\d\d:\d\d/.test(line);
};

/** What stands before a line break decides whether it ends an empty line: so many bytes are kept of what is done with. */
const context = 3;

/** Cuts an mbox into its mails, in chunks of any size. */
export async function* mailsOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<MailPiece> {
  const mail = new Collected(limit);
  // Line breaks before the very first `From ` make it like every other.
  let held: Buffer = Buffer.from('\n'.repeat(context + 1));
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    const searched = Math.max(context, held.length - lookAhead);
    yield* cut(held, searched, mail);
    held = Buffer.from(held.subarray(searched - context));
  }
  yield* cut(held, held.length, mail);
  if (!mail.isBlank) yield mail.take();
}

/** The mails that end before `to`; what stands behind the last of them up to `to` goes to the mail in hand. */
function* cut(held: Buffer, to: number, mail: Collected): Generator<MailPiece> {
  let from = context;
  for (let at = held.indexOf(separator, context); at >= 0 && at < to; at = held.indexOf(separator, at + 1)) {
    if (!separates(held, at)) continue;
    mail.add(held.subarray(from, at + 1));
    if (!mail.isBlank) yield mail.take();
    mail.clear();
    from = at + 1;
  }
  mail.add(held.subarray(from, to));
}

/** The bytes of the mail in hand, up to the limit. */
class Collected {
  readonly #limit: number;
  #pieces: Buffer[] = [];
  #size = 0;
  #isCut = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(bytes: Buffer): void {
    const room = this.#limit - this.#size;
    if (bytes.length > room) this.#isCut = true;
    const kept = Buffer.from(bytes.subarray(0, Math.max(0, room)));
    if (kept.length > 0) this.#pieces.push(kept);
    this.#size += kept.length;
  }

  get isBlank(): boolean {
    return this.#pieces.every(piece => piece.every(byte => byte <= 32));
  }

  take(): MailPiece {
    const all = Buffer.concat(this.#pieces);
    // The very first line is no part of a mail either, whatever stands where its time should.
    let first = 0;
    while (all[first] === 10) first++;
    const start = all.subarray(first, first + 5).toString('latin1') === 'From ' ? all.indexOf(10, first) + 1 : 0;
    return { bytes: all.subarray(start), isCut: this.#isCut };
  }

  clear(): void {
    this.#pieces = [];
    this.#size = 0;
    this.#isCut = false;
  }
}
