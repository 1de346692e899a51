/** Characters of a reply that are looked at; what follows never tells two replies apart in practice. */
const maxRead = 1_000;
const maxTemplate = 240;
const maxExample = 320;

/** A link with its query, or what stands between brackets, quotes and punctuation. */
const word = /https?:\/\/[^\s()[\]{}<>"'`]+|[^\s()[\]{}<>"'`,;=|]+/gi;
const edges = /^[.:!?#*-]+|[.:!?#*-]+$/g;
/** A reply code, an enhanced status code, or both, also as `421-4.7.0` and glued to the first word as `450-Greylisted`. */
const statusCode = /^(?:[245]\d\d|[245]\.\d{1,3}\.\d{1,3}|[245]\d\d-[245]\.\d{1,3}\.\d{1,3}|[245]\d\d-[A-Za-z]+)$/;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?$/;
const ipv6 = /^(?=.*:.*:)[0-9A-Fa-f:.]{3,45}(?:\/\d{1,3})?$/;
const hostName = /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,10}\.[A-Za-z][A-Za-z-]{1,62}$/;
/** What servers call a reason by: `TSS04`, `G28`, `RP-001`, `PRX6`, `ATTR35`. */
const reasonCode = /^[A-Za-z]{1,6}[-_]?\d{1,4}$/;
const number = /^[\d.,:%/+-]+$/;
const url = /^https?:\/\/[^/?#]+/i;

/** What stands in place of one word, or the word itself. */
const masked = (text: string): string => {
  if (text.includes('@')) return '<address>';
  const link = url.exec(text);
  if (link !== null) return text.length > link[0].length + 1 ? `${link[0]}/…` : text;
  const core = text.replace(edges, '');
  if (core === '' || statusCode.test(core)) return text;
  return text.replace(core, () => maskedCore(core, text.startsWith(':')));
};

const maskedCore = (core: string, isPort: boolean): string => {
  if (ipv4.test(core) || ipv6.test(core)) return '<ip>';
  if (hostName.test(core)) return '<host>';
  if (!/\d/.test(core)) return core.length > 40 ? '<id>' : core;
  if (reasonCode.test(core)) return core;
  if (number.test(core)) return isPort ? core : '<n>';
  return '<id>';
};

const clip = (text: string, limit: number): string => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
const readable = (text: string): string =>
  text
    .slice(0, maxRead)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/**
 * The reply text with whatever varies from one message to the next masked: addresses, IPs, host names, ids, numbers.
 * Codes and short reason codes stay. At most 240 characters, linear in the input.
 */
export const templateOf = (reply: string): string => {
  const text = readable(reply)
    .replaceAll(word, masked)
    .replaceAll('<<', '<')
    .replaceAll('>>', '>')
    .replaceAll('<id> <id>', '<id>');
  return clip(text, maxTemplate);
};

const secretLike = /^(?=.*\d)(?=.*[A-Za-z])[\w+/=.~-]{25,}$/;

/** The reply as it came, but without addresses, link queries and long ids: fit for a shared channel. At most 320 characters. */
export const exampleOf = (reply: string): string => {
  const redacted = readable(reply).replaceAll(word, part => {
    if (part.includes('@')) return '<address>';
    const link = url.exec(part);
    if (link !== null) return part.replace(/[?#].*$/, '');
    return secretLike.test(part) && !hostName.test(part.replace(edges, '')) ? '…' : part;
  });
  return clip(redacted.replaceAll('<<', '<').replaceAll('>>', '>'), maxExample);
};
