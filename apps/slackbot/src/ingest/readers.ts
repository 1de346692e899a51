import { setImmediate as turn } from 'node:timers/promises';
import { classifyEach } from '@smtp451/core';
import { LogReader } from '@smtp451/intake';
import { type Recorded, Recorder } from './recorder.ts';

/** So many bodies are read at once. */
const mostAtOnce = 4;
/** Readers that are kept for their channels; each takes about 0.3 MB when it is new. */
const mostKept = 64;
/** A reader guesses the year of syslog's times from the day it was made. */
const freshMs = 3_600_000;
/** Read at once; between two slices Slack's commands get their turn. */
const sliceBytes = 128 * 1024;

interface Reader {
  recorder: Recorder;
  log: LogReader;
  madeAt: number;
}

/**
 * Reads bodies of log lines into rows. A reader remembers the replies that it classified, with an example of each in its
 * own words, so each channel has its own: one channel's words never come out as another's.
 */
export class Readers {
  /** By channel, the one that was used last at the end. */
  readonly #kept = new Map<string, Reader>();
  #reading = 0;
  readonly #waiting: (() => void)[] = [];

  /** `owner` names the channel among all workspaces. `now` in milliseconds. Lines may be of any format that the classifier knows, JSON events included. */
  async read(owner: string, body: Uint8Array, now: number): Promise<Recorded> {
    await this.#enter();
    try {
      const reader = this.#take(owner, now);
      const recorded = await readWith(reader, body, now);
      // Not after an error: half a line of this body would begin the next one.
      this.#keep(owner, reader);
      return recorded;
    } finally {
      this.#leave();
    }
  }

  #take(owner: string, now: number): Reader {
    const reader = this.#kept.get(owner);
    this.#kept.delete(owner);
    return reader && now - reader.madeAt < freshMs ? reader : make(now);
  }

  #keep(owner: string, reader: Reader): void {
    this.#kept.delete(owner);
    this.#kept.set(owner, reader);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }

  async #enter(): Promise<void> {
    if (this.#reading < mostAtOnce) this.#reading += 1;
    else await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  /** The place goes to whoever waits, or is free. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#reading -= 1;
  }
}

async function readWith({ recorder, log }: Reader, body: Uint8Array, now: number): Promise<Recorded> {
  recorder.begin(now);
  for (let from = 0; from < body.length; from += sliceBytes) {
    log.push(body.subarray(from, from + sliceBytes));
    if (from + sliceBytes < body.length) await turn();
  }
  log.finish();
  return recorder.end();
}

function make(now: number): Reader {
  const recorder = new Recorder();
  const log = new LogReader({
    digest: recorder,
    classify: classifyEach,
    reference: Math.floor(now / 1_000),
  });
  return { recorder, log, madeAt: now };
}
