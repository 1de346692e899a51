/** Which messages and files become digests. */
import { classify } from '@smtp451/core';
import { hasTable, messageText } from '../input/message-text.ts';
import { notice } from '../messages/answers.ts';
import type { DigestInput, DigestReader } from './digest-port.ts';
import { FileRefused, inputsOf, isEmail, looksReadable, nameOf, oneChunk } from './digest-sources.ts';
import type { Call, SlackFile, SlackMessage } from './ports.ts';
import { type Refuse, readDigest } from './read-digest.ts';
import { asDeliveryTable } from './sheet.ts';
import { audienceOf } from './tolerance.ts';

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
  const pasted = hasTable(message) ? asDeliveryTable(text) : text;
  if (files.length === 0 && !isLongPaste(text, message)) return false;
  if (!asked && !(await audienceOf(call.memory, channel, call.log)).digests) return true;
  const at = { messageTs: message.ts, threadTs: message.thread_ts ?? message.ts };
  const title = files.length > 0 ? titleOf(files) : 'Pasted lines';
  const whole = asked || files.some(isEmail);
  try {
    const inputs =
      files.length > 0 ? await allInputs(call, files) : [{ name: 'paste.txt', open: () => oneChunk(pasted) }];
    await readDigest(call, reader, { channel, at, title, inputs, asked: whole }, refuse);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    await refuse(notice(`📭 ${error.message}`));
  }
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

/** `file_shared` carries only ids: finds the message that shows the file. Null where it is not in that channel. */
export async function messageOfFile(
  call: Call,
  fileId: string,
  channel: string,
): Promise<(SlackMessage & { ts: string }) | null> {
  const read = await call.slack.fileInfo(fileId);
  if (read.kind !== 'found') return null;
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
