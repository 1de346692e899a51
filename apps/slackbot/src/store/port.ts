/**
 * The one port to everything that the bot remembers. Rows are reached only through `store.workspace(id)`: each
 * query carries that workspace by construction. What stands outside (`Routing`) gives ids, never rows.
 * Every method may throw `StoreUnavailable`; calls that must not fail with the store (answers) catch it.
 */
import type {
  Alert,
  Answer,
  AuditEntry,
  ChannelSettings,
  Correction,
  DigestRecord,
  DomainCount,
  InboxItem,
  IngestToken,
  Observation,
  OpenAttempt,
  Pending,
  Run,
  RunState,
  Schedule,
  Template,
  Verification,
} from './records.ts';

export interface Store {
  /** `id` is the team id, or the enterprise id of an org-wide installation. Costs nothing. */
  workspace(id: string): WorkspaceStore;
  readonly routing: Routing;
  /** Gives back at once what dead processes held: only for whoever knows that no other is alive. Gives how much it was. */
  giveBackLeases(): Promise<number>;
  /** For `/readyz`; throws `StoreUnavailable`. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Which workspace a job or a token belongs to. Never a row's content. */
export interface Routing {
  workspaces(): Promise<string[]>;
  /** Workspaces with a schedule due, or a run to be taken up, at `now`. */
  withDueRuns(now: number): Promise<string[]>;
  /** Workspaces with stored events that nobody works on at `now`. */
  withWaitingEvents(now: number): Promise<string[]>;
  /** Workspaces with channels that have alerts switched on. */
  withAlerts(): Promise<string[]>;
  /** `hash` as `hashToken` gives it. */
  byTokenHash(hash: string): Promise<{ workspace: string; channel: string; tokenId: string } | null>;
}

export interface WorkspaceStore {
  readonly id: string;
  readonly settings: SettingsStore;
  readonly claims: ClaimStore;
  readonly answers: AnswerStore;
  readonly drafts: DraftStore;
  readonly corrections: CorrectionStore;
  readonly digests: DigestStore;
  readonly observations: ObservationStore;
  readonly schedules: ScheduleStore;
  readonly runs: RunStore;
  readonly tokens: TokenStore;
  readonly ingest: IngestStore;
  readonly inbox: InboxStore;
  readonly installation: InstallationPort;
  readonly audit: AuditStore;
  readonly alerts: AlertStore;
  /** Removes what one channel's people see: digests, observations, answers, schedules, alerts, tokens, corrections, settings. The audit log stays. Gives the number of rows. */
  forget(channel: string): Promise<number>;
  /** Removes every row of this workspace, its tokens and its installation. */
  uninstall(): Promise<void>;
  /** Removes what is older than each channel's retention, and expired claims, drafts and keys. Gives the number of rows. */
  purge(now: number): Promise<number>;
}

export interface SettingsStore {
  /** Never null: a channel that changed nothing has the defaults. */
  get(channel: string): Promise<ChannelSettings>;
  /** Changes the given ones and gives the whole. */
  change(channel: string, changes: Partial<ChannelSettings>): Promise<ChannelSettings>;
  /** Channels that changed something. */
  list(): Promise<{ channel: string; settings: ChannelSettings }[]>;
}

export interface ClaimStore {
  /**
   * True for exactly one holder among all replicas until `ttlMs` is over; true again for the same holder, so that
   * an event that is taken up after a crash gets its own claim back. Without a holder, true only once.
   */
  claim(key: string, ttlMs: number, holder?: string): Promise<boolean>;
  /** Gives a claim back, after a failure that left nothing behind. */
  release(key: string): Promise<void>;
}

export interface AnswerStore {
  find(channel: string, messageTs: string, intent: string): Promise<Answer | null>;
  save(answer: Answer): Promise<void>;
  remove(channel: string, messageTs: string, intent: string): Promise<void>;
}

/** Short-lived payloads behind buttons, whose own value holds at most 2,000 characters. */
export interface DraftStore {
  /** Gives the key to put into the button. */
  put(payload: string, ttlMs: number): Promise<string>;
  get(key: string): Promise<string | null>;
  remove(key: string): Promise<void>;
}

export interface CorrectionStore {
  add(correction: Omit<Correction, 'id'>): Promise<string>;
  list(limit: number): Promise<Correction[]>;
}

export interface DigestStore {
  save(digest: DigestRecord): Promise<void>;
  find(channel: string, messageTs: string): Promise<DigestRecord | null>;
  byId(id: string): Promise<DigestRecord | null>;
  recent(channel: string, limit: number): Promise<DigestRecord[]>;
}

/** What cells can be added up by. */
export type Dimension = 'hour' | 'outcome' | 'cause' | 'provider' | 'template';
/** A sum over cells: the dimensions asked for, and the measures. */
export type Sum<K extends Dimension> = Pick<
  Observation,
  K | 'count' | 'resolved' | 'resolvedSeconds' | 'resolvedInTime'
>;

export interface ObservationStore {
  /** Adds to the hourly cells, at once or not at all. */
  add(channel: string, batch: ObservationBatch): Promise<void>;
  /** Cells with `from <= hour < to`. A wide channel holds many: prefer `sums` for anything that people wait for. */
  between(channel: string, from: number, to: number): Promise<Observation[]>;
  /** The same cells added up by the dimensions named, largest count first, at most `limit` (default 1,000). */
  sums<K extends Dimension>(
    channel: string,
    range: { from: number; to: number },
    by: readonly K[],
    limit?: number,
  ): Promise<Sum<K>[]>;
  /** Recipient domains with deferrals in that time, the most first; `hour` is the first of them. */
  domains(channel: string, range: { from: number; to: number }, limit: number): Promise<DomainCount[]>;
  templates(channel: string, ids: readonly string[]): Promise<Template[]>;
  /** Templates first seen at or after `since`. */
  newTemplates(channel: string, since: number): Promise<Template[]>;
  /** Deferred messages that wait at `now`, by source, cause and provider. */
  pending(channel: string, now: number): Promise<Pending[]>;
  /** Channels of this workspace with anything observed since. */
  activeChannels(since: number): Promise<string[]>;
}

export interface ObservationBatch {
  /** Mail server, file or service that saw it. */
  source: string;
  cells: readonly Observation[];
  domains?: readonly DomainCount[];
  templates: readonly Template[];
  /** What the source itself still holds back (it follows its own messages); replaces what it said before. */
  pending?: readonly Omit<Pending, 'source'>[];
}

export interface ScheduleStore {
  create(schedule: Omit<Schedule, 'id' | 'version'>): Promise<Schedule>;
  get(id: string): Promise<Schedule | null>;
  list(channel?: string): Promise<Schedule[]>;
  /** Compare-and-set on `version`; throws `StoreConflict`. */
  update(schedule: Schedule): Promise<Schedule>;
  remove(id: string): Promise<boolean>;
  due(now: number): Promise<Schedule[]>;
  /**
   * In one transaction: moves `nextAt` on if it still is what `schedule` says, and records the run. Null where another
   * replica was first.
   */
  fire(schedule: Schedule, nextAt: number | null, run: NewRun): Promise<Run | null>;
}

export type NewRun = Pick<Run, 'fireAt' | 'state' | 'requestedBy' | 'detail'>;

export interface RunStore {
  /** Null where that run is recorded already. */
  add(schedule: Schedule, run: NewRun): Promise<Run | null>;
  /** Runs that may be taken up at `now`. */
  open(now: number): Promise<Run[]>;
  /** Takes a run up for `leaseMs`; null where somebody else holds it. Counts the attempt. */
  lease(id: string, holder: string, now: number, leaseMs: number): Promise<Run | null>;
  /** Only the holder of the lease can end it; false where the lease was lost. */
  finish(id: string, holder: string, result: RunResult): Promise<boolean>;
  /** Gives it back for a later attempt. */
  postpone(id: string, holder: string, notBefore: number, detail: string): Promise<boolean>;
  recent(limit: number, state?: RunState): Promise<Run[]>;
  get(id: string): Promise<Run | null>;
  /** The last posted run of the schedule's own clock before `fireAt`. */
  lastPosted(scheduleId: string, before: number): Promise<Run | null>;
}

export interface RunResult {
  state: Exclude<RunState, 'pending'>;
  postedTs: string | null;
  detail: string | null;
}

export interface TokenStore {
  /** `hash` as `hashToken` gives it. */
  create(
    token: Pick<IngestToken, 'channel' | 'label' | 'createdBy'>,
    hash: string,
    verification?: Verification,
  ): Promise<IngestToken>;
  /** What else must prove the sender of events that come with this token. */
  verification(id: string): Promise<Verification | null>;
  list(channel?: string): Promise<IngestToken[]>;
  revoke(id: string): Promise<boolean>;
}

/** What became of a batch: stored now, stored before, or refused because its key came with another body. */
export type IngestResult =
  | { kind: 'stored' | 'repeated'; id: string }
  | { kind: 'other-body' }
  /** Some of the sequences were counted before, in another summary. */
  | { kind: 'overlap' };

export interface IngestBatch extends ObservationBatch {
  id: string;
  tokenId: string;
  receivedAt: number;
  /** Null where the client sent none. */
  idempotencyKey: string | null;
  bodyHash: string;
  /** A shipped summary's place among its source's; one that was stored before is not counted again. */
  sequence: { first: number; last: number } | null;
  /** Deferrals to follow, and those that ended. */
  opened: readonly OpenAttempt[];
  closed: readonly ClosedAttempt[];
}

export interface ClosedAttempt {
  message: string;
  /** Null where the message ended for all its recipients at once. */
  recipient: string | null;
  outcome: 'delivered' | 'failed' | 'removed';
  at: number;
}

export interface IngestStore {
  /** One transaction: all of it is stored, or nothing. Durable when it returns. */
  store(channel: string, batch: IngestBatch): Promise<IngestResult>;
  /** What an idempotency key became before, so that a repeated body need not be read again. */
  seen(tokenId: string, key: string, bodyHash: string): Promise<IngestResult | null>;
}

export interface InboxStore {
  /** Durable when it returns. False where the id is stored already. */
  put(item: Pick<InboxItem, 'id' | 'kind' | 'body'>, leaseMs?: number): Promise<boolean>;
  /** Takes up events that nobody works on. */
  take(limit: number, leaseMs: number): Promise<InboxItem[]>;
  /** Nobody takes it up before that long. */
  postpone(id: string, ms: number): Promise<void>;
  /** Keeps the id for the dedupe and drops the body. */
  done(id: string): Promise<void>;
}

/** A Bolt installation, serialised; stored encrypted with the key from the environment. */
export interface InstallationPort {
  save(json: string): Promise<void>;
  get(): Promise<string | null>;
  remove(): Promise<void>;
}

export interface AuditStore {
  add(entry: Omit<AuditEntry, 'at'>): Promise<void>;
  list(limit: number): Promise<AuditEntry[]>;
}

export interface AlertStore {
  /** Null where one with this subject is open already. */
  open(alert: Pick<Alert, 'channel' | 'subject' | 'facts'>): Promise<Alert | null>;
  get(id: string): Promise<Alert | null>;
  list(channel: string, state: 'live' | 'closed'): Promise<Alert[]>;
  /** Compare-and-set on `version`; throws `StoreConflict`. */
  update(alert: Alert): Promise<Alert>;
  /** No alert on this subject before then. */
  silence(channel: string, subject: string, until: number): Promise<void>;
  silencedUntil(channel: string, subject: string): Promise<number | null>;
}
