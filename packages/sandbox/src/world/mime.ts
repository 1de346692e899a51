/**
 * As much of MIME as turning an e-mail into a Slack e-mail file needs: headers, nested multiparts, transfer encodings,
 * encoded words. Depth and part count are bounded; what cannot be decoded stays as it came.
 */

export interface MimePart {
  headers: Map<string, string>;
  type: string;
  charset: string;
  filename: string | null;
  body: Buffer;
  parts: MimePart[];
}

const maxDepth = 20;
const maxParts = 200;

export function parseMime(raw: Buffer): MimePart {
  return parsePart(raw.toString('latin1'), 0, { count: 0 });
}

function parsePart(text: string, depth: number, seen: { count: number }): MimePart {
  seen.count++;
  const split = /\r?\n\r?\n/.exec(text);
  const head = split ? text.slice(0, split.index) : text;
  const rest = split ? text.slice(split.index + split[0].length) : '';
  const headers = parseHeaders(head);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
  const boundary = parameter(contentType, 'boundary');
  const nested = type.startsWith('multipart/') && boundary !== null && depth < maxDepth;
  const parts = nested
    ? splitParts(rest, boundary)
        .slice(0, maxParts - seen.count)
        .map(part => parsePart(part, depth + 1, seen))
    : [];
  return {
    headers,
    type,
    charset: parameter(contentType, 'charset') ?? 'utf-8',
    filename: parameter(headers.get('content-disposition') ?? '', 'filename') ?? parameter(contentType, 'name'),
    body: parts.length > 0 ? Buffer.alloc(0) : decodeBody(rest, headers.get('content-transfer-encoding') ?? ''),
    parts,
  };
}

function parseHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, decodeWords(line.slice(colon + 1).trim()));
  }
  return headers;
}

const parameter = (value: string, name: string): string | null => {
  const found = new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value);
  return found ? (found[1] ?? found[2] ?? null) : null;
};

function splitParts(text: string, boundary: string): string[] {
  const lines = `\n${text}`.split(`\n--${boundary}`);
  return lines
    .slice(1)
    .filter(part => !part.startsWith('--'))
    .map(part => part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''));
}

function decodeBody(text: string, encoding: string): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(text, 'base64');
    case 'quoted-printable':
      return Buffer.from(quotedPrintable(text), 'latin1');
    default:
      return Buffer.from(text, 'latin1');
  }
}

const quotedPrintable = (text: string) =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** RFC 2047 encoded words. Raw 8-bit headers are read as UTF-8. */
function decodeWords(value: string): string {
  const plain = /[\x80-\xff]/.test(value) ? Buffer.from(value, 'latin1').toString('utf8') : value;
  return plain
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?([^?\s]{1,40})\?([bqBQ])\?([^?]{0,2000})\?=/g, (_, charset: string, kind: string, text: string) => {
      const bytes =
        kind.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : Buffer.from(quotedPrintable(text.replaceAll('_', ' ')), 'latin1');
      return decodeText(bytes, charset);
    });
}

export function decodeText(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

/** Every leaf, in order. */
export const leaves = (part: MimePart): MimePart[] => (part.parts.length > 0 ? part.parts.flatMap(leaves) : [part]);
