import type { Message } from '../messages/message.ts';
import type { Store } from '../store/port.ts';
import type { Log } from '../use-cases/ports.ts';

/** What the runner needs of Slack, bound to one workspace; the bot's gateway is one. */
export interface Poster {
  /**
   * Exactly once for a key; gives the `ts`. Sends nothing after `until` (milliseconds), when somebody else may have
   * taken the run up. Throws `UncertainPost` or the SDK's errors.
   */
  post(post: {
    channel: string;
    threadTs?: string | undefined;
    message: Message;
    key: string;
    until?: number;
    /** It cannot stand from before this: nobody began to post it earlier. */
    since?: number;
  }): Promise<string>;
}

export interface RunnerParts {
  store: Store;
  /** Null where the workspace has no usable token at the moment. */
  posterFor(workspace: string): Promise<Poster | null>;
  /** How long nobody else takes a run up; `leaseMs` by default. */
  leaseMs?: number;
  /** Names this process; unique among all replicas. */
  holder: string;
  now(): number;
  log: Log;
}
