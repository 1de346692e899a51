import type { Json } from './types.ts';

/** What goes wrong. `drop-after` commits the call and then cuts the connection without an answer. */
export type FaultEffect =
  | { kind: 'rate-limited'; retryAfterSeconds: number }
  | { kind: 'http'; status: number }
  | { kind: 'drop-before' }
  | { kind: 'drop-after' }
  | { kind: 'slow'; ms: number }
  /** Slack's error of this name: `not_in_channel`, `expired_trigger_id`, `token_revoked`, `is_archived` … */
  | { kind: 'error'; error: string; extra?: Json }
  /** The bot lacks this scope for the call. */
  | { kind: 'missing-scope'; scope: string }
  /** `invalid_blocks` for a call that holds one of these block types, as in a workspace without them. */
  | { kind: 'refuse-blocks'; types: readonly string[] };

export type Fault = FaultEffect & {
  /** A method, `response_url`, `file` (a download), `upload`, or `*` for all; without it `*`. */
  method?: string;
  /** Only calls for this channel (by id). */
  channel?: string;
  /** How many calls it hits; without it every one until it is removed. */
  times?: number;
  /** Lets this many matching calls pass first. */
  after?: number;
  /** 0 to 1: the share of matching calls that it hits, drawn from a fixed sequence. */
  probability?: number;
};

interface Armed {
  fault: Fault;
  passed: number;
  hits: number;
}

/** The same sequence in every run, so that a failing test fails again. */
function* sequence(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Faults on demand. The first that matches a call hits it. */
export class Faults {
  private armed: Armed[] = [];
  private readonly random = sequence(451);

  /** Arms a fault; the returned function removes it. */
  add(fault: Fault): () => void {
    const entry = { fault, passed: 0, hits: 0 };
    this.armed.push(entry);
    return () => {
      this.armed = this.armed.filter(other => other !== entry);
    };
  }

  clear(): void {
    this.armed = [];
  }

  list(): { fault: Fault; hits: number }[] {
    return this.armed.map(({ fault, hits }) => ({ fault, hits }));
  }

  /** The fault that hits this call, if one does. */
  take(method: string, args: Json): Fault | null {
    for (const entry of this.armed) {
      const { fault } = entry;
      if (fault.method !== undefined && fault.method !== '*' && fault.method !== method) continue;
      if (fault.channel !== undefined && fault.channel !== args.channel) continue;
      if (fault.kind === 'refuse-blocks' && !holdsBlocks(args, fault.types)) continue;
      if (entry.passed++ < (fault.after ?? 0)) continue;
      if (fault.times !== undefined && entry.hits >= fault.times) continue;
      if (fault.probability !== undefined && this.random.next().value >= fault.probability) continue;
      entry.hits++;
      return fault;
    }
    return null;
  }
}

function holdsBlocks(args: Json, types: readonly string[]): boolean {
  const blocks = args.blocks ?? (args.view as Json | undefined)?.blocks;
  return Array.isArray(blocks) && blocks.some((block: Json) => types.includes(String(block?.type)));
}
