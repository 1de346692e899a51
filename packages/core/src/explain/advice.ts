import type { Signature } from '../catalogue/origin.ts';
import { sender } from '../causes/common/steps.ts';
import type { Classification, Step, Wait } from '../contract.ts';
import { type AdviceOrigin, type AdviceRow, adviceRow } from './advice-table.ts';
import { authenticationRecords } from './authentication-records.ts';
import { inWords } from './duration.ts';
import { type Advice, adviseDelivered, adviseNotAReply } from './no-cause.ts';

export type { Advice } from './no-cause.ts';

export interface AdviceOptions {
  /** The reader's own sending domain: adds example SPF, DKIM and DMARC records where authentication is at fault. */
  domain?: string;
  /** For `not-a-reply`: one sentence that says what was seen instead. */
  reason?: string;
  /** The signature's origin, whose sources stand in where the signature names none of its own. */
  origin?: AdviceOrigin | null;
}

const ANYBODY = 'The receiving server';
const nobody: AdviceOrigin = Object.freeze({ id: '', sources: [] });

function statedWait(seconds: number): Wait {
  return { minSeconds: seconds, maxSeconds: seconds, basis: 'stated', source: 'the reply itself' };
}

function withRecords(steps: readonly Step[], domain: string, sendingIp: string | null): Step[] {
  const records = authenticationRecords(domain, { sendingIp });
  if (!records) return steps as Step[];
  const examples = records.map(({ method, name, value, note }) =>
    sender(`Publish a ${method} record of this form: ${name} TXT "${value}".`, note),
  );
  return [...steps, ...examples];
}

function summaryOf(row: AdviceRow, found: Classification): string {
  const line = row.named ? row.before + (found.provider?.name ?? ANYBODY) + row.behind : row.before;
  if (found.retryAfterSeconds === null || found.outcome === 'failed') return line;
  return `${line} The reply asks to wait ${inWords(found.retryAfterSeconds)}.`;
}

function waitOf(row: AdviceRow, found: Classification): Wait | null {
  if (found.outcome === 'failed') return null;
  if (found.retryAfterSeconds !== null) return statedWait(found.retryAfterSeconds);
  return found.action === 'act' ? row.waitWhenActing : row.wait;
}

/**
 * What to do about a classified reply: how long it takes, in one line what it means, the steps in order, what to leave
 * alone, and the pages that say so. `signature` is the catalogue entry that decided, whose own words come first. The
 * arrays are shared between explanations and frozen: copy before changing them.
 */
export function advise(found: Classification, signature: Signature | null, options: AdviceOptions = {}): Advice {
  const who = found.provider?.name ?? ANYBODY;
  if (found.outcome === 'delivered') return adviseDelivered(who, found.direction === 'inbound');
  if (found.outcome === 'not-a-reply') return adviseNotAReply(options.reason);
  const cause = found.cause ?? 'unknown';
  const failed = found.outcome === 'failed';
  const row = adviceRow(cause, signature, options.origin ?? nobody, found.direction, failed);
  const examples = options.domain !== undefined && cause === 'authentication' && found.direction !== 'inbound';
  return {
    wait: waitOf(row, found),
    summary: summaryOf(row, found),
    steps: examples ? withRecords(row.steps, options.domain ?? '', found.attempt.sendingIp) : (row.steps as Step[]),
    avoid: row.avoid as string[],
    sources: row.sources as Advice['sources'],
  };
}
