import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRequestError } from '@slack/web-api';

/** Why the bot did not start: one sentence that names the variable and says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const aboutToken = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'not_allowed_token_type',
  'missing_scope',
  'no_permission',
]);

/** Slack's refusal of a token, or Slack out of reach, as a sentence. Anything else is given back as it is. */
export function startError(
  error: unknown,
  variable: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN',
  slackApiUrl: string,
): Error {
  const where =
    variable === 'SLACK_BOT_TOKEN'
      ? 'the bot token (xoxb-…) from “OAuth & Permissions”'
      : 'the app-level token (xapp-…, scope connections:write) from “Basic Information”';
  if (error instanceof WebAPIPlatformError && aboutToken.has(error.data.error)) {
    return new StartError(`${variable} is refused by Slack (${error.data.error}): copy ${where} of the app again.`);
  }
  if (error instanceof WebAPIRequestError || error instanceof WebAPIHTTPError) {
    const why =
      error instanceof WebAPIHTTPError ? `it answered ${error.statusCode}` : (codeOf(error.original) ?? 'no answer');
    return new StartError(
      `Slack cannot be reached at ${slackApiUrl} (${why}): check the network, or SLACK_API_URL where it is set.`,
    );
  }
  if (error instanceof WebAPIPlatformError) {
    return new StartError(`Slack refused to start the bot with ${variable} (${error.data.error}).`);
  }
  return error instanceof Error ? error : new Error(String(error));
}

function codeOf(error: unknown): string | null {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  return typeof code === 'string' ? code : typeof cause?.code === 'string' ? cause.code : null;
}
