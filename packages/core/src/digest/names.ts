import type { Counted, HeavyHitters } from './heavy-hitters.ts';

/**
 * A name of a host, a domain or a sender. A reader that meets the same names again and again keeps one object for each: a digest notes
 * its own number in it and then counts without looking the text up.
 */
export interface Name {
  /** Hosts and domains in lower case; empty where none is told. */
  readonly text: string;
  /** The digest's. */
  number: number;
  owner: object | null;
}

export const nameOf = (text: string): Name => ({ text, number: 0, owner: null });
export const noName: Name = Object.freeze(nameOf(''));

const unknown = 0;
const other = 1;

/** Gives out small numbers for names, up to a limit; what comes after the limit shares number 1. Counts by number. */
export class Names {
  readonly list: string[];
  readonly #numbers: Map<string, number>;
  readonly #limit: number;
  #counts: Uint32Array;

  constructor(limit: number, list: readonly string[] = ['', '(other)']) {
    this.#limit = limit;
    this.list = [...list];
    this.#numbers = new Map(this.list.map((name, i) => [name, i]));
    this.#counts = new Uint32Array(limit);
  }

  numberOf(name: Name): number {
    if (name.text === '') return unknown;
    if (name.owner !== this) {
      name.number = this.#number(name.text);
      name.owner = this;
    }
    return name.number;
  }

  /** Counts the name once and gives its number. `hitters` takes at once what has no number of its own. */
  count(name: Name, hitters: HeavyHitters<Counted>): number {
    const number = this.numberOf(name);
    if (number === other) hitters.add(name.text, 1, counted);
    else if (number !== unknown) this.#counts[number]!++;
    return number;
  }

  #number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (this.list.length >= this.#limit) return other;
    this.#numbers.set(text, this.list.length);
    return this.list.push(text) - 1;
  }

  /** Hands over what was counted by number. */
  flush(hitters: HeavyHitters<Counted>): void {
    const { list } = this;
    const counts = this.#counts;
    for (let number = 0; number < list.length; number++) {
      const n = counts[number]!;
      if (n > 0) hitters.add(list[number]!, n, counted);
    }
    counts.fill(0);
  }
}

const counted = (): Counted => ({ count: 0 });
