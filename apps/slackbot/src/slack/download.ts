import type { Download } from '../use-cases/ports.ts';
import type { SlackHosts } from './hosts.ts';
import { sleep } from './patience.ts';

const downloadTimeoutMs = 120_000;
const mostRedirects = 3;
const longestPauseMs = 10_000;

/**
 * A file of Slack. The token goes to Slack's hosts only, redirects off them are not followed, and the login page that
 * Slack serves to a token without `files:read` (often 200 and text/html) is told from the file. The caller caps the bytes.
 */
export async function download(
  hosts: SlackHosts,
  token: string,
  url: string,
  expected: { html: boolean },
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Download> {
  let address = url;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (!hosts.includes(address)) return { kind: 'not-slack', host: hostOf(address) };
    const response = await getTwice(fetch, address, token);
    if (!('status' in response)) return response;
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (next === null) return take(response, expected);
    await response.body?.cancel();
    address = new URL(next, address).href;
    if (isLogin(new URL(address))) return { kind: 'login-page' };
  }
  return { kind: 'failed', why: 'too many redirects' };
}

/** Reading does no harm: what broke, or what Slack asked to wait for, is asked for once more. */
async function getTwice(fetch: typeof globalThis.fetch, address: string, token: string): Promise<Response | Download> {
  const first = await get(fetch, address, token);
  const isResponse = 'status' in first;
  if (isResponse && first.status !== 429 && first.status < 500) return first;
  if (!isResponse && first.kind !== 'failed') return first;
  if (isResponse) await first.body?.cancel();
  const seconds = isResponse ? Number(first.headers.get('retry-after') ?? 0) : 0;
  await sleep(Math.min(longestPauseMs, Math.max(300, seconds * 1000)));
  return get(fetch, address, token);
}

async function get(fetch: typeof globalThis.fetch, address: string, token: string): Promise<Response | Download> {
  try {
    return await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(downloadTimeoutMs),
    });
  } catch (error) {
    return {
      kind: 'failed',
      why: error instanceof Error && error.name === 'TimeoutError' ? 'it took too long' : 'the connection broke',
    };
  }
}

async function take(response: Response, expected: { html: boolean }): Promise<Download> {
  if (response.status === 401 || response.status === 403) return { kind: 'login-page' };
  if (!response.ok || !response.body) return { kind: 'failed', why: `Slack answered ${response.status}` };
  const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (isHtml && !expected.html) {
    await response.body.cancel();
    return { kind: 'login-page' };
  }
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return { kind: 'ok', body: response.body, length: Number.isFinite(length) ? length : null };
}

const isLogin = (url: URL): boolean => /^\/(signin|ssb\/signin|\?redir=)|[?&]redir=/.test(url.pathname + url.search);
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : 'no address');
