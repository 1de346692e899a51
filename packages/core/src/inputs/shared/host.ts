/** A host as logs name it. Either part may be missing. */
export interface NamedHost {
  host: string | null;
  ip: string | null;
  /** The index after it. */
  end: number;
}

const isNameCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 45 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || code === 58;

/** An IPv4 or IPv6 address, by its characters alone: placeholders such as `x.x.x.x` are none. */
export const isIp = (text: string): boolean => {
  if (text.length < 2 || text.length > 45) return false;
  let dots = 0;
  let colons = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) dots++;
    else if (code === 58) colons++;
    else if (!(code >= 48 && code <= 57) && !(colons > 0 && isHex(code)) && !(at < 4 && isHex(code))) return false;
  }
  return colons >= 2 || (colons === 0 && dots === 3);
};

const isHex = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

/** Reads `mx.example.com[192.0.2.1]:25`, `mx.example.com. [192.0.2.1]`, `[192.0.2.1]` or a bare name at `from`. */
export const readHost = (text: string, from: number, limit: number): NamedHost => {
  let end = from;
  while (end < limit && isNameCode(text.charCodeAt(end))) end++;
  let name = end;
  while (name > from && (text.charCodeAt(name - 1) === 46 || text.charCodeAt(name - 1) === 58)) name--;
  const host = name > from ? text.slice(from, name) : null;
  let open = end;
  if (text.charCodeAt(open) === 32) open++;
  if (text.charCodeAt(open) !== 91)
    return {
      host: host !== null && isIp(host) ? null : host,
      ip: host !== null && isIp(host) ? host : null,
      end: name,
    };
  let close = open;
  const last = Math.min(limit, open + 120);
  while (close < last && text.charCodeAt(close) !== 93) close++;
  if (close >= last) return { host, ip: null, end: name };
  const inside = text.slice(text.startsWith('IPv6:', open + 1) ? open + 6 : open + 1, close);
  return { host: host === inside ? null : host, ip: isIp(inside) ? inside : null, end: close + 1 };
};

/** A host's own name for itself, which names nobody to the outside. */
export const isLocalName = (host: string): boolean =>
  host === 'localhost' ||
  host.startsWith('localhost.') ||
  host.startsWith('127.') ||
  host === 'local' ||
  host === 'virtual';

/** A responder on the same machine or network, such as a content filter or a smarthost: its words are not the recipient domain's. */
export const isLocal = (host: string | null, ip: string | null): boolean =>
  host === null ? ip !== null && isPrivate.test(ip) : isLocalName(host);
const isPrivate = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$)/;
