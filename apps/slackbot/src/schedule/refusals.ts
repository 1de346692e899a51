import type { SlackFault } from '../slack/errors.ts';

/** What becomes of a run that was not posted. */
export type Verdict =
  | { kind: 'later'; inMs: number; why: string }
  | { kind: 'uncertain'; why: string }
  | { kind: 'failed'; why: string }
  /** Nothing will be posted until somebody acts: the schedule stops and its owner is told. */
  | { kind: 'pause'; why: string };

const mostAttempts = 20;
const longestWaitMs = 10 * 60_000;

const pausing: Readonly<Record<string, string>> = {
  is_archived: 'the channel is archived.',
  channel_not_found: 'the channel is gone, or I am no longer in it.',
  not_in_channel: 'I am no longer in the channel; invite me again.',
  restricted_action: 'this workspace does not let me post in the channel.',
  restricted_action_read_only_channel: 'the channel is read-only for me.',
  restricted_action_thread_only_channel: 'the channel takes only replies in threads from me.',
  missing_scope: 'the permission to post is missing; install the app again.',
  token_revoked: 'the app was removed from this workspace.',
  token_expired: 'the app’s token has expired; install the app again.',
  account_inactive: 'the app was removed from this workspace.',
  invalid_auth: 'the app’s token is no longer valid; install the app again.',
  not_authed: 'the app has no token for this workspace; install it again.',
  no_token: 'the app has no token for this workspace; install it again.',
  org_login_required: 'the workspace is being moved to an organisation.',
  team_access_not_granted: 'the app was not given access to this workspace.',
};

/** Null-safe: an unknown refusal fails this run only. */
export function pauseFor(error: string): Verdict {
  const why = pausing[error];
  return why ? { kind: 'pause', why } : { kind: 'failed', why: `Slack refused the message: ${error}.` };
}

/** `attempts` counts this one. */
export function afterFault(fault: SlackFault, attempts: number): Verdict {
  switch (fault.kind) {
    case 'rate-limited':
      return { kind: 'later', inMs: Math.max(fault.retryAfterMs, 1_000), why: 'Slack asked to wait (429).' };
    case 'never-sent':
    case 'ambiguous':
      return attempts >= mostAttempts
        ? {
            kind: fault.kind === 'ambiguous' ? 'uncertain' : 'failed',
            why: `Slack did not answer ${attempts} times (${fault.error}).`,
          }
        : {
            kind: 'later',
            inMs: Math.min(longestWaitMs, 5_000 * 2 ** Math.min(attempts, 8)),
            why: `No answer from Slack (${fault.error}).`,
          };
    case 'blocks-refused':
      return { kind: 'failed', why: `Slack refused the message’s blocks: ${fault.error}.` };
    default:
      return pauseFor(fault.error);
  }
}

/** Somebody changes the key back, or nobody does: some hours are tried. */
export const afterBrokenToken = (attempts: number): Verdict => {
  const why = 'The app’s token does not open; see SMTP451_ENCRYPTION_KEY in the bot’s log.';
  return attempts >= mostAttempts ? { kind: 'failed', why } : { kind: 'later', inMs: longestWaitMs, why };
};
