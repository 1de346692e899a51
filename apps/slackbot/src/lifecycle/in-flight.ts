/** Counts what is being worked on, so that a stop can wait for it. */
export class InFlight {
  readonly #work = new Set<Promise<unknown>>();

  get size(): number {
    return this.#work.size;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    const settled = running.then(
      () => undefined,
      () => undefined,
    );
    this.#work.add(settled);
    void settled.finally(() => this.#work.delete(settled));
    return running;
  }

  /** True when everything ended in time. */
  async drained(withinMs: number): Promise<boolean> {
    const deadline = Date.now() + withinMs;
    while (this.#work.size > 0) {
      const left = deadline - Date.now();
      if (left <= 0) return false;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise(done => {
        timer = setTimeout(done, left);
      });
      await Promise.race([Promise.allSettled(this.#work), late]);
      clearTimeout(timer);
    }
    return true;
  }
}
