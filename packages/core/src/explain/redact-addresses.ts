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
  const signs = [...text.matchAll(atSign)];
  let out = '';
  let done = 0;
  for (const [index, { 0: sign, index: at }] of signs.entries()) {
    const start = localStart(text, done, at);
    const after = at + sign.length;
    // What stands between two at signs may be a host or the next local part: it is masked.
    const host = domainEnd(text, after);
    const end = host < (signs[index + 1]?.index ?? text.length + 1) ? host : after;
    out += text.slice(done, start);
    if (start < at) out += masked(text.slice(start, at));
    out += text.slice(at, end);
    done = end;
  }
  return out + text.slice(done);
}
