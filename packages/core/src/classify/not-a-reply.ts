import type { Classification, Confidence } from '../contract.ts';
import { noFacts } from '../inputs/raw-reply.ts';
import { hits } from './phrase-book.ts';
import { IS_MAIL_WORD, IS_NOT_A_REPLY, ruleFlags, ruleWeight, weights } from './rules.ts';

/** Words that name a cause, or several of mail, may be a reply in a form that nobody has taught us: then less sure. */
function sureness(): Confidence {
  let cause = false;
  let mail = 0;
  let other = false;
  for (let at = 0; at < hits.count; at++) {
    const rule = hits.rule[at]!;
    const flags = ruleFlags[rule]!;
    if (ruleWeight[rule]! >= weights.suggests + 20) cause = true;
    if ((flags & IS_MAIL_WORD) !== 0) mail++;
    if ((flags & IS_NOT_A_REPLY) !== 0) other = true;
  }
  if (cause) return other ? 'medium' : 'low';
  return mail > 1 ? 'medium' : 'high';
}

/** The answer for an input without any SMTP outcome, right after it was read. */
export const notAReply = (truncated: boolean): Classification => ({
  outcome: 'not-a-reply',
  direction: 'unknown',
  format: 'none',
  reply: null,
  attempt: noFacts,
  provider: null,
  cause: null,
  confidence: sureness(),
  alternatives: [],
  action: 'none',
  owner: null,
  retryAfterSeconds: null,
  truncated,
  evidence: [],
  signature: null,
});
