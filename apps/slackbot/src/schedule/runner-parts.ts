import type { Store } from '../store/port.ts';
import type { Log, Slack } from '../use-cases/ports.ts';

/** What the runner needs of Slack, bound to one workspace; the bot's gateway is one. */
export type Poster = Pick<Slack, 'post'>;

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
