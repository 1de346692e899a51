import { replyCodeEvidence } from './code-evidence.ts';
import { causeIndex, rulesByCode } from './rules.ts';

/** All that is known of one reply code, made once. */
export interface ReplyCode {
  says: string;
  /** The cause that its definition speaks for, or -1, and how much. */
  cause: number;
  weight: number;
  /** Signatures without phrases that name it. */
  rules: readonly number[];
}

const noRules: readonly number[] = Object.freeze([]);
const says = (code: number) =>
  code >= 500 ? 'a permanent reply code' : code >= 400 ? 'a temporary reply code' : 'a success';

const codes: readonly ReplyCode[] = Array.from({ length: 1000 }, (_, code) => {
  const evidence = replyCodeEvidence[code];
  return {
    says: says(code),
    cause: evidence ? causeIndex[evidence.cause] : -1,
    weight: evidence?.weight ?? 0,
    rules: rulesByCode.get(String(code)) ?? noRules,
  };
});

export const replyCode = (code: number): ReplyCode => codes[code] ?? codes[0]!;
