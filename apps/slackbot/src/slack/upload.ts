import type { WebClient } from '@slack/web-api';
import { requestTimeoutMs } from './client-options.ts';
import { faultOf } from './errors.ts';
import type { SlackHosts } from './hosts.ts';
import { patiently, pauseBefore, sleep } from './patience.ts';

interface TextFile {
  name: string;
  text: string;
  title: string;
}

/** A text file into a thread. False where the app was installed without `files:write`. */
export async function upload(
  client: WebClient,
  hosts: SlackHosts,
  to: { channel: string; threadTs: string },
  file: TextFile,
): Promise<boolean> {
  try {
    // Nobody sees the file before it is shared, so sending it anew does no harm.
    const id = await patiently(() => send(client, hosts, file));
    await share(client, to, { id, title: file.title });
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'refused' && fault.error === 'missing_scope') return false;
    throw error;
  }
}

/** Gives the file's id. */
async function send(client: WebClient, hosts: SlackHosts, file: TextFile): Promise<string> {
  const bytes = new TextEncoder().encode(file.text);
  const { upload_url, file_id } = await client.files.getUploadURLExternal({
    filename: file.name,
    length: bytes.length,
  });
  if (!upload_url || !file_id || !hosts.includes(upload_url)) throw new Error('Slack gave no address for the upload.');
  const sent = await fetch(upload_url, {
    method: 'POST',
    body: bytes,
    redirect: 'manual',
    signal: AbortSignal.timeout(requestTimeoutMs),
  });
  if (!sent.ok) throw new Error(`Slack took the upload with ${sent.status}.`);
  return file_id;
}

/** Shows the file in the thread, once: where the answer is lost, the file itself tells whether it stands there. */
async function share(
  client: WebClient,
  { channel, threadTs }: { channel: string; threadTs: string },
  file: { id: string; title: string },
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.files.completeUploadExternal({ files: [file], channel_id: channel, thread_ts: threadTs });
      return;
    } catch (error) {
      const waitMs = pauseBefore(error, tries);
      if (waitMs === null || tries >= 3) throw error;
      await sleep(waitMs);
      if (faultOf(error).kind === 'ambiguous' && (await isShared(client, file.id, channel))) return;
    }
  }
}

async function isShared(client: WebClient, file: string, channel: string): Promise<boolean> {
  try {
    const { file: info } = await patiently(() => client.files.info({ file }));
    const { channels, groups, ims } = info ?? {};
    return [channels, groups, ims].some(ids => ids?.includes(channel) === true);
  } catch (error) {
    const fault = faultOf(error);
    // What nobody was shown yet is no file for others to be told of.
    if (fault.kind === 'refused' && fault.error === 'file_not_found') return false;
    throw error;
  }
}
