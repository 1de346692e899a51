/** Which messages and files become digests. */
import { classify } from '@smtp451/core';
import { hasTable, messageText } from '../input/message-text.ts';
import { notice } from '../messages/answers.ts';
import type { DigestInput, DigestReader } from './digest-port.ts';
import { inputsOf, isEmail, looksReadable, nameOf, oneChunk, whyHidden } from './digest-sources.ts';
import type { Call, SlackFile, SlackMessage } from './ports.ts';
import { type Refuse, readDigest } from './read-digest.ts';
import { audienceOf, claimOnce } from './tolerance.ts';

export interface Dropped {
  channel: string;
  message: SlackMessage & { ts: string };
  /** A mention or shortcut: the channel's opt-out does not count. */
  asked: boolean;
}

/** A paste of at least this many deliveries is worth a summary nobody asked for. */
const fewestAttempts = 5;
const fewestCharacters = 400;
const mostLinesLookedAt = 500;

/** True where the message was taken as a digest. */
export async function digestDropped(
  call: Call,
  reader: DigestReader,
  { channel, message, asked }: Dropped,
  refuse: Refuse,
): Promise<boolean> {
  const files = (message.files ?? []).filter(looksReadable);
  const text = files.length > 0 ? '' : messageText(message);
  if (files.length === 0 && !isLongPaste(text, message)) return false;
  if (!asked && !(await audienceOf(call.memory, channel, call.log)).digests) return true;
  const at = { messageTs: message.ts, threadTs: message.thread_ts ?? message.ts };
  const title = files.length > 0 ? titleOf(files) : 'Pasted lines';
  const whole = asked || files.some(isEmail);
  const inputs = async (): Promise<DigestInput[]> =>
    files.length > 0 ? allInputs(call, files) : [{ name: 'paste.txt', open: () => oneChunk(text) }];
  await Promise.all(files.map(({ id }) => heardOf(call, id, 'message')));
  await readDigest(call, reader, { channel, at, title, inputs, asked: whole, byPerson: asked }, refuse);
  return true;
}

function isLongPaste(text: string, message: SlackMessage): boolean {
  if (!hasTable(message) && text.length < fewestCharacters) return false;
  // Line by line: a sheet's rows would otherwise read as one reply over many lines.
  const lines = text.split('\n').slice(0, mostLinesLookedAt);
  return lines.filter(line => classify(line).outcome !== 'not-a-reply').length >= fewestAttempts;
}

async function allInputs(call: Call, files: readonly SlackFile[]): Promise<DigestInput[]> {
  return (await Promise.all(files.map(file => inputsOf(call, file)))).flat();
}

const titleOf = (files: readonly SlackFile[]): string => {
  const [first] = files;
  const rest = files.length - 1;
  return `${first ? nameOf(first) : 'files'}${rest > 0 ? ` and ${rest} more` : ''}`;
};

/** True where no other kind of event has told of this file. */
const heardOf = (call: Call, fileId: string, by: 'message' | 'file_shared'): Promise<boolean> =>
  claimOnce(call.memory, `file:${fileId}`, by, call.log);

/**
 * `file_shared` carries only ids: finds the message that shows the file. Null where it is not in that channel. Where Slack
 * does not tell, and no `message` event does (it needs a history permission), whoever dropped it hears why.
 */
export async function messageOfFile(
  call: Call,
  fileId: string,
  channel: string,
  refuse: Refuse,
): Promise<(SlackMessage & { ts: string }) | null> {
  const read = await call.slack.fileInfo(fileId);
  if (read.kind !== 'found') {
    const wanted = (await audienceOf(call.memory, channel, call.log)).digests;
    if (wanted && (await heardOf(call, fileId, 'file_shared'))) await refuse(notice(`📭 ${whyHidden(read)}`));
    return null;
  }
  const { file } = read;
  const share = file.shares?.public?.[channel]?.[0] ?? file.shares?.private?.[channel]?.[0];
  if (!share?.ts) return null;
  return {
    ts: share.ts,
    ...(share.thread_ts ? { thread_ts: share.thread_ts } : {}),
    ...(file.user ? { user: file.user } : {}),
    files: [file],
  };
}
