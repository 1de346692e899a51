import { headerAt, mediaType, parameterOf } from './header.ts';
import type { Mail } from './parse-mail.ts';
import { isPlainEncoding, isPlainText, secondsOf } from './plain.ts';

/**
 * A mail that is nothing but its text as it stands there: the bounces of qmail, Exim and old Sendmail. Null for any other,
 * which is the MIME library's to read.
 */
export const plainMail = (bytes: Buffer): Mail | null => {
  const header = headerAt(bytes, 0, bytes.length);
  if (header === null || header.repeated.has('content-type')) return null;
  const { fields } = header;
  const type = fields.get('content-type');
  const isFlowed = parameterOf(type ?? '', 'format')?.toLowerCase() === 'flowed';
  const subject = fields.get('subject') ?? '';
  const isPlain = mediaType(type) === 'text/plain' && isPlainText(type) && isPlainEncoding(header) && !isFlowed;
  // Encoded words (RFC 2047) in the subject, and text that is meant as a file.
  if (!isPlain || subject.includes('=?') || fields.has('content-disposition')) return null;
  const text = bytes.toString('utf8', header.end).replaceAll('\r\n', '\n');
  // Bytes of another charset than the one that is given.
  if (text.includes('\uFFFD')) return null;
  return {
    headers: fields,
    subject,
    date: secondsOf(fields),
    text,
    statusReports: [],
    isComplaint: false,
    messages: [],
    files: [],
  };
};
