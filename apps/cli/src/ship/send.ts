import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Parcel, type Spool, summaryCount } from './spool.ts';

export interface Target {
  url: string;
  token: string;
  source: string;
  fetch: typeof globalThis.fetch;
  say: (line: string) => void;
}

type Sent = { kind: 'taken' } | { kind: 'later'; why: string; afterMs: number | null } | { kind: 'never'; why: string };

const timeoutMs = 30_000;
const worthPacking = 32_768;
const longestPauseMs = 60_000;

/** Sends what waits, oldest first, for as long as the bot takes to come back. One at a time, so that the order stays. */
export class Sender {
  readonly #spool: Spool;
  readonly #target: Target;
  readonly #ending: AbortSignal;
  #failures = 0;
  #wake: () => void = () => undefined;
  /** Ends when `ending` does. */
  readonly running: Promise<void>;

  constructor(spool: Spool, target: Target, ending: AbortSignal) {
    this.#spool = spool;
    this.#target = target;
    this.#ending = ending;
    ending.addEventListener('abort', () => this.#wake());
    this.running = this.#run();
  }

  /** Something new waits. */
  nudge(): void {
    if (this.#failures === 0) this.#wake();
  }

  /** Waits until nothing is left to send, at most so long; with `hurry` not even for a bot that is away. */
  async drained(mostMs: number, hurry: boolean): Promise<boolean> {
    const until = Date.now() + mostMs;
    const worthWaiting = (): boolean => Date.now() < until && !(hurry && this.#failures > 0);
    while (this.#spool.waiting > 0 && worthWaiting()) await sleep(20);
    return this.#spool.waiting === 0;
  }

  async #run(): Promise<void> {
    while (!this.#ending.aborted) {
      const next = this.#spool.oldest();
      if (next) await this.#one(next.parcel, next.body);
      else await this.#sleep(longestPauseMs);
    }
  }

  async #one(parcel: Parcel, body: string): Promise<void> {
    const sent = await post(this.#target, parcel, body, this.#ending);
    if (sent.kind === 'later') {
      this.#failures += 1;
      if (this.#failures === 1 || this.#failures % 20 === 0)
        this.#target.say(`${sent.why} Kept ${summaryCount(this.#spool.waiting)}; trying again.`);
      const pause = sent.afterMs ?? Math.min(longestPauseMs, 500 * 2 ** Math.min(this.#failures - 1, 7));
      await this.#sleep(pause * (0.75 + Math.random() / 2));
      return;
    }
    if (sent.kind === 'never') this.#target.say(`${sent.why} The summary ${parcel.name} is given up.`);
    if (this.#failures > 0 && sent.kind === 'taken') this.#target.say('The bot takes summaries again.');
    this.#failures = 0;
    this.#spool.remove(parcel);
  }

  #sleep(ms: number): Promise<void> {
    if (this.#ending.aborted) return Promise.resolve();
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** The same key for the same body, however often it is sent: the bot counts it once. */
async function post(target: Target, parcel: Parcel, body: string, ending: AbortSignal): Promise<Sent> {
  const large = body.length > worthPacking;
  try {
    const response = await target.fetch(target.url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${target.token}`,
        'content-type': 'application/json',
        ...(large ? { 'content-encoding': 'gzip' } : {}),
        'idempotency-key': `${target.source.slice(-100).replace(/[^\x21-\x7e]/g, '?')}/${parcel.name}`,
      },
      body: large ? gzipSync(body) : body,
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ending]),
    });
    const text = await response.text();
    return verdict(response, text);
  } catch (error) {
    return { kind: 'later', why: `The bot cannot be reached (${reason(error)}).`, afterMs: null };
  }
}

function verdict(response: Response, text: string): Sent {
  if (response.status === 202) return { kind: 'taken' };
  const said = messageIn(text) ?? `status ${response.status}`;
  // What is wrong with the summary itself stays wrong; everything else passes, or somebody mends it.
  if ([409, 413, 422].includes(response.status)) return { kind: 'never', why: `The bot refused a summary: ${said}` };
  const seconds = Number(response.headers.get('retry-after'));
  return {
    kind: 'later',
    why: `The bot answered ${response.status}: ${said}`,
    afterMs: seconds > 0 ? Math.min(seconds, 300) * 1_000 : null,
  };
}

function messageIn(text: string): string | null {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: string } };
    return typeof error?.message === 'string' ? error.message.slice(0, 300) : null;
  } catch {
    return null;
  }
}

function reason(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string }; message?: string };
  return cause?.code ?? message ?? 'no answer';
}
