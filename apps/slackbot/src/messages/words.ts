/** The words of the first line: verdict, who says it, whose move, when it clears. Meaning never rests on an emoji alone. */
import type { Action, Explanation, Outcome, Owner, WaitBasis } from '@smtp451/core';
import { causes } from '@smtp451/core';
import { duration, range } from './duration.ts';

type Refused = Extract<Outcome, 'deferred' | 'failed'>;

const verdicts: Record<Refused, Record<Action, { emoji: string; text: string }>> = {
  deferred: {
    none: { emoji: '⏳', text: 'Temporary: the retry clears it' },
    watch: { emoji: '👀', text: 'Temporary: keep an eye on it' },
    act: { emoji: '🔧', text: 'Temporary, but somebody must act' },
  },
  failed: {
    none: { emoji: '⛔', text: 'Permanent failure' },
    watch: { emoji: '⛔', text: 'Permanent failure: not retried' },
    act: { emoji: '⛔', text: 'Permanent failure: somebody must act' },
  },
};

export function verdict({ outcome, action }: Explanation): { emoji: string; text: string } {
  if (outcome === 'delivered') return { emoji: '✅', text: 'Delivered: nothing to do' };
  if (outcome === 'not-a-reply') return { emoji: '🤷', text: 'No SMTP reply in here' };
  return verdicts[outcome][action];
}

/** “Greylisting”; null for what has no cause. */
export const causeLabel = ({ cause }: Pick<Explanation, 'cause'>): string | null =>
  cause ? causes[cause].label : null;

/** The same with how sure it is: a guess must not look like a finding, least of all in the first line. */
export function supposed(found: Explanation): string | null {
  const label = causeLabel(found);
  if (label === null || found.confidence === 'high') return label;
  return `${found.confidence === 'low' ? 'perhaps' : 'probably'} ${lowered(label)}`;
}

/** “IP or domain reputation” and “DNS failure” keep their capitals. */
const lowered = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** “Rackspace says it”, “mx.example.net says it”, “your server says it”. */
export function saidBy(found: Explanation): string {
  if (found.direction === 'inbound') return 'your server says it';
  if (found.cause === 'sender-hold') return 'the sending system says it';
  if (found.provider) return `${found.provider.name} says it`;
  const host = found.attempt.remoteMta;
  return host && isHostName(host) ? `${host} says it` : 'the receiving server says it';
}

const movers: Record<Owner, string> = {
  sender: 'the sender’s move',
  receiver: 'the receiver’s move',
  recipient: 'the recipient’s move',
  either: 'sender’s or receiver’s move',
};

export function whoseMove({ action, owner }: Pick<Explanation, 'action' | 'owner'>): string | null {
  if (action === 'none') return 'nobody needs to act';
  return owner ? movers[owner] : null;
}

const bases: Record<WaitBasis, string> = {
  stated: 'as the reply says',
  documented: 'documented',
  observed: 'observed',
  typical: 'typical',
};

/** When it clears by itself; null where there is nothing to clear. */
export function whenClears(found: Explanation): string | null {
  if (found.outcome === 'failed') return 'will not be retried';
  if (found.outcome !== 'deferred') return null;
  if (found.retryAfterSeconds !== null) return `retry after ${duration(found.retryAfterSeconds)}, as the reply says`;
  const { wait } = found;
  if (wait) return `usually clears in ${range(wait.minSeconds, wait.maxSeconds)} (${bases[wait.basis]})`;
  return found.action === 'act' ? 'waiting alone does not clear it' : null;
}

export const actors: Record<'sender' | 'receiver' | 'recipient', string> = {
  sender: 'Sender',
  receiver: 'Receiver',
  recipient: 'Recipient',
};

export const confidences: Record<Explanation['confidence'], string> = {
  high: 'High confidence: right about 99 times in 100',
  medium: 'Medium confidence: right about 9 times in 10',
  low: 'Low confidence: a guess, check the evidence',
};

/** Host names come from pasted text; only what can be one is repeated. */
export const isHostName = (text: string): boolean =>
  text.length <= 253 && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);

/** “421 4.7.28”, or whichever of the two there is. */
export const codes = ({ reply }: Explanation): string =>
  [reply?.code, reply?.enhancedStatusCode].filter(part => part !== null && part !== undefined).join(' ');
