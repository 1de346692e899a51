import { faultOf } from './errors.ts';

/** A person waits for the answer; past this they get an error instead. */
const longestWaitMs = 30_000;
const mostTries = 5;
/** After a 429 a channel keeps to Slack's rate of about one message a second for a while. */
const cautiousForMs = 60_000;
const cautiousGapMs = 1_000;

interface Lane {
  tail: Promise<unknown>;
  waiting: number;
  cautiousUntil: number;
  lastAt: number;
}

export interface Waiting {
  now(): number;
  sleep(ms: number): Promise<void>;
}

const clock: Waiting = { now: () => Date.now(), sleep: ms => new Promise(done => setTimeout(done, ms)) };

/**
 * One lane a channel: messages keep their order, and a 429 holds up only the channel that caused it. Slack allows about
 * one message a second and channel, and short bursts: https://docs.slack.dev/apis/web-api/rate-limits (checked 2026-11-23).
 */
export class ChannelQueue {
  readonly #lanes = new Map<string, Lane>();
  readonly #clock: Waiting;
  constructor(waiting: Waiting = clock) {
    this.#clock = waiting;
  }

  /** Runs after everything that was queued for this channel before; repeats it after a 429. */
  run<T>(channel: string, task: () => Promise<T>): Promise<T> {
    const lane = this.#lane(channel);
    lane.waiting += 1;
    const result = lane.tail.then(() => this.#attempt(lane, task));
    lane.tail = result.catch(() => undefined).finally(() => this.#leave(channel, lane));
    return result;
  }

  /** How many posts wait, for metrics and for the drain. */
  get size(): number {
    return [...this.#lanes.values()].reduce((sum, lane) => sum + lane.waiting, 0);
  }

  async #attempt<T>(lane: Lane, task: () => Promise<T>): Promise<T> {
    const deadline = this.#clock.now() + longestWaitMs;
    for (let tries = 1; ; tries += 1) {
      await this.#keepDistance(lane);
      lane.lastAt = this.#clock.now();
      try {
        return await task();
      } catch (error) {
        const fault = faultOf(error);
        if (fault.kind !== 'rate-limited' || tries >= mostTries) throw error;
        if (this.#clock.now() + fault.retryAfterMs > deadline) throw error;
        await this.#clock.sleep(fault.retryAfterMs);
        lane.cautiousUntil = this.#clock.now() + cautiousForMs;
      }
    }
  }

  async #keepDistance(lane: Lane): Promise<void> {
    const now = this.#clock.now();
    if (now < lane.cautiousUntil) await this.#clock.sleep(Math.max(0, lane.lastAt + cautiousGapMs - now));
  }

  #lane(channel: string): Lane {
    const known = this.#lanes.get(channel);
    if (known) return known;
    const lane = { tail: Promise.resolve(), waiting: 0, cautiousUntil: 0, lastAt: 0 };
    this.#lanes.set(channel, lane);
    return lane;
  }

  #leave(channel: string, lane: Lane): void {
    lane.waiting -= 1;
    if (lane.waiting === 0 && this.#clock.now() >= lane.cautiousUntil) this.#lanes.delete(channel);
  }
}
