import type { WebClient } from '@slack/web-api';
import { requestTimeoutMs } from './client-options.ts';
import { faultOf } from './errors.ts';
import type { SlackHosts } from './hosts.ts';

/** A text file into a thread. False where the app was installed without `files:write`. */
export async function upload(
  client: WebClient,
  hosts: SlackHosts,
  to: { channel: string; threadTs: string },
  file: { name: string; text: string; title: string },
): Promise<boolean> {
  try {
    const bytes = new TextEncoder().encode(file.text);
    const { upload_url, file_id } = await client.files.getUploadURLExternal({
      filename: file.name,
      length: bytes.length,
    });
    if (!upload_url || !file_id || !hosts.includes(upload_url))
      throw new Error('Slack gave no address for the upload.');
    const sent = await fetch(upload_url, {
      method: 'POST',
      body: bytes,
      redirect: 'manual',
      signal: AbortSignal.timeout(requestTimeoutMs),
    });
    if (!sent.ok) throw new Error(`Slack took the upload with ${sent.status}.`);
    await client.files.completeUploadExternal({
      files: [{ id: file_id, title: file.title }],
      channel_id: to.channel,
      thread_ts: to.threadTs,
    });
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'refused' && fault.error === 'missing_scope') return false;
    throw error;
  }
}
