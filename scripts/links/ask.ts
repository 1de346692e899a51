/**
 * `alive`: answered 2xx. `moved`: a permanent redirect ends at an answer; `to` is where. `dead`: 404, 410, no such host,
 * refused, no answer in time, or a redirect without an end. `unsure`: the server answers, but not to a script (401, 403,
 * 429, 5xx …): a person has to look.
 */
export interface Answer {
  state: 'alive' | 'moved' | 'dead' | 'unsure';
  detail: string;
  to?: string;
}

const maxRedirects = 8;
const gone = new Set([404, 410]);
const permanent = new Set([301, 308]);
const headers = {
  'user-agent': 'smtp451-check-links/1 (checks the sources of an open catalogue)',
  accept: 'text/html,*/*;q=0.8',
};

type Hop = { code: number; location: string | null } | { failure: string };

async function request(url: string, method: 'HEAD' | 'GET', timeoutMs: number): Promise<Hop> {
  try {
    const response = await fetch(url, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    await response.body?.cancel();
    return { code: response.status, location: response.headers.get('location') };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { failure: `no answer in ${timeoutMs / 1000} s` };
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return { failure: code || (error instanceof Error ? error.message : String(error)) };
  }
}

/** HEAD is cheap, but many servers refuse it, forget it or answer it wrongly: only what is well is believed. */
async function hop(url: string, timeoutMs: number): Promise<Hop> {
  const first = await request(url, 'HEAD', timeoutMs);
  return 'code' in first && first.code < 400 ? first : request(url, 'GET', timeoutMs);
}

function verdict(code: number): Answer {
  if (code >= 200 && code < 300) return { state: 'alive', detail: String(code) };
  return { state: gone.has(code) ? 'dead' : 'unsure', detail: String(code) };
}

/** Asks for one page by HEAD, then by GET, and follows its redirects; never rejects. */
export async function ask(url: string, timeoutMs: number): Promise<Answer> {
  let at = url;
  let movedFor: number | null = null;
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const answer = await hop(at, timeoutMs);
    if ('failure' in answer) return { state: 'dead', detail: answer.failure };
    if (answer.code < 300 || answer.code >= 400 || answer.location === null) {
      const end = verdict(answer.code);
      return end.state === 'alive' && movedFor !== null ? { state: 'moved', detail: String(movedFor), to: at } : end;
    }
    if (permanent.has(answer.code)) movedFor ??= answer.code;
    at = new URL(answer.location, at).href;
  }
  return { state: 'dead', detail: `more than ${maxRedirects} redirects` };
}
