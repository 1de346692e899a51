import { type Classified, classifyAll, wasTruncated } from '../classify/classify.ts';
import { notAReply } from '../classify/not-a-reply.ts';
import { choosePrimary } from '../classify/primary.ts';
import { whatWasSeen } from '../classify/what-was-seen.ts';
import type { Explanation } from '../contract.ts';
import { advise } from './advice.ts';

export interface ExplainOptions {
  /** The reader's own sending domain: adds example SPF, DKIM and DMARC records where authentication is at fault. */
  domain?: string;
}

/**
 * Explains an SMTP reply, log line, report or webhook event: what became of the message, why, who can change it, how
 * long it takes and what to do, with the evidence and the sources. Further attempts in the input are in `others`.
 * Never throws; time grows linearly with the input.
 */
export function explain(input: string, options: ExplainOptions = {}): Explanation {
  const all = classifyAll(input);
  if (all.length === 0) {
    const found = notAReply(wasTruncated());
    return { ...found, ...advise(found, null, { ...options, reason: whatWasSeen(input) }), others: [] };
  }
  const { primary, others } = choosePrimary(all, one => one.found);
  return withAdvice(
    primary,
    options,
    others.map(other => withAdvice(other, options, [])),
  );
}

function withAdvice(
  { found, signature, origin }: Classified,
  options: ExplainOptions,
  others: Explanation[],
): Explanation {
  const advice = advise(found, signature, { ...options, origin });
  return {
    outcome: found.outcome,
    direction: found.direction,
    format: found.format,
    reply: found.reply,
    attempt: found.attempt,
    provider: found.provider,
    cause: found.cause,
    confidence: found.confidence,
    alternatives: found.alternatives,
    action: found.action,
    owner: found.owner,
    wait: advice.wait,
    retryAfterSeconds: found.retryAfterSeconds,
    truncated: found.truncated,
    evidence: found.evidence,
    signature: found.signature,
    summary: advice.summary,
    steps: advice.steps,
    avoid: advice.avoid,
    sources: advice.sources,
    others,
  };
}
