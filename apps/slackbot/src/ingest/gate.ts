import { Refusal } from './refusal.ts';

const mostOfToken = 64;
const mostInAll = 256;

/** Keeps memory bounded: so many requests are worked on at once, and one channel's cannot take all the places. */
export class Gate {
  readonly #tokens = new Map<string, number>();
  #all = 0;

  /** Throws a `Refusal` where there is no place. What it gives back must be called once. */
  enter(tokenId: string): () => void {
    const mine = this.#tokens.get(tokenId) ?? 0;
    if (mine >= mostOfToken) {
      throw new Refusal(
        429,
        'too-many',
        `This token has ${mostOfToken} requests under way; wait for some of them to end.`,
        1,
      );
    }
    if (this.#all >= mostInAll)
      throw new Refusal(503, 'busy', 'Too many requests are under way; try again in a second.', 1);
    this.#tokens.set(tokenId, mine + 1);
    this.#all += 1;
    return () => this.#leave(tokenId);
  }

  /** Requests under way, for the drain and for metrics. */
  get size(): number {
    return this.#all;
  }

  #leave(tokenId: string): void {
    const left = (this.#tokens.get(tokenId) ?? 1) - 1;
    if (left > 0) this.#tokens.set(tokenId, left);
    else this.#tokens.delete(tokenId);
    this.#all -= 1;
  }
}
