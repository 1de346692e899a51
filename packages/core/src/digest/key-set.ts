/** A set of 53-bit keys in two columns: a JavaScript `Set` of such numbers would box each of them. */
export class KeySet {
  size = 0;
  #hi: Uint32Array = new Uint32Array(16);
  #lo: Uint32Array = new Uint32Array(16);
  #mask = 15;

  /** `hi` below 2^21, `lo` below 2^32. */
  add(hi: number, lo: number): void {
    // A slot of two zeros is empty, so the key 0 is kept as 1: of 2^53 keys two count as one.
    const low = hi === 0 && lo === 0 ? 1 : lo;
    const mask = this.#mask;
    let slot = (lo ^ hi) & mask;
    for (;;) {
      const heldLo = this.#lo[slot]!;
      const heldHi = this.#hi[slot]!;
      if (heldLo === low && heldHi === hi) return;
      if (heldLo === 0 && heldHi === 0) break;
      slot = (slot + 1) & mask;
    }
    this.#hi[slot] = hi;
    this.#lo[slot] = low;
    this.size++;
    if (this.size * 2 > mask) this.#grow();
  }

  visit(each: (hi: number, lo: number) => void): void {
    for (let slot = 0; slot <= this.#mask; slot++) {
      const hi = this.#hi[slot]!;
      const lo = this.#lo[slot]!;
      if (hi !== 0 || lo !== 0) each(hi, lo);
    }
  }

  #grow(): void {
    const hi = this.#hi;
    const lo = this.#lo;
    this.size = 0;
    this.#mask = this.#mask * 2 + 1;
    this.#hi = new Uint32Array(this.#mask + 1);
    this.#lo = new Uint32Array(this.#mask + 1);
    for (let slot = 0; slot < hi.length; slot++) if (hi[slot] !== 0 || lo[slot] !== 0) this.add(hi[slot]!, lo[slot]!);
  }
}
