import { redact } from '@smtp451/core';
import { countText } from './count-text.ts';
import { type UnreadKind, unreadKinds } from './unread-kinds.ts';

export interface UnreadExample {
  /** The input and, inside archives and mails, the part: `logs.zip > mail.log`. */
  where: string;
  /** What exactly was wrong, or the line itself without addresses and secrets; empty where there is no more to say. */
  detail: string;
}

/** All that was not read for one reason. */
export interface UnreadCount {
  kind: UnreadKind;
  count: number;
  /** One sentence. */
  says: string;
  isFailure: boolean;
  /** At most five. */
  examples: UnreadExample[];
}

const mostExamples = 5;
const longestDetail = 300;

interface Entry {
  count: number;
  examples: UnreadExample[];
}

/** Counts what was not read, by reason, with a few examples. */
export class Tally {
  readonly #kinds = new Map<UnreadKind, Entry>();

  /** `detail` is redacted here. */
  add(kind: UnreadKind, where: string, detail: string = '', count: number = 1): void {
    let entry = this.#kinds.get(kind);
    if (entry === undefined) {
      entry = { count: 0, examples: [] };
      this.#kinds.set(kind, entry);
    }
    entry.count += count;
    if (entry.examples.length < mostExamples) entry.examples.push({ where, detail: readable(detail) });
  }

  count(kind: UnreadKind): number {
    return this.#kinds.get(kind)?.count ?? 0;
  }

  /** True once an input or a part could not be read, or not to its end. */
  get hasFailed(): boolean {
    return [...this.#kinds.keys()].some(kind => unreadKinds[kind].isFailure);
  }

  /** Most frequent first, failures before the rest. */
  list(): UnreadCount[] {
    return [...this.#kinds]
      .map(([kind, { count, examples }]) => ({
        kind,
        count,
        says: unreadKinds[kind].says(countText(count), count !== 1),
        isFailure: unreadKinds[kind].isFailure,
        examples,
      }))
      .sort((a, b) => Number(b.isFailure) - Number(a.isFailure) || b.count - a.count || (a.kind < b.kind ? -1 : 1));
  }
}

const readable = (text: string): string => {
  const clean = redact(
    text
      .slice(0, longestDetail * 4)
      .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .trim(),
  );
  return clean.length > longestDetail ? `${clean.slice(0, longestDetail - 1)}…` : clean;
};
