/** A binary heap of what happens when: earliest first. */
export class Agenda<T extends { due: number }> {
  readonly #items: T[] = [];

  get next(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    items.push(item);
    for (let i = items.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (items[parent]!.due <= items[i]!.due) break;
      [items[parent], items[i]] = [items[i]!, items[parent]!];
      i = parent;
    }
  }

  pop(): T {
    const items = this.#items;
    const first = items[0]!;
    const last = items.pop()!;
    if (items.length === 0) return first;
    items[0] = last;
    for (let i = 0; ; ) {
      const left = i * 2 + 1;
      if (left >= items.length) return first;
      const right = left + 1;
      const child = right < items.length && items[right]!.due < items[left]!.due ? right : left;
      if (items[i]!.due <= items[child]!.due) return first;
      [items[child], items[i]] = [items[i]!, items[child]!];
      i = child;
    }
  }
}
