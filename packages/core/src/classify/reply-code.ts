import type { Evidence } from '../contract.ts';
import { replyCodeEvidence } from './code-evidence.ts';
import { type CodeRules, causeIndex, rulesFor } from './rules.ts';

/** All that is known of one reply code, made once. */
export interface ReplyCode {
  says: string;
  /** What is said of it at the beginning of a reply. */
  first: Evidence;
  /** The cause that its definition speaks for, or -1, and how much. */
  cause: number;
  weight: number;
  /** Signatures without phrases that name it. */
  rules: CodeRules;
}

const says = (code: number) =>
  code >= 500 ? 'a permanent reply code' : code >= 400 ? 'a temporary reply code' : 'a success';

function describe(code: number): ReplyCode {
  const evidence = replyCodeEvidence[code];
  return {
    says: says(code),
    first: Object.freeze({ start: 0, end: 3, says: says(code) }),
    cause: evidence ? causeIndex[evidence.cause] : -1,
    weight: evidence?.weight ?? 0,
    rules: rulesFor(String(code)),
  };
}

/** Made when one is first met: a program that reads one reply needs one. */
const codes: (ReplyCode | null)[] = Array.from({ length: 1000 }, () => null);

export function replyCode(code: number): ReplyCode {
  const at = code >= 0 && code < codes.length ? code : 0;
  return (codes[at] ??= describe(at));
}
