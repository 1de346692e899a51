import type { WebClient } from '@slack/web-api';
import type { FileRead, Read, SlackFile, SlackMessage } from '../use-cases/ports.ts';
import { faultOf } from './errors.ts';
import { patiently } from './patience.ts';

/** One message: of a thread where the thread is known, otherwise of the channel. Needs a history scope. */
export async function readMessage(client: WebClient, channel: string, ts: string, threadTs?: string): Promise<Read> {
  try {
    const options = { channel, latest: ts, oldest: ts, inclusive: true, limit: 1 };
    const page = await patiently(() =>
      threadTs ? client.conversations.replies({ ...options, ts: threadTs }) : client.conversations.history(options),
    );
    const message = (page.messages as SlackMessage[] | undefined)?.find(message => message.ts === ts);
    return message ? { kind: 'found', message } : { kind: 'absent' };
  } catch (error) {
    return refused(error, 'channels:history');
  }
}

export async function fileInfo(client: WebClient, file: string): Promise<FileRead> {
  try {
    const answer = await patiently(() => client.files.info({ file }));
    return answer.file
      ? { kind: 'found', file: answer.file as unknown as SlackFile }
      : { kind: 'refused', error: 'no_file', missingScope: null };
  } catch (error) {
    return refused(error, 'files:read');
  }
}

/** Null where Slack did not say: a right is never given on a guess. */
export async function isAdmin(client: WebClient, user: string): Promise<boolean | null> {
  try {
    const { user: info } = await patiently(() => client.users.info({ user }));
    return info?.is_admin === true || info?.is_owner === true || info?.is_primary_owner === true;
  } catch {
    return null;
  }
}

export async function timeZoneOf(client: WebClient, user: string): Promise<string | null> {
  try {
    return (await patiently(() => client.users.info({ user }))).user?.tz ?? null;
  } catch {
    return null;
  }
}

export async function channelName(client: WebClient, channel: string): Promise<string | null> {
  try {
    const { channel: info } = await patiently(() => client.conversations.info({ channel }));
    return info?.name ?? null;
  } catch {
    return null;
  }
}

const mostChannels = 1000;

export async function sharedChannels(client: WebClient, user: string): Promise<{ id: string; name: string }[] | null> {
  try {
    const [theirs, ours] = await Promise.all([conversationsOf(client, user), conversationsOf(client)]);
    const own = new Set(ours.map(({ id }) => id));
    return theirs.filter(({ id }) => own.has(id));
  } catch {
    return null;
  }
}

async function conversationsOf(client: WebClient, user?: string): Promise<{ id: string; name: string }[]> {
  const found: { id: string; name: string }[] = [];
  let cursor: string | undefined;
  do {
    const options = {
      types: 'public_channel,private_channel',
      exclude_archived: true,
      limit: 200,
      ...(user ? { user } : {}),
      ...(cursor ? { cursor } : {}),
    };
    const page = await patiently(() => client.users.conversations(options));
    for (const { id, name } of page.channels ?? []) if (id) found.push({ id, name: name ?? id });
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor && found.length < mostChannels);
  return found;
}

function refused(error: unknown, usualScope: string): { kind: 'refused'; error: string; missingScope: string | null } {
  const fault = faultOf(error);
  if (fault.kind === 'rate-limited') return { kind: 'refused', error: 'ratelimited', missingScope: null };
  const missing =
    fault.kind === 'refused' && fault.error === 'missing_scope' ? (fault.neededScope ?? usualScope) : null;
  return { kind: 'refused', error: fault.error, missingScope: missing };
}
