import type { Span } from '../input-format.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A reply code (RFC 5321 section 4.2) stands at `at`: three digits of which the first is 2 to 5, and no fourth. */
export const isReplyAt = (text: string, at: number, end: number): boolean => {
  const first = text.charCodeAt(at);
  if (first < 50 || first > 53 || at + 3 > end) return false;
  if (!isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return false;
  if (at + 3 === end) return true;
  const next = text.charCodeAt(at + 3);
  return (
    next === 32 ||
    next === 45 ||
    next === 10 ||
    next === 9 ||
    next === 92 ||
    next === 95 ||
    (next === 46 && at + 4 === end)
  );
};

/** An enhanced status code (RFC 3463) stands at `at`. */
export const isEnhancedAt = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at);
  return (
    (first === 50 || first === 52 || first === 53) &&
    text.charCodeAt(at + 1) === 46 &&
    isDigit(text.charCodeAt(at + 2)) &&
    /^[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.test(text.slice(at, at + 10))
  );
};

/** A number is a reply code where the text begins, or after punctuation that introduces one; `over 450 a day` is none. */
const introduces = (text: string, at: number, start: number): boolean => {
  let before = at - 1;
  while (before >= start && text.charCodeAt(before) === 32) before--;
  return before < start || ':;"\'(<>=[\n\t-'.includes(text[before]!);
};

/** Where a reply begins in the range; -1 where none does. */
export const replyStart = (text: string, start: number, end: number): number => {
  for (let at = start; at < end - 2; at++) {
    const code = text.charCodeAt(at);
    if (code < 50 || code > 53) continue;
    const before = at === start ? 32 : text.charCodeAt(at - 1);
    if (isDigit(before) || before === 46 || before === 45 || before === 47) continue;
    if ((before >= 65 && before <= 90) || (before >= 97 && before <= 122)) continue;
    if (isReplyAt(text, at, end) && (isEnhancedAt(text, at + 4) || introduces(text, at, start))) return at;
    if (isEnhancedAt(text, at) && (at === start || introduces(text, at, start))) return at;
  }
  return -1;
};

/**
 * How servers quote the reply of the server behind them: Exchange (`responded with: "…"`, `on Frontend with '…'`,
 * `-> …`), amavis (`from MTA(smtp:[…]): …`), Postfix (`said: …`), Amazon SES (`….<421 …>`), AsyncOS (`5.1.0 - Unknown address error 550-'…'`).
 */
const quoting =
  /(?:responded with:? ?|returned |error: ?| with )(["'])(?=[245]\d\d[ -])|(?:-> |MTA\([^()\s]{0,120}\): |MTA\(\): |minutes\. ?<|said: |\.\d - [A-Z][A-Za-z ]{3,40} (?=\d{3}-['"]))(?=[245]\d\d[ -])/g;

const closing = (text: string, quote: string, from: number, end: number): number => {
  const code = quote.charCodeAt(0);
  // Exchange leaves the quotes inside a reply as they are.
  const behind = quote === '"' ? text.slice(from, Math.min(end, from + 2000)).indexOf('" Attempted failover') : -1;
  if (behind >= 0) return from + behind;
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) !== code) continue;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    if (quote === '"' || !((next >= 97 && next <= 122) || (next >= 65 && next <= 90))) return at;
  }
  return end;
};

/** The reply that the responding server quotes from the server behind it, as deep as it goes. */
export const innermost = (text: string, start: number, end: number): Span => {
  const span = { start, end };
  // A slice, so that the search ends where the reply does.
  const words = text.slice(start, end);
  quoting.lastIndex = 0;
  for (let found = quoting.exec(words); found !== null && start + found.index < span.end; found = quoting.exec(words)) {
    const from = start + found.index + found[0].length;
    // `Recipient address rejected: unverified address: host … said: …` is the verifying server's own verdict.
    if (found[0] === 'said: ' && /address: host/.test(text.slice(Math.max(start, from - 400), from))) break;
    span.start = from;
    if (found[1] !== undefined) span.end = closing(text, found[1], from, span.end);
    else if (found[0].endsWith('<')) span.end = closing(text, '>', from, span.end);
  }
  return span;
};

/** Words by which an MTA says that it has given up, whatever code it quotes; SPF's permanent errors are the sender's. */
const givenUp =
  /retry time(?:out)? exceeded|message expired|delivery time expired|i've given up|not going to try again|(?<!(?:spf|dkim|dmarc):? )permanent(?:ly)? (?:error|fail)|will be deleted from queue|could not be delivered for|has been in the queue too long|giving up after|maximum queue lifetime|queue lifetime exceeded|returned to sender/i;

/** True where the words around a reply say that no retry follows. */
export const saysGivenUp = (text: string): boolean => givenUp.test(text);
