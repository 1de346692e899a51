import type { Counted, HeavyHitters } from './heavy-hitters.ts';

/** As many keys as a busy log names by turns. A power of two. */
const places = 8;

/**
 * The entries of a list for the keys that were asked for last: most attempts of a log come from the same few hosts and go
 * to the same few operators, and comparing a few strings costs less than looking one up.
 */
export class Recent<T extends Counted> {
  readonly #make: () => T;
  readonly #keys: string[] = Array.from({ length: places }, () => '');
  readonly #entries: (T | null)[] = Array.from({ length: places }, () => null);
  #next = 0;
  #list: HeavyHitters<T> | null = null;
  #generation = -1;

  constructor(make: () => T) {
    this.#make = make;
  }

  /** Counts the key once in the list, and gives its entry. */
  count(list: HeavyHitters<T>, key: string): T {
    // Of another list, or dropped meanwhile.
    if (this.#list !== list || this.#generation !== list.generation) this.#forget(list);
    for (let i = 0; i < places; i++) {
      const entry = this.#entries[i]!;
      if (entry !== null && this.#keys[i] === key) {
        entry.count++;
        return entry;
      }
    }
    return this.#learn(list, key);
  }

  #learn(list: HeavyHitters<T>, key: string): T {
    const entry = list.add(key, 1, this.#make);
    if (this.#generation !== list.generation) this.#forget(list);
    this.#keys[this.#next] = key;
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) & (places - 1);
    return entry;
  }

  #forget(list: HeavyHitters<T>): void {
    this.#list = list;
    this.#generation = list.generation;
    this.#entries.fill(null);
  }
}
