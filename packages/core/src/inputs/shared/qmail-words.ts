import type { Span } from '../input-format.ts';
import { isIp } from './host.ts';
import { innermost, isReplyAt } from './innermost.ts';

/** What qmail-remote reports, in a log (blanks are underscores, line breaks are slashes) or in a bounce. */
export interface QmailReport {
  reply: Span | null;
  reason: Span;
  ip: string | null;
  command: string | null;
}

/** Some builds say it again in the operator's language: `Remote host said: / Zdalny host odpowiedzial: 550 …`. */
const said = /[Rr]emote[ _]host[ _]said:[ _\n]{0,2}(?:\/[ _\n]{1,3}[^\d:/\n]{4,40}:[ _\n]{1,2})?/;
const tail = /(?:\/|[ _\n])Giving[ _]up[ _]on[ _]/;

/** qmail-remote names the stage: `Connected to 192.0.2.1 but sender was rejected.` (qmail-remote.c). */
const stages: readonly [RegExp, string][] = [
  [/does[ _]not[ _]like[ _]recipient|does[ _]not[ _]like[ _]the[ _]recipient/, 'RCPT TO'],
  [/sender[ _]was[ _]rejected|does[ _]not[ _]like[ _]sender/, 'MAIL FROM'],
  [/my[ _]name[ _]was[ _]rejected/, 'EHLO'],
  [/greeting[ _]failed/, 'CONNECT'],
  [/failed[ _](?:after|on)[ _](?:I[ _]sent[ _]the[ _]message|DATA|the[ _]DATA)/, 'end of DATA'],
];

const commandIn = (words: string): string | null => stages.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const addresses = /(?:^|[^0-9.])((?:\d{1,3}\.){3}\d{1,3})(?![0-9.])/;

const ipIn = (words: string): string | null => {
  const found = addresses.exec(words)?.[1] ?? null;
  return found !== null && isIp(found) ? found : null;
};

const trimEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (
    at > start &&
    (text.charCodeAt(at - 1) <= 32 || text.charCodeAt(at - 1) === 47 || text.charCodeAt(at - 1) === 95)
  )
    at--;
  return at;
};

/** Reads a report that stands in the range. */
export const readQmailReport = (text: string, start: number, end: number): QmailReport => {
  // Slices, so that no search goes on behind the range.
  const found = said.exec(text.slice(start, end));
  const words = text.slice(start, Math.min(end, start + 1000));
  const reason = { start, end: trimEnd(text, start, end) };
  if (found === null) {
    return { reply: null, reason, ip: ipIn(words), command: commandIn(words) };
  }
  const from = start + found.index + found[0].length;
  const after = text.slice(from, end).search(tail);
  const stop = trimEnd(text, from, after < 0 ? end : from + after);
  const reply = isReplyAt(text, from, stop) || stop > from ? innermost(text, from, stop) : null;
  const before = text.slice(start, start + found.index);
  return { reply, reason, ip: ipIn(before) ?? ipIn(text.slice(stop, end)), command: commandIn(before) };
};
