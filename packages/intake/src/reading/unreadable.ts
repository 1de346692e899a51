import type { UnreadKind } from './unread-kinds.ts';

/** Thrown by a reader where the rest of its part cannot be read; what was counted before stands. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly kind: UnreadKind;

  /** `detail` tells a person what was wrong with this part and, where there is a way, what to do. */
  constructor(kind: UnreadKind, detail: string = '') {
    super(detail);
    this.kind = kind;
  }
}

/** Thrown where the caller asked to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
