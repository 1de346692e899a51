/** Slack's own times and sizes. Tests shorten the times; the defaults are Slack's (sources beside each, checked 2026-11-23). */
export interface Limits {
  /** An envelope or request must be acknowledged within this: https://docs.slack.dev/apis/events-api#responding */
  ackMs: number;
  /** Events that were not acknowledged are sent again after these waits: https://docs.slack.dev/apis/events-api#retries */
  retryMs: readonly number[];
  /** A trigger id opens a view for this long: https://docs.slack.dev/interactivity/handling-user-interaction */
  triggerMs: number;
  /** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
  responseUrlMs: number;
  responseUrlUses: number;
  /** An OAuth code lives ten minutes: https://docs.slack.dev/authentication/installing-with-oauth */
  oauthCodeMs: number;
  /** Slack's WebSocket pings; clients give up after 30 s without one. */
  pingMs: number;
  /** From `refresh_requested` to the close of the socket. */
  disconnectGraceMs: number;
  /** Sockets of one app: https://docs.slack.dev/apis/events-api/using-socket-mode */
  sockets: number;
  /** Bytes of one Web API request, one file, and one forwarded e-mail. */
  requestBytes: number;
  fileBytes: number;
  /** Calls and deliveries that are kept for `calls()` and the inspector. */
  logEntries: number;
}

export const slackLimits: Limits = {
  ackMs: 3_000,
  retryMs: [0, 60_000, 300_000],
  triggerMs: 3_000,
  responseUrlMs: 30 * 60_000,
  responseUrlUses: 5,
  oauthCodeMs: 10 * 60_000,
  pingMs: 5_000,
  disconnectGraceMs: 1_000,
  sockets: 10,
  requestBytes: 4 * 1024 * 1024,
  fileBytes: 64 * 1024 * 1024,
  logEntries: 5_000,
};
