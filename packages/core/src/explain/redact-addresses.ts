const MASK = '***';
/**
 * The at sign as it is written in mail, URLs (`%40`), quoted-printable (`=40`) and HTML. The encoded ones count only
 * before something like a host name, since `delay=40, dsn=…` is no address.
 */
const atSign = /@|＠|(?:%40|=40)(?=[\w-]+\.[a-z]|[_-]{0,64}\*\*\*)|&#(?:64|x40);/gi;
const endsLocalPart = /[\s<>()[\]\\,;:"]/;
const inDomain = /[\p{L}\p{N}\p{M}._-]/u;
/** What stands before an address rather than in it: `to=`, quotes, emphasis, the bar of a Slack link, a URL's path. */
const lead =
  /^(?:(?:to|from|cc|bcc|orig_to|rcpt|rcpt_to|recipient|sender|mail_from|ctladdr|user|email|address|sasl_username)=|[/'`{|}=?&~^!#$%*_-])+/i;
/** RFC 5321 section 4.5.3.1.1: a local part has up to 64 octets; what stands before it is looked for no further. */
const MAX_LEAD = 64;

function domainEnd(text: string, from: number): number {
  let at = from;
  if (text[at] === '[') {
    const close = text.slice(at, at + 64).indexOf(']');
    return close < 0 ? at : at + close + 1;
  }
  while (at < text.length && inDomain.test(text[at] as string)) at += 1;
  return at;
}

/** Where the local part that ends at `end` begins; never before `floor`, so that each character is looked at once. */
function localStart(text: string, floor: number, end: number): number {
  let at = end;
  if (text[end - 1] === '"') {
    at = end - 2;
    while (at >= floor && text[at] !== '"' && text[at] !== '\n') at -= 1;
    if (at < floor || text[at] !== '"') at = end - 1;
  }
  while (at > floor && !endsLocalPart.test(text[at - 1] as string)) at -= 1;
  return at;
}

function masked(local: string): string {
  const prefix = lead.exec(local.slice(0, MAX_LEAD))?.[0] ?? '';
  if (prefix.length < local.length) return prefix + MASK;
  return prefix.endsWith(MASK) ? local : MASK;
}

/** Masks local parts; see `redact`. A host need not follow: a wrapped line may end right after the at sign. */
export function redactAddresses(text: string): string {
  const parts: string[] = [];
  let done = 0;
  atSign.lastIndex = 0;
  let sign = atSign.exec(text);
  while (sign) {
    const at = sign.index;
    const after = at + sign[0].length;
    const next = atSign.exec(text);
    const start = localStart(text, done, at);
    parts.push(text.slice(done, start));
    if (start < at) parts.push(masked(text.slice(start, at)));
    // What stands between two at signs may be a host or the next local part: it is masked.
    const host = domainEnd(text, after);
    done = next && host >= next.index ? after : host;
    parts.push(text.slice(at, done));
    sign = next;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}
