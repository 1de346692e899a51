import type { DigestReport } from '@smtp451/core/digest';

/** One file, attachment or paste. `open` may be called once. */
export interface DigestInput {
  name: string;
  /** Read only where the others hold no delivery attempt: the words of a bounce whose report is attached. */
  onlyWithoutOthers?: boolean;
  open: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
}

export interface DigestProgress {
  bytes: number;
  attempts: number;
}

export type DigestRefusal = 'too-large' | 'encrypted' | 'not-a-digest' | 'broken';

/** `summary` is the same, serialised, for what the channel remembers. */
export type DigestResult =
  | { kind: 'read'; report: DigestReport; summary: string; notes: string[]; unreadExamples: string[] }
  | { kind: 'refused'; refusal: DigestRefusal; says: string };

/** Reads whatever people drop. `main.ts` connects it to `@smtp451/intake`. */
export interface DigestReader {
  read: (inputs: readonly DigestInput[], progress: (now: DigestProgress) => void) => Promise<DigestResult>;
}
