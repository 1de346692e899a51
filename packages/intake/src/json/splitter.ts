const quote = 34;
const backslash = 92;
const newline = 10;
const open = 123;
const close = 125;
/** `]` */
const bracket = 93;

/** A piece of a JSON stream: one object, or a line outside of every object. */
export interface JsonPiece {
  /** Its bytes; they stay as they are. */
  bytes: Buffer;
  kind: 'object' | 'line' | 'too-large';
}

/**
 * Cuts JSON lines, arrays, pretty-printed objects in a row or any mixture of them into their outermost objects, in
 * chunks of any size. It looks at braces and strings only: whether an object is sound is for its reader to find out.
 */
export class JsonSplitter {
  readonly #limit: number;
  readonly #isList: boolean;
  #isDone = false;
  #held: Buffer[] = [];
  #size = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Something other than punctuation stands outside of the objects. */
  #strayed = false;
  #tooLarge = false;

  /** `limit`: bytes of one object. `isList`: the bytes begin inside of a list, and what comes after it is passed over. */
  constructor(limit: number, isList: boolean = false) {
    this.#limit = limit;
    this.#isList = isList;
  }

  *push(chunk: Uint8Array): Generator<JsonPiece> {
    const b = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let i = 0; i < b.length && !this.#isDone; i++) {
      const byte = b[i]!;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) this.#inString = false;
        // A string cannot hold a line break (RFC 8259 section 7): the object was cut off, and the next line begins anew.
        else if (byte === newline) {
          yield* this.#end(b, start, i + 1, 'line');
          start = i + 1;
        }
      } else if (this.#depth > 0) {
        if (byte === quote) this.#inString = true;
        else if (byte === open) this.#depth++;
        else if (byte === close && --this.#depth === 0) {
          yield* this.#end(b, start, i + 1, 'object');
          start = i + 1;
        }
      } else if (byte === open) {
        // What stands before it on its line is the mark of a log or a list, never an object's.
        if (this.#strayed) yield* this.#end(b, start, i, 'line');
        this.#drop();
        start = i;
        this.#depth = 1;
      } else if (byte === newline) {
        if (this.#strayed) yield* this.#end(b, start, i + 1, 'line');
        this.#drop();
        start = i + 1;
      } else if (byte === bracket && this.#isList) this.#isDone = true;
      else if (!isPunctuation(byte)) this.#strayed = true;
    }
    if (this.#depth > 0 || this.#strayed) this.#hold(b, start, b.length);
  }

  /** What is left: an object that was cut off, or a last line. */
  *finish(): Generator<JsonPiece> {
    if (this.#depth > 0 || this.#strayed) yield* this.#end(Buffer.alloc(0), 0, 0, 'line');
  }

  *#end(b: Buffer, start: number, end: number, kind: 'object' | 'line'): Generator<JsonPiece> {
    this.#hold(b, start, end);
    const bytes = Buffer.concat(this.#held);
    const piece: JsonPiece = { bytes, kind: this.#tooLarge ? 'too-large' : kind };
    this.#drop();
    yield piece;
  }

  #drop(): void {
    this.#held = [];
    this.#size = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#strayed = false;
    this.#tooLarge = false;
  }

  #hold(b: Buffer, start: number, end: number): void {
    const room = Math.max(0, this.#limit - this.#size);
    if (end - start > room) this.#tooLarge = true;
    const stop = Math.min(end, start + room);
    if (stop > start) this.#held.push(Buffer.from(b.subarray(start, stop)));
    this.#size += stop - start;
  }
}

/** Blanks, commas and the brackets of an array between objects; RFC 7464's record separator; the byte order mark. */
const punctuation = new Set([32, 9, 13, 44, 91, 93, 30, 0xef, 0xbb, 0xbf]);
const isPunctuation = (byte: number): boolean => punctuation.has(byte);
