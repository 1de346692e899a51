/**
 * Values by 64-bit hash, without a string for the key. Holds at most `limit` values and then starts over: it is a
 * cache, and hostile input must not make it grow.
 */
export class InternTable<T> {
  /** Three numbers a slot, side by side for the processor's cache: both lanes and the value's number, 0 where empty. */
  #slots: Int32Array = new Int32Array(256 * 3);
  #mask = 255;
  #values: T[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(hi: number, lo: number): T | undefined {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = lo & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const number = slots[at + 2]!;
      if (number === 0) return undefined;
      if (slots[at] === lo && slots[at + 1] === hi) return this.#values[number - 1];
    }
  }

  /** For a key that `get` does not know. */
  set(hi: number, lo: number, value: T): void {
    if (this.#values.length >= this.#limit) {
      this.#values = [];
      this.#slots = new Int32Array(256 * 3);
      this.#mask = 255;
    } else if (this.#values.length * 2 > this.#mask) this.#grow();
    this.#put(hi, lo, this.#values.push(value));
  }

  #put(hi: number, lo: number, number: number): void {
    let slot = lo & this.#mask;
    while (this.#slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 3] = lo;
    this.#slots[slot * 3 + 1] = hi;
    this.#slots[slot * 3 + 2] = number;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] !== 0) this.#put(old[at + 1]!, old[at]!, old[at + 2]!);
    }
  }
}
