import type { Readable } from 'node:stream';

export interface ShipOptions {
  /** Path of the log, or `-` for standard input. */
  file: string;
  /** Where `POST /ingest` of the bot is. */
  to: string;
  token: string;
  /** Where position, open deferrals and unsent summaries are kept; made where it is missing. */
  stateDir: string;
  /** Names this mail server; its host name and the file where none is given. */
  source?: string;
  /** Start at the beginning of a log that was never followed before; otherwise at its end. */
  fromStart?: boolean;
  /** Read to the end, send everything, and stop. */
  once?: boolean;
  /** A summary is made this often; 60 by default. */
  intervalSeconds?: number;
  /** Unsent summaries take at most this much; 64 MiB by default. Above it they are merged, and then reading waits. */
  spoolBytes?: number;
  /** Seconds east of UTC, for logs without a zone; this machine's own by default. */
  utcOffsetSeconds?: number;
  stdin?: Readable;
  /** One line for the operator; goes to standard error. */
  say?: (line: string) => void;
  /** Ends it: what is counted is summarised and kept, and sent if that goes quickly. */
  signal?: AbortSignal;
  fetch?: typeof globalThis.fetch;
}

/** With somebody to speak to. */
export type Ready = ShipOptions & { say: (line: string) => void };
