/**
 * The deferred (queue id, recipient) pairs that have not come to an end, in columns of numbers: about 50 bytes each.
 * A slot of `#heads` leads to the pairs of one queue id, chained through `next`. Linear probing; a queue id is found by
 * both lanes of its hash.
 */
export interface OpenColumns {
  queueHi: Int32Array;
  queueLo: Int32Array;
  recipientHi: Int32Array;
  recipientLo: Int32Array;
  /** Unix seconds of the first deferral, and of the message's arrival; 0 where unknown. */
  first: Uint32Array;
  arrival: Uint32Array;
  /** The (cause, provider) pair of the first and of the latest deferral, and names, as indexes that the owner gives out. */
  firstGroup: Uint32Array;
  group: Uint32Array;
  sender: Uint32Array;
  remoteMta: Uint32Array;
}

const columnsOf = (n: number): OpenColumns => ({
  queueHi: new Int32Array(n),
  queueLo: new Int32Array(n),
  recipientHi: new Int32Array(n),
  recipientLo: new Int32Array(n),
  first: new Uint32Array(n),
  arrival: new Uint32Array(n),
  firstGroup: new Uint32Array(n),
  group: new Uint32Array(n),
  sender: new Uint32Array(n),
  remoteMta: new Uint32Array(n),
});

export type OpenColumn = keyof OpenColumns;
export const openColumns: readonly OpenColumn[] = Object.keys(columnsOf(0)) as OpenColumn[];
const none = -1;

export class OpenAttempts {
  columns: OpenColumns;
  size = 0;
  /** Distinct queue ids. */
  messages = 0;
  readonly limit: number;
  #next: Int32Array;
  #heads: Int32Array;
  #mask: number;
  #free: number = none;
  #used = 0;

  constructor(limit: number, initial = 1024) {
    this.limit = limit;
    this.columns = columnsOf(initial);
    this.#next = new Int32Array(initial);
    this.#heads = new Int32Array(initial * 2).fill(none);
    this.#mask = initial * 2 - 1;
  }

  get full(): boolean {
    return this.size >= this.limit;
  }

  /** Index of the pair's row, or -1. */
  find(queueHi: number, queueLo: number, recipientHi: number, recipientLo: number): number {
    const c = this.columns;
    for (let row = this.#heads[this.#slot(queueHi, queueLo)]!; row !== none; row = this.#next[row]!) {
      if (c.recipientHi[row] === recipientHi && c.recipientLo[row] === recipientLo) return row;
    }
    return none;
  }

  /** Adds a pair that `find` did not find, and gives its row for the caller to fill in. Ask `full` before. */
  add(queueHi: number, queueLo: number, recipientHi: number, recipientLo: number): number {
    if (this.#free === none && this.#used === this.#next.length) this.#grow();
    const row = this.#takeRow();
    const c = this.columns;
    c.queueHi[row] = queueHi;
    c.queueLo[row] = queueLo;
    c.recipientHi[row] = recipientHi;
    c.recipientLo[row] = recipientLo;
    this.#link(row);
    this.size++;
    return row;
  }

  /** Takes one pair out. Its row keeps its values until the next `add`. */
  remove(row: number): void {
    const c = this.columns;
    const slot = this.#slot(c.queueHi[row]!, c.queueLo[row]!);
    const head = this.#heads[slot]!;
    const after = this.#next[row]!;
    if (head !== row) {
      let before = head;
      while (this.#next[before] !== row) before = this.#next[before]!;
      this.#next[before] = after;
    } else if (after !== none) this.#heads[slot] = after;
    else this.#vacate(slot);
    this.#next[row] = this.#free;
    this.#free = row;
    this.size--;
  }

  /** A row of the queue id, or -1. */
  anyOf(queueHi: number, queueLo: number): number {
    return this.#heads[this.#slot(queueHi, queueLo)]!;
  }

  /** Calls back for each queue id with the rows that belong to it. The array is used again for the next one. */
  forEachMessage(visit: (rows: number[]) => void): void {
    const rows: number[] = [];
    const heads = this.#heads;
    for (let slot = 0; slot < heads.length; slot++) {
      const head = heads[slot]!;
      if (head === none) continue;
      rows.length = 0;
      for (let row = head; row !== none; row = this.#next[row]!) rows.push(row);
      visit(rows);
    }
  }

  /** The slot that holds the queue id, or the empty one where it belongs. */
  #slot(queueHi: number, queueLo: number): number {
    const c = this.columns;
    let slot = queueLo & this.#mask;
    for (;;) {
      const head = this.#heads[slot]!;
      if (head === none || (c.queueLo[head] === queueLo && c.queueHi[head] === queueHi)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #takeRow(): number {
    if (this.#free === none) return this.#used++;
    const row = this.#free;
    this.#free = this.#next[row]!;
    return row;
  }

  #link(row: number): void {
    const slot = this.#slot(this.columns.queueHi[row]!, this.columns.queueLo[row]!);
    const head = this.#heads[slot]!;
    if (head === none) this.messages++;
    this.#next[row] = head;
    this.#heads[slot] = row;
  }

  /** Empties a slot and moves back what probing had pushed past it, so that no search ends too early. */
  #vacate(slot: number): void {
    const { queueLo } = this.columns;
    this.messages--;
    let hole = slot;
    for (let at = (slot + 1) & this.#mask; ; at = (at + 1) & this.#mask) {
      const head = this.#heads[at]!;
      if (head === none) break;
      const home = queueLo[head]! & this.#mask;
      if (((at - home) & this.#mask) >= ((at - hole) & this.#mask)) {
        this.#heads[hole] = head;
        hole = at;
      }
    }
    this.#heads[hole] = none;
  }

  #grow(): void {
    const n = this.#next.length * 2;
    const bigger = columnsOf(n);
    for (const name of openColumns) bigger[name].set(this.columns[name]);
    const next = new Int32Array(n);
    next.set(this.#next);
    const heads = this.#heads;
    this.columns = bigger;
    this.#next = next;
    this.#heads = new Int32Array(n * 2).fill(none);
    this.#mask = n * 2 - 1;
    for (const head of heads) {
      if (head !== none) this.#heads[this.#slot(bigger.queueHi[head]!, bigger.queueLo[head]!)] = head;
    }
  }
}
