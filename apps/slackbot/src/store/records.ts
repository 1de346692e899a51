/**
 * What the bot remembers, as plain values. Times are milliseconds since the epoch unless a name says otherwise;
 * ids are opaque strings; a channel is Slack's own channel id.
 */
import type { CauseId, Outcome } from '@smtp451/core';

/** What a channel may be told on its own, without being asked. Off by default. */
export interface AlertSettings {
  enabled: boolean;
  /** How many times its own baseline a cause or provider must reach. */
  factor: number;
  /** Below this many deferrals an hour nothing is worth an alert. */
  minCount: number;
}

/** Where alerts go besides Slack. `pagerduty-v2` is the Events API v2 form; `key` is its routing key. */
export interface AlertWebhook {
  url: string;
  form: 'json' | 'pagerduty-v2';
  key: string | null;
}

export interface ChannelSettings {
  /** `private`: a slash command's answer goes only to the person who asked. */
  answers: 'public' | 'private';
  /** Whether e-mail files, uploads and long pastes in the channel are summarised without being asked. */
  digests: boolean;
  /** Who may change settings, schedules and tokens, or forget data. */
  changedBy: 'members' | 'admins';
  retentionDays: number;
  /** IANA name, or null: the zone of the person who asks. */
  timeZone: string | null;
  alerts: AlertSettings;
  /** Linked from alerts and summaries. */
  runbookUrl: string | null;
  webhook: AlertWebhook | null;
}

/** Where the answer to one message stands, so that it is updated and not repeated. */
export interface Answer {
  channel: string;
  /** `ts` of the message that was asked about. */
  messageTs: string;
  /** What was asked for: `explain`, `digest`, … One answer a message and intent. */
  intent: string;
  /** Where the bot's own message stands. */
  postedChannel: string;
  postedTs: string;
  threadTs: string | null;
}

export interface Correction {
  id: string;
  channel: string | null;
  by: string;
  at: number;
  /** Redacted before it comes here. */
  input: string;
  said: { cause: CauseId | null; provider: string | null; signature: string | null };
  shouldBe: { cause: CauseId | null; provider: string | null };
  note: string;
}

/** A digest that was read in a channel, with the report that its thread shows. */
export interface DigestRecord {
  id: string;
  channel: string;
  messageTs: string;
  postedTs: string | null;
  at: number;
  /** File or paste, as people know it. */
  title: string;
  /** `digest --json`, serialised. Redacted. */
  report: string;
}

/** One cell of the hourly rollup: it grows with variety, not with volume. */
export interface Observation {
  /** Start of the hour, in milliseconds. */
  hour: number;
  outcome: Exclude<Outcome, 'not-a-reply'>;
  cause: CauseId | null;
  provider: string | null;
  /** Id of the reply template in `Template`; `other` above the limit of distinct ones; null where none is told. */
  template: string | null;
  count: number;
  /** Formerly deferred messages that reached this outcome: they cleared (delivered) or expired (failed). */
  resolved: number;
  /** Sum of the seconds that the resolved ones were deferred. */
  resolvedSeconds: number;
  /** The resolved ones that stayed within the cause's usual wait. */
  resolvedInTime: number;
}

/** Deferrals of one recipient domain in one hour; `other` above the limit of distinct ones. */
export interface DomainCount {
  hour: number;
  domain: string;
  count: number;
}

/** A reply text with its variable parts masked. `example` is redacted. */
export interface Template {
  id: string;
  text: string;
  example: string;
  cause: CauseId | null;
  firstSeen: number;
  lastSeen: number;
}

/** What one source still holds back, as it last said. */
export interface Pending {
  source: string;
  cause: CauseId | null;
  provider: string | null;
  count: number;
  /** Start of the oldest one's deferral. */
  oldestAt: number;
  /** Those past the cause's usual wait. */
  stuck: number;
  /** Deferrals that are not followed, because too many are open. */
  untracked: number;
}

/** One deferred (queue id, recipient) that is followed until it is delivered or given up. */
export interface OpenAttempt {
  /** Hashes of the queue id and of the recipient: no address can be read back from them. */
  message: string;
  recipient: string;
  cause: CauseId | null;
  provider: string | null;
  firstAt: number;
  /** When its cause's usual wait ends, or null where waiting does not clear it. */
  dueAt: number | null;
}

export type Cadence =
  | { kind: 'daily'; at: string }
  | { kind: 'weekdays'; at: string }
  | { kind: 'weekly'; day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'; at: string }
  | { kind: 'cron'; expression: string };

export interface Schedule {
  id: string;
  channel: string;
  cadence: Cadence;
  /** IANA name. */
  timeZone: string;
  createdBy: string;
  createdAt: number;
  /** The next run, or null while paused. */
  nextAt: number | null;
  /** Runs before this are skipped. */
  snoozedUntil: number | null;
  /** `null` while it runs; otherwise why it does not, in a sentence for its owner. */
  pausedReason: string | null;
  /** Grows with each change; an edit of an older one is refused. */
  version: number;
}

/** `uncertain`: the post may or may not have arrived and cannot be looked up; it is shown, never repeated blindly. */
export type RunState = 'pending' | 'posted' | 'uncertain' | 'skipped' | 'failed';

export interface Run {
  id: string;
  scheduleId: string;
  channel: string;
  /** The time it was due; unique within its schedule. */
  fireAt: number;
  state: RunState;
  attempts: number;
  /** Nobody else may take it up before this. */
  leaseUntil: number;
  leaseHolder: string | null;
  /** When it may be tried next, after a 429 or a fault. */
  notBefore: number;
  /** Travels as message metadata, so that a post can be found again. */
  key: string;
  postedTs: string | null;
  detail: string | null;
  /** Who asked, for `run now`; null for the clock. */
  requestedBy: string | null;
}

/** The token itself is shown once and never stored. */
export interface IngestToken {
  id: string;
  channel: string;
  label: string;
  createdBy: string;
  createdAt: number;
  lastUsedAt: number | null;
}

/** Keys of services that sign their events; stored encrypted. */
export interface Verification {
  /** SendGrid's public verification key, base64 as their page shows it. */
  sendgrid?: string;
  /** Mailgun's HTTP webhook signing key. */
  mailgun?: string;
}

/** An event that was stored before it was acknowledged. */
export interface InboxItem {
  id: string;
  kind: string;
  body: string;
  receivedAt: number;
  attempts: number;
}

export interface AuditEntry {
  at: number;
  by: string;
  channel: string | null;
  action: string;
  detail: string;
}

export type AlertState = 'open' | 'acknowledged' | 'closed';

export interface Alert {
  id: string;
  channel: string;
  /** What it is about, such as `cause:reputation`: at most one is open a subject and channel. */
  subject: string;
  state: AlertState;
  openedAt: number;
  updatedAt: number;
  closedAt: number | null;
  postedTs: string | null;
  assignee: string | null;
  /** What the message shows, serialised. */
  facts: string;
  version: number;
}
