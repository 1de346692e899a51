import { isMail } from '../mail/is-mail.ts';
import { readMail } from '../mail/read-mail.ts';
import { bytesOf } from '../reading/part.ts';
import type { Reader } from '../reading/reader.ts';

/** One mail (RFC 5322): a delivery status notification, a bounce in words, or a mail with such in it. */
export const mail: Reader = {
  id: 'mail',
  label: 'a mail',
  matches: head => isMail(head.text),
  read: async (part, reading) => {
    const { bytes, isCut } = await bytesOf(part, reading.limits.mailBytes);
    if (isCut) reading.digest.read({ truncated: 1 });
    await readMail(part, reading, bytes);
  },
};
