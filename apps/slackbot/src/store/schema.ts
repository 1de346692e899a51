/**
 * The tables as the queries see them. `workspace` is left out on purpose: `scope.ts` adds it to every statement, so
 * that no query can forget it or name another. An empty string stands for "none" in columns that are part of a key.
 */
export interface Tables {
  settings: { channel: string; json: string };
  claims: { key: string; holder: string; until: number };
  answers: {
    channel: string;
    messageTs: string;
    intent: string;
    postedChannel: string;
    postedTs: string;
    threadTs: string | null;
    at: number;
  };
  drafts: { key: string; payload: string; until: number };
  corrections: { id: string; channel: string | null; by: string; at: number; json: string };
  digests: {
    id: string;
    channel: string;
    messageTs: string;
    postedTs: string | null;
    at: number;
    title: string;
    report: string;
  };
  cells: CellRow;
  domains: { channel: string; hour: number; domain: string; count: number };
  templates: {
    channel: string;
    id: string;
    text: string;
    example: string;
    cause: string | null;
    firstSeen: number;
    lastSeen: number;
  };
  /** `pending` is JSON: what the source itself says it still holds back, or null where the store follows it. */
  sources: {
    channel: string;
    source: string;
    sequence: number;
    seenAt: number;
    open: number;
    untracked: number;
    pending: string | null;
  };
  openAttempts: {
    channel: string;
    message: string;
    recipient: string;
    source: string;
    cause: string;
    provider: string;
    firstAt: number;
    dueAt: number | null;
  };
  schedules: {
    id: string;
    channel: string;
    cadence: string;
    timeZone: string;
    createdBy: string;
    createdAt: number;
    nextAt: number | null;
    snoozedUntil: number | null;
    pausedReason: string | null;
    version: number;
  };
  runs: {
    id: string;
    scheduleId: string;
    channel: string;
    fireAt: number;
    state: string;
    attempts: number;
    leaseUntil: number;
    leaseHolder: string | null;
    notBefore: number;
    key: string;
    postedTs: string | null;
    detail: string | null;
    requestedBy: string | null;
  };
  tokens: {
    id: string;
    channel: string;
    label: string;
    hash: string;
    createdBy: string;
    createdAt: number;
    lastUsedAt: number | null;
    sealed: string | null;
  };
  ingestKeys: { tokenId: string; key: string; bodyHash: string; batch: string; until: number };
  inbox: {
    id: string;
    kind: string;
    body: string;
    receivedAt: number;
    attempts: number;
    leaseUntil: number;
    doneAt: number | null;
  };
  installations: { sealed: string; at: number };
  audit: { id: string; at: number; by: string; channel: string | null; action: string; detail: string };
  alerts: {
    id: string;
    channel: string;
    subject: string;
    state: string;
    openedAt: number;
    updatedAt: number;
    closedAt: number | null;
    postedTs: string | null;
    assignee: string | null;
    facts: string;
    version: number;
  };
  silences: { channel: string; subject: string; until: number };
}

export interface CellRow {
  channel: string;
  hour: number;
  outcome: string;
  cause: string;
  provider: string;
  template: string;
  count: number;
  resolved: number;
  resolvedSeconds: number;
  resolvedInTime: number;
}

/** The tables as they are, for routing, migrations, export and import only. */
export type AllTables = { [K in keyof Tables]: Tables[K] & { workspace: string } };

/** What tells the rows of a table apart within a workspace. */
export const tableKeys: { [K in keyof Tables]: readonly (keyof Tables[K] & string)[] } = {
  settings: ['channel'],
  claims: ['key'],
  answers: ['channel', 'messageTs', 'intent'],
  drafts: ['key'],
  corrections: ['id'],
  digests: ['id'],
  cells: ['channel', 'hour', 'cause', 'provider', 'template', 'outcome'],
  domains: ['channel', 'hour', 'domain'],
  templates: ['channel', 'id'],
  sources: ['channel', 'source'],
  openAttempts: ['channel', 'message', 'recipient'],
  schedules: ['id'],
  runs: ['id'],
  tokens: ['id'],
  ingestKeys: ['tokenId', 'key'],
  inbox: ['id'],
  installations: [],
  audit: ['id'],
  alerts: ['id'],
  silences: ['channel', 'subject'],
};

/** Every table, in the order in which they are exported. */
export const tableNames: readonly (keyof Tables)[] = Object.keys(tableKeys) as (keyof Tables)[];
