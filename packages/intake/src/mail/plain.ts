import { type Header, parameterOf } from './header.ts';

/** Charsets whose bytes are UTF-8. */
const charsets = new Set(['us-ascii', 'ascii', 'utf-8', 'utf8']);
const encodings = new Set(['', '7bit', '8bit', 'binary']);

/** Whether bytes of this `Content-Type` are text as they stand. */
export const isPlainText = (contentType: string | undefined): boolean =>
  charsets.has((parameterOf(contentType ?? '', 'charset') ?? 'us-ascii').toLowerCase());

/** Whether the part's bytes stand as they are. */
export const isPlainEncoding = ({ fields }: Header): boolean =>
  encodings.has((fields.get('content-transfer-encoding') ?? '').trim().toLowerCase());

/** Unix seconds of the header's date, or null. */
export const secondsOf = (fields: ReadonlyMap<string, string>): number | null => {
  const millis = Date.parse(fields.get('date') ?? '');
  return Number.isFinite(millis) && millis > 0 ? Math.floor(millis / 1000) : null;
};
