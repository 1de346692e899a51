import { type Header, headerAt, mediaType, parameterOf } from './header.ts';
import type { Mail } from './parse-mail.ts';

/** Charsets whose bytes are UTF-8, or read as such without loss of what matters. */
const plainCharsets = new Set(['us-ascii', 'ascii', 'utf-8', 'utf8']);
const plainEncodings = new Set(['', '7bit', '8bit', 'binary']);

interface PlainPart {
  type: string;
  text: string;
}

/**
 * A report in the plain shape in which mail servers write it (RFC 6522): flat parts as they are, a text and the fields,
 * then the original, of which nothing tells of the delivery. It is read without the MIME library, which takes most of
 * the time of a folder of reports; null where anything is not that plain, and then the library reads it.
 */
export const plainReport = (bytes: Buffer): Mail | null => {
  const header = headerAt(bytes, 0, bytes.length);
  if (header === null || header.repeated.has('content-type')) return null;
  const type = header.fields.get('content-type') ?? '';
  const boundary = mediaType(type) === 'multipart/report' ? parameterOf(type, 'boundary') : null;
  if (boundary === null || !plainEncodings.has(encodingOf(header))) return null;
  const parts = partsUntilReport(bytes, header.end, boundary);
  return parts === null ? null : mailOf(header, parts);
};

const encodingOf = ({ fields }: Header): string => (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase();

/** The parts up to the fields; null where one of them is not plain or there are no fields, or more of them later. */
const partsUntilReport = (bytes: Buffer, from: number, boundary: string): PlainPart[] | null => {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  const parts: PlainPart[] = [];
  let start = bytes.indexOf(delimiter, from);
  while (start >= 0) {
    const header = headerAt(bytes, lineAfter(bytes, start), bytes.length);
    const next = bytes.indexOf(delimiter, start + delimiter.length);
    if (header === null || next < header.end || bytes[next - 1] !== 10) return null;
    const part = partOf(bytes, header, next);
    if (part === null) return null;
    parts.push(part);
    if (part.type === 'message/delivery-status') return bytes.includes(part.type, next) ? null : parts;
    start = next;
  }
  return null;
};

const lineAfter = (bytes: Buffer, at: number): number => bytes.indexOf(10, at) + 1 || bytes.length;

const partOf = (bytes: Buffer, header: Header, end: number): PlainPart | null => {
  const value = header.fields.get('content-type');
  const type = mediaType(value);
  const charset = (parameterOf(value ?? '', 'charset') ?? 'us-ascii').toLowerCase();
  const isKnown = type === 'text/plain' || type === 'message/delivery-status';
  if (!isKnown || !plainEncodings.has(encodingOf(header)) || !plainCharsets.has(charset)) return null;
  return { type, text: bytes.toString('utf8', header.end, end).replaceAll('\r\n', '\n') };
};

const mailOf = ({ fields }: Header, parts: readonly PlainPart[]): Mail => {
  const millis = Date.parse(fields.get('date') ?? '');
  return {
    headers: fields,
    subject: fields.get('subject') ?? '',
    date: Number.isFinite(millis) && millis > 0 ? Math.floor(millis / 1000) : null,
    text: parts
      .filter(({ type }) => type === 'text/plain')
      .map(({ text }) => text)
      .join('\n'),
    statusReports: [parts.at(-1)!.text],
    isComplaint: false,
    messages: [],
    files: [],
  };
};
