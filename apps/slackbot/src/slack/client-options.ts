import type { Logger } from '@slack/bolt';
import type { FetchFunction, WebClientOptions } from '@slack/web-api';
import type { SlackHosts } from './hosts.ts';

/** Slack answers well within this; without it the SDK waits without end. */
export const requestTimeoutMs = 10_000;

/**
 * One set of options for every Web API client. Retries are off because a dropped response would post twice: whoever
 * posts decides (`posting.ts`). A 429 is thrown because the SDK would stall all channels of the token (`queue.ts`).
 *
 * Never add `headers` here: the object is shared, and the SDK would write the first workspace's token into it and use
 * it for all others (bolt 5.1.0). Extra headers belong into `fetch`.
 */
export function clientOptions(slackApiUrl: string, hosts: SlackHosts, logger: Logger): WebClientOptions {
  return {
    slackApiUrl,
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: requestTimeoutMs,
    fetch: slackFetch(hosts),
    allowAbsoluteUrls: false,
  };
}

/** Refuses every address that is not Slack's and follows no redirect, so that no token or answer leaves for elsewhere. */
export function slackFetch(hosts: SlackHosts, fetch: typeof globalThis.fetch = globalThis.fetch): FetchFunction {
  return async (url, init) => {
    const address = String(url);
    if (!hosts.includes(address)) throw new Error(`Not an address of Slack: ${originOf(address)}. Nothing was sent.`);
    const signal = init?.signal ?? AbortSignal.timeout(requestTimeoutMs);
    return fetch(address, { ...(init as RequestInit), redirect: 'manual', signal });
  };
}

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : 'no address');
