import { reading } from '../messages/digest.ts';
import type { Message } from '../messages/message.ts';
import type { Call } from './ports.ts';

/** Progress is shown once reading takes this long, and not more often than Slack likes edits. */
const showAfterMs = 1_200;
const editEveryMs = 3_000;

interface Shown {
  channel: string;
  at: { threadTs: string } | null;
  title: string;
}

/** One message that is edited while reading goes on. */
export class Progress {
  readonly #call: Call;
  readonly #ask: Shown;
  readonly #key: string;
  readonly #startedAt: number = Date.now();
  #editedAt = 0;
  #ts: string | null = null;
  #running: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(call: Call, ask: Shown, key: string) {
    this.#call = call;
    this.#ask = ask;
    this.#key = key;
  }

  /** Called for every chunk; mostly does nothing. */
  seen(now: { bytes: number; attempts: number }): void {
    const at = Date.now();
    if (this.#busy || at - this.#startedAt < showAfterMs || at - this.#editedAt < editEveryMs) return;
    this.#editedAt = at;
    this.#busy = true;
    this.#running = this.#put(reading(this.#ask.title, now.bytes / 1e6, now.attempts))
      .catch((error: unknown) => this.#call.log.debug({ err: error }, 'progress could not be shown'))
      .finally(() => {
        this.#busy = false;
      });
  }

  settle(): Promise<void> {
    return this.#running;
  }

  async finish(message: Message): Promise<string> {
    await this.#put(message);
    return this.#ts ?? '';
  }

  /** Takes the progress message away again. */
  async drop(): Promise<void> {
    if (this.#ts === null) return;
    const { channel } = this.#ask;
    await this.#call.slack.remove({ channel, ts: this.#ts }).catch(() => undefined);
    this.#ts = null;
  }

  async #put(message: Message): Promise<void> {
    const { slack } = this.#call;
    const { channel, at } = this.#ask;
    if (this.#ts === null) this.#ts = await slack.post({ channel, threadTs: at?.threadTs, message, key: this.#key });
    else await slack.update({ channel, ts: this.#ts }, message);
  }
}
