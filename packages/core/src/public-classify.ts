import { classifyAll, classifyPrimary, wasTruncated } from './classify/classify.ts';
import { notAReply } from './classify/not-a-reply.ts';
import type { Classification } from './contract.ts';

/**
 * Says what an SMTP reply, log line, report or webhook event means, without the advice: outcome, cause, provider,
 * confidence and evidence of the attempt that the input is about. Never throws; time grows linearly with the input.
 */
export function classify(input: string): Classification {
  return classifyPrimary(input) ?? notAReply(wasTruncated());
}

/**
 * Every attempt that the input holds, in order of appearance (the recipients of one report, the events of one array);
 * empty where it holds no SMTP outcome. Never throws; time grows linearly with the input.
 */
export function classifyEach(input: string): Classification[] {
  return classifyAll(input).map(({ found }) => found);
}
