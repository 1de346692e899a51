import type { CauseId } from '../causes/ids.ts';
import type { Direction } from '../contract.ts';
import { type Name, noName } from './names.ts';
import type { Slot } from './slot.ts';
import { exampleOf, templateOf } from './template.ts';

/** What one kind of refusal has in common. Make it once per kind and use the same object for every attempt of it. */
export interface ReplyKind {
  readonly cause: CauseId;
  readonly provider: string | null;
  /** The reply text with its variable parts masked. */
  readonly template: string;
  /** One such reply, redacted. */
  readonly example: string;
  /** Cause, provider and template: what the counts go by. */
  readonly key: string;
  /** Cause and provider. */
  readonly groupKey: string;
  /** The digest's own note. */
  slot: Slot | null;
}

/** `reply` is the responding server's own text with its codes, or the reporting MTA's reason where no server spoke. */
export const replyKind = (cause: CauseId, provider: string | null, reply: string): ReplyKind => {
  const template = templateOf(reply);
  const groupKey = `${cause}|${provider ?? ''}`;
  return { cause, provider, template, example: exampleOf(reply), key: `${groupKey}|${template}`, groupKey, slot: null };
};

/**
 * One delivery attempt to count. A digest keeps none of these objects, so that a reader of logs can fill one and the
 * same object again for every line.
 */
export interface Attempt {
  outcome: 'deferred' | 'failed' | 'delivered';
  /** `inbound` refusals (the reader's own server refused somebody) are counted apart. */
  direction: Direction;
  /** Unix seconds, or NaN where the input does not tell. */
  at: number;
  /** How long the message had been in the queue, or NaN. */
  delaySeconds: number;
  /** Hash of the queue id; both lanes 0 where there is none, and then the attempt cannot be followed. */
  queueHi: number;
  queueLo: number;
  /** Hash of the recipient address (`hashAddress`), both lanes 0 where there is none. */
  recipientHi: number;
  recipientLo: number;
  recipientDomain: Name;
  /** Null only for what was delivered. */
  reply: ReplyKind | null;
  /** The responding operator, also where it accepted. */
  provider: string | null;
  /** Sending IP, or the pool or host that sends, as it is written; empty where it is not told. */
  sender: Name;
  /** Empty where none was reached. */
  remoteMta: Name;
}

/** An attempt of which nothing is known yet. */
export const blankAttempt = (): Attempt => ({
  outcome: 'deferred',
  direction: 'outbound',
  at: Number.NaN,
  delaySeconds: Number.NaN,
  queueHi: 0,
  queueLo: 0,
  recipientHi: 0,
  recipientLo: 0,
  recipientDomain: noName,
  reply: null,
  provider: null,
  sender: noName,
  remoteMta: noName,
});
