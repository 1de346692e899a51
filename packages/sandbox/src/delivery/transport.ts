import type { Json } from '../world/types.ts';

export type EnvelopeKind = 'events_api' | 'interactive' | 'slash_commands';

export interface Attempt {
  kind: EnvelopeKind;
  payload: Json;
  /** 0 for the first. */
  retry: number;
  retryReason: string;
}

export interface Answer {
  /** `none`: nobody is there to take it; `late`: no acknowledgement in time. */
  result: 'acknowledged' | 'late' | 'none';
  response: Json | null;
}

/** One way to reach the app. */
export interface Transport {
  /** Sends once and resolves with what came back within the time that Slack waits. Never rejects. */
  send: (attempt: Attempt) => Promise<Answer>;
}

/** Until something listens, nothing is reached. */
export const nowhere: Transport = { send: () => Promise.resolve({ result: 'none', response: null }) };
