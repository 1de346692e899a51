import { setImmediate as turn } from 'node:timers/promises';
import { classifyEach } from '@smtp451/core';
import { LogReader } from '@smtp451/intake';
import { type Recorded, Recorder } from './recorder.ts';

/** A reader remembers what it classified, so a few of them are kept and used again. */
const most = 4;
/** A reader guesses the year of syslog's times from the day it was made. */
const freshMs = 3_600_000;
/** Read at once; between two slices Slack's commands get their turn. */
const sliceBytes = 128 * 1024;

interface Reader {
  recorder: Recorder;
  log: LogReader;
  madeAt: number;
}

/** Reads bodies of log lines into rows, one body a reader at a time. */
export class Readers {
  readonly #idle: Reader[] = [];
  #made = 0;
  readonly #waiting: ((reader: Reader) => void)[] = [];

  /** `now` in milliseconds. Lines may be of any format that the classifier knows, JSON events included. */
  async read(body: Uint8Array, now: number): Promise<Recorded> {
    const reader = await this.#take(now);
    try {
      reader.recorder.begin(now);
      for (let from = 0; from < body.length; from += sliceBytes) {
        reader.log.push(body.subarray(from, from + sliceBytes));
        if (from + sliceBytes < body.length) await turn();
      }
      reader.log.finish();
      return reader.recorder.end();
    } finally {
      this.#give(reader);
    }
  }

  async #take(now: number): Promise<Reader> {
    const reader = this.#idle.pop();
    if (reader && now - reader.madeAt < freshMs) return reader;
    if (reader || this.#made < most) {
      if (!reader) this.#made++;
      return make(now);
    }
    return new Promise(resolve => this.#waiting.push(resolve));
  }

  #give(reader: Reader): void {
    const next = this.#waiting.shift();
    if (next) next(reader);
    else this.#idle.push(reader);
  }
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
