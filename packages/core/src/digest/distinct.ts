import { KeySet } from './key-set.ts';

/** Distinct keys are counted exactly up to this many. */
export const exactDistinct = 10_000;
/** 2^14 registers: the standard error of the estimate above `exactDistinct` is 1.04 / √16384 (HyperLogLog). */
export const distinctError = 0.0081;

const precision = 14;
const registers = 1 << precision;
const maxRank = 33;

/**
 * Counts distinct 64-bit keys; merging is exact in any order, for its state depends on nothing but the set of keys.
 * Estimator without bias corrections: O. Ertl, https://arxiv.org/abs/1702.01284 (checked 2026-11-23).
 */
export class Distinct {
  /** 53 bits of each key: enough that 10,000 keys collide once in 10^8 summaries. Null once there are too many. */
  keys: KeySet | null = new KeySet();
  ranks: Uint8Array | null = null;

  add(hi: number, lo: number): void {
    if (this.keys === null) this.#rank(hi, lo);
    else {
      this.keys.add(hi >>> 11, lo >>> 0);
      if (this.keys.size > exactDistinct) this.#spill();
    }
  }

  absorb(from: Distinct): void {
    if (from.ranks !== null) this.#absorbRanks(from.ranks);
    from.keys?.visit((hi, lo) => this.addKey(hi, lo));
  }

  get exact(): boolean {
    return this.ranks === null;
  }

  get size(): number {
    return this.ranks === null ? (this.keys?.size ?? 0) : Math.round(estimate(this.ranks));
  }

  #absorbRanks(ranks: Uint8Array): void {
    const mine = this.ranks ?? this.#spill();
    for (let i = 0; i < registers; i++) mine[i] = Math.max(mine[i]!, ranks[i]!);
  }

  /** Adds a key in the form that `keys` holds. */
  addKey(hi: number, lo: number): void {
    this.add(hi << 11, lo | 0);
  }

  #spill(): Uint8Array {
    const { keys } = this;
    this.keys = null;
    const ranks = new Uint8Array(registers);
    this.ranks = ranks;
    keys?.visit((hi, lo) => this.addKey(hi, lo));
    return ranks;
  }

  /** The register comes from the upper lane's first bits, which the exact form keeps too: both forms give one state. */
  #rank(hi: number, lo: number): void {
    if (this.ranks === null) return;
    const at = hi >>> (32 - precision);
    const rank = Math.clz32(lo) + 1;
    if (rank > (this.ranks[at] ?? 0)) this.ranks[at] = rank;
  }
}

const sigma = (x: number): number => {
  if (x === 1) return Number.POSITIVE_INFINITY;
  let power = x;
  let weight = 1;
  let sum = x;
  for (let before = -1; before !== sum; ) {
    power *= power;
    before = sum;
    sum += power * weight;
    weight += weight;
  }
  return sum;
};

const tau = (x: number): number => {
  if (x === 0 || x === 1) return 0;
  let root = x;
  let weight = 1;
  let sum = 1 - x;
  for (let before = -1; before !== sum; ) {
    root = Math.sqrt(root);
    before = sum;
    weight /= 2;
    sum -= (1 - root) ** 2 * weight;
  }
  return sum / 3;
};

const estimate = (ranks: Uint8Array): number => {
  const counts = new Float64Array(maxRank + 1);
  // By index: before the engine has compiled it, an iterator makes an object for each of the registers.
  for (let i = 0; i < registers; i++) counts[ranks[i]!]!++;
  let z = registers * tau(1 - (counts[maxRank] ?? 0) / registers);
  for (let k = maxRank - 1; k >= 1; k--) z = (z + (counts[k] ?? 0)) / 2;
  z += registers * sigma((counts[0] ?? 0) / registers);
  return registers ** 2 / (2 * Math.LN2 * z);
};
