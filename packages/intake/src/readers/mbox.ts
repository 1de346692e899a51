import { type MailPiece, mailsOf } from '../mail/mbox-splitter.ts';
import { readMail } from '../mail/read-mail.ts';
import type { OpenPart } from '../reading/part.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';

const read = async (part: OpenPart, reading: Reading): Promise<void> => {
  let number = 0;
  for await (const mail of mailsOf(part.chunks, reading.limits.mailBytes)) {
    number++;
    await readOne(part, reading, mail, number);
    await reading.breathe();
  }
};

const readOne = async (
  part: OpenPart,
  reading: Reading,
  { bytes, isCut }: MailPiece,
  number: number,
): Promise<void> => {
  if (isCut) reading.digest.read({ truncated: 1 });
  await readMail({ ...part, name: `${part.name} > mail ${number}`, depth: part.depth + 1, file: null }, reading, bytes);
};

/** Mails one after the other, each behind a line `From … date` (RFC 4155). */
export const mbox: Reader = {
  id: 'mbox',
  label: 'an mbox',
  matches: head =>
    /^\s{0,20}From \S{1,320}(?: |\r?\n)[^\n]{0,200}\r?\n(?:>?From [^\n]{0,300}\n)?[!-9;-~]{1,80}:/.test(
      head.text.slice(0, 4_096),
    ),
  read,
};
