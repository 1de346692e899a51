import { type Header, headerAt, mediaType, parameterOf } from './header.ts';
import type { Mail } from './parse-mail.ts';
import { isPlainEncoding, isPlainText, secondsOf } from './plain.ts';

const report = 'message/delivery-status';

/** A report's fields, with its human part where that is plain. */
export interface PlainReport {
  mail: Mail;
  /** False where a part of it was passed over: its fields must do, or the library reads the mail. */
  isWhole: boolean;
}

/**
 * The fields of a report (RFC 6522) that stand in the mail as they are, which they do in nearly every one. Nothing of the
 * original that it returns tells of the delivery, and to decode all of it takes most of the time of a folder of
 * reports; so this reads the parts up to the fields and leaves every other kind of mail to the MIME library (null).
 */
export const plainReport = (bytes: Buffer): PlainReport | null => {
  const header = headerAt(bytes, 0, bytes.length);
  if (header === null || header.repeated.has('content-type') || !isPlainEncoding(header)) return null;
  const type = header.fields.get('content-type') ?? '';
  const boundary = mediaType(type).startsWith('multipart/') ? parameterOf(type, 'boundary') : null;
  if (boundary === null || !bytes.includes(report, header.end)) return null;
  const texts = textsUntilReport(bytes, header.end, Buffer.from(`--${boundary}`, 'latin1'));
  return texts === null ? null : { mail: mailOf(header, texts), isWhole: !texts.includes(null) };
};

/** The plain parts up to the fields, which are the last; null for one that is not plain. */
const textsUntilReport = (bytes: Buffer, from: number, delimiter: Buffer): (string | null)[] | null => {
  const texts: (string | null)[] = [];
  let start = nextDelimiter(bytes, delimiter, from);
  while (start >= 0) {
    const header = headerAt(bytes, lineAfter(bytes, start), bytes.length);
    const next = nextDelimiter(bytes, delimiter, start + delimiter.length);
    if (header === null || next < header.end) return null;
    const isReport = mediaType(header.fields.get('content-type')) === report;
    const text = textOf(bytes, header, next);
    // A second report, as gateways append them, must not be lost.
    if (isReport && (text === null || bytes.includes(report, next))) return null;
    texts.push(text);
    if (isReport) return texts;
    start = next;
  }
  return null;
};

const lineAfter = (bytes: Buffer, at: number): number => bytes.indexOf(10, at) + 1 || bytes.length;

/** A boundary on a line of its own: another one may begin with the same letters. */
const nextDelimiter = (bytes: Buffer, delimiter: Buffer, from: number): number => {
  for (let at = bytes.indexOf(delimiter, from); at >= 0; at = bytes.indexOf(delimiter, at + 1)) {
    const after = bytes[at + delimiter.length];
    const isEnd = after === 45 && bytes[at + delimiter.length + 1] === 45;
    if (bytes[at - 1] === 10 && (isEnd || after === undefined || after <= 32)) return at;
  }
  return -1;
};

const textOf = (bytes: Buffer, header: Header, end: number): string | null => {
  const value = header.fields.get('content-type');
  const type = mediaType(value);
  const isPlain = (type === 'text/plain' && isPlainText(value)) || type === report;
  if (!isPlain || !isPlainEncoding(header)) return null;
  return bytes.toString('utf8', header.end, end).replaceAll('\r\n', '\n');
};

const mailOf = ({ fields }: Header, texts: readonly (string | null)[]): Mail => ({
  headers: fields,
  subject: fields.get('subject') ?? '',
  date: secondsOf(fields),
  text: texts.slice(0, -1).join('\n'),
  statusReports: [texts.at(-1) ?? ''],
  isComplaint: false,
  messages: [],
  files: [],
});
