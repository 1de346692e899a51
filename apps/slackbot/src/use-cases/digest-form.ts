import type { DigestInput, DigestReader } from './digest-port.ts';
import { inputsOf, nameOf, oneChunk } from './digest-sources.ts';
import type { Call, SlackFile } from './ports.ts';
import { type Refuse, readDigest } from './read-digest.ts';

/** What the digest dialog was given: its result is a message of its own in the channel. */
export async function digestForm(
  call: Call,
  reader: DigestReader,
  form: { channel: string; files: readonly SlackFile[]; text: string },
  refuse: Refuse,
): Promise<void> {
  const { channel, files, text } = form;
  const inputs = async (): Promise<DigestInput[]> => {
    const fromFiles = (await Promise.all(files.map(file => inputsOf(call, file)))).flat();
    const pasted = text.trim() === '' ? [] : [{ name: 'paste.txt', open: () => oneChunk(text) }];
    return [...fromFiles, ...pasted];
  };
  const title = files[0] ? nameOf(files[0]) : 'Pasted lines';
  await readDigest(call, reader, { channel, at: null, title, inputs, asked: true, byPerson: true }, refuse);
}
