import type { Json } from './types.ts';

/** An answer with `ok: false`. */
export class SlackError extends Error {
  readonly error: string;
  readonly extra: Json;

  constructor(error: string, extra: Json = {}) {
    super(error);
    this.error = error;
    this.extra = extra;
  }
}
