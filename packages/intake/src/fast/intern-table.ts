/**
 * Values by 64-bit hash, without a string for the key. Holds at most `limit` values and then starts over: it is a
 * cache, and hostile input must not make it grow.
 */
export class InternTable<T> {
  #hi: Int32Array;
  #lo: Int32Array;
  #values: (T | undefined)[];
  #mask: number;
  #size = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#mask = 255;
    this.#hi = new Int32Array(256);
    this.#lo = new Int32Array(256);
    this.#values = emptySlots(256);
  }

  get(hi: number, lo: number): T | undefined {
    const mask = this.#mask;
    for (let slot = lo & mask; ; slot = (slot + 1) & mask) {
      const value = this.#values[slot];
      if (value === undefined || (this.#lo[slot] === lo && this.#hi[slot] === hi)) return value;
    }
  }

  set(hi: number, lo: number, value: T): void {
    if (this.#size >= this.#limit) this.#reset(256);
    else if (this.#size * 2 > this.#mask) this.#grow();
    this.#put(hi, lo, value);
  }

  #put(hi: number, lo: number, value: T): void {
    let slot = lo & this.#mask;
    while (this.#values[slot] !== undefined && (this.#lo[slot] !== lo || this.#hi[slot] !== hi)) {
      slot = (slot + 1) & this.#mask;
    }
    if (this.#values[slot] === undefined) this.#size++;
    this.#hi[slot] = hi;
    this.#lo[slot] = lo;
    this.#values[slot] = value;
  }

  #reset(slots: number): void {
    this.#size = 0;
    this.#mask = slots - 1;
    this.#hi = new Int32Array(slots);
    this.#lo = new Int32Array(slots);
    this.#values = emptySlots(slots);
  }

  #grow(): void {
    const hi = this.#hi;
    const lo = this.#lo;
    const values = this.#values;
    this.#reset((this.#mask + 1) * 2);
    for (let slot = 0; slot < values.length; slot++) {
      const value = values[slot];
      if (value !== undefined) this.#put(hi[slot]!, lo[slot]!, value);
    }
  }
}

const emptySlots = <T>(n: number): (T | undefined)[] => Array.from({ length: n }, () => undefined);
