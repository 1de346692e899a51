/** This much of a part is looked at before its format is chosen. */
export const headBytes = 65_536;

/** More control characters than this share of a text has no text. */
const mostControls = 0.02;
const judgedBytes = 8_192;

/** The first bytes of a part, which tell its format. */
export class Head {
  readonly bytes: Buffer;
  /** True where these are all the bytes that there are. */
  readonly isWhole: boolean;
  #text: string | null = null;
  #lines: string[] | null = null;

  constructor(bytes: Uint8Array, isWhole: boolean) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.isWhole = isWhole;
  }

  /** As UTF-8, without a byte order mark. */
  get text(): string {
    this.#text ??= this.bytes.toString('utf8').replace(/^\uFEFF/, '');
    return this.#text;
  }

  /** The first fifty lines that are not blank, each at most 2,000 characters; the last may be cut. */
  get lines(): readonly string[] {
    if (this.#lines === null) {
      const lines = this.text.slice(0, 32_768).split(/\r\n|\r|\n/, 400);
      this.#lines = lines
        .filter(line => line.trim() !== '')
        .slice(0, 50)
        .map(line => line.slice(0, 2_000));
    }
    return this.#lines;
  }

  /** Whether the bytes begin with these. */
  startsWith(...magic: readonly number[]): boolean {
    return this.bytes.length >= magic.length && magic.every((byte, i) => this.bytes[i] === byte);
  }

  /** Latin-1 and every other 8-bit text counts as text. */
  get isText(): boolean {
    const length = Math.min(this.bytes.length, judgedBytes);
    let controls = 0;
    for (let i = 0; i < length; i++) if (isControl(this.bytes[i]!)) controls++;
    return controls <= length * mostControls;
  }
}

/** Tab, line ends, form feed and the escape of colours are part of texts. */
const isControl = (byte: number): boolean =>
  byte === 127 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27);
