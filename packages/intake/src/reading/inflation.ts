import { countText } from './count-text.ts';
import type { Limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Watches how much an input becomes when it is unpacked, over all archives that are nested in it. */
export class Inflation {
  /** Bytes of the input itself that were read up to now. */
  packed = 0;
  #unpacked = 0;
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Bytes that came out of a decompressor. Throws once there are far too many. */
  unpacked(bytes: number): void {
    this.#unpacked += bytes;
    const { inflation, inflationFloor } = this.#limits;
    if (this.#unpacked <= inflationFloor || this.#unpacked <= this.packed * inflation) return;
    const ratio = Math.round(this.#unpacked / Math.max(1, this.packed));
    throw new Unreadable(
      'inflates',
      `it had grown to ${Math.round(this.#unpacked / 1e6)} MB, ${countText(ratio)} times its own size, when reading stopped`,
    );
  }
}
