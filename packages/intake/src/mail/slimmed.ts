/**
 * Text of a mail is read up to here. The MIME library keeps every line of it as an object: 25 MB of short lines would
 * take a gigabyte. Attachments in base64 it decodes in pieces, so they may be as long as the mail.
 */
const mostPlainBytes = 4 * 1024 * 1024;

const encoding = 'content-transfer-encoding:';

/** A large mail without the lines of text past the limit; `isCut` says whether there were any. */
export const slimmed = (mail: Buffer): { bytes: Buffer; isCut: boolean } => {
  if (mail.length <= mostPlainBytes) return { bytes: mail, isCut: false };
  const kept: Buffer[] = [];
  let plain = 0;
  let from = 0;
  let isHeader = true;
  let isBase64 = false;
  for (let line = 0; line < mail.length; ) {
    const newline = mail.indexOf(10, line);
    const end = newline < 0 ? mail.length : newline + 1;
    if (mail[line] === 45 && mail[line + 1] === 45) {
      isHeader = true;
      isBase64 = false;
    } else if (isHeader) {
      if (end - line <= 2) isHeader = false;
      else if (isBase64Field(mail, line, end)) isBase64 = true;
    } else if (!isBase64) {
      plain += end - line;
      if (plain > mostPlainBytes) {
        kept.push(mail.subarray(from, line));
        from = end;
      }
    }
    line = end;
  }
  kept.push(mail.subarray(from));
  return { bytes: Buffer.concat(kept), isCut: plain > mostPlainBytes };
};

const isBase64Field = (mail: Buffer, line: number, end: number): boolean => {
  if ((mail[line]! | 32) !== 99 || end - line > 200) return false;
  const text = mail.toString('latin1', line, end).toLowerCase();
  return text.startsWith(encoding) && text.includes('base64');
};
