import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';

/** What a failed call means for whoever decides about trying again. */
export type SlackFault =
  /** Slack will take it later. */
  | { kind: 'rate-limited'; retryAfterMs: number }
  /** The blocks are refused; a simpler message may pass. */
  | { kind: 'blocks-refused'; error: string }
  /** Slack's word that it was not done. */
  | { kind: 'refused'; error: string; neededScope: string | null }
  /** The request never reached Slack. */
  | { kind: 'never-sent'; error: string }
  /** It may have been done, or not. */
  | { kind: 'ambiguous'; error: string };

const aboutBlocks = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'unsupported_block_type',
]);
/** Slack documents these as “the operation may have succeeded”. */
const aboutSlackItself = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);
/** Connections that were never made. */
const notConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

export function faultOf(error: unknown): SlackFault {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'rate-limited', retryAfterMs: error.retryAfter * 1000 };
  if (error instanceof WebAPIPlatformError) return platformFault(error);
  if (error instanceof WebAPIHTTPError) {
    const name = `http_${error.statusCode}`;
    return error.statusCode >= 500
      ? { kind: 'ambiguous', error: name }
      : { kind: 'refused', error: name, neededScope: null };
  }
  if (error instanceof WebAPIRequestError) return requestFault(error.original);
  return requestFault(error);
}

function platformFault({ data }: WebAPIPlatformError): SlackFault {
  if (data.error === 'ratelimited' || data.error === 'rate_limited')
    return { kind: 'rate-limited', retryAfterMs: 1000 };
  if (aboutBlocks.has(data.error)) return { kind: 'blocks-refused', error: data.error };
  if (aboutSlackItself.has(data.error)) return { kind: 'ambiguous', error: data.error };
  const needed = (data as { needed?: unknown }).needed;
  return { kind: 'refused', error: data.error, neededScope: typeof needed === 'string' ? needed : null };
}

function requestFault(error: unknown): SlackFault {
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | null)?.cause);
  return code !== null && notConnected.has(code)
    ? { kind: 'never-sent', error: code }
    : { kind: 'ambiguous', error: code ?? 'no_response' };
}

const codeOf = (error: unknown): string | null => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
};

/** The message was deleted; whoever wanted to change it writes another one. */
export function isGone(error: unknown): boolean {
  const fault = faultOf(error);
  return fault.kind === 'refused' && fault.error === 'message_not_found';
}

/** A post that may or may not stand in the channel and cannot be looked up: shown as such, never repeated blindly. */
export class UncertainPost extends Error {
  override readonly name = 'UncertainPost';
  readonly channel: string;
  constructor(channel: string, why: string) {
    super(`Slack did not confirm the post and it cannot be looked up (${why}).`);
    this.channel = channel;
  }
}

/** Slack heard no acknowledgement, and tells the person itself that it failed: whoever catches this says nothing more. */
export class AckLost extends Error {
  override readonly name = 'AckLost';
  constructor(cause: unknown) {
    super('Slack could not be told that the request arrived.', { cause });
  }
}

/** What a person can do about a refusal, as one sentence; null where there is nothing to say but that it failed. */
export function refusalSentence(error: string, neededScope: string | null, bot: string): string | null {
  switch (error) {
    case 'not_in_channel':
    case 'channel_not_found':
      return `I am not in this channel. Invite me with /invite @${bot} and try again.`;
    case 'is_archived':
      return 'This channel is archived, so nothing can be posted to it.';
    case 'missing_scope':
      return `I lack the permission ${neededScope ?? 'for this'}. Whoever installed the app can add it and install the app again.`;
    case 'restricted_action':
    case 'restricted_action_thread_only_channel':
    case 'restricted_action_read_only_channel':
      return 'This workspace does not let me post in this channel.';
    case 'thread_not_found':
    case 'message_not_found':
      return 'The message is gone, so I have nowhere to answer.';
    case 'expired_trigger_id':
    case 'exchanged_trigger_id':
      return 'That took too long for Slack to open a dialog. Click again.';
    case 'token_revoked':
    case 'account_inactive':
    case 'invalid_auth':
      return 'The app has been removed from this workspace or its token was revoked.';
    default:
      return null;
  }
}
