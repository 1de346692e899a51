import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';

/** The whole of what the server says: its reason, a colon and the recipient, on the first line. */
const line =
  /^\s{0,8}(Delivery failed \d{1,4} attempts|User mailbox exceeds allowed size|Unknown user|Invalid final delivery userid): {1,4}<?([^\s<>@]{1,64}@[^\s<>@]{1,255})>?[ \t]*(?:\r?\n|$)/;

/** What the other server answered may stand below: `Body of message generated response:`. */
const answered = /^[^\n]{0,60} generated response:[ \t]*\r?\n(?=[245]\d\d)/;

/** The bounce of Ipswitch's IMail, which gives no code (samples in https://github.com/sisimai/set-of-emails, checked 2026-11-24). */
export const imailBounce = (text: string): ParsedAttempt[] => {
  const found = line.exec(text.slice(0, 500));
  if (found === null) return [];
  const attempt = blankAttempt('bounce-text');
  const start = found[0].search(/\S/);
  attempt.outcome = 'failed';
  attempt.facts.recipientDomain = domainIn(found[2]!, 0, found[2]!.length);
  const reply = answered.exec(text.slice(found[0].length, found[0].length + 100));
  if (reply === null) attempt.reason = { start, end: start + found[1]!.length };
  else {
    const from = found[0].length + reply[0].length;
    const blank = text.slice(from, from + 1000).search(/\n\s*\n/);
    attempt.reply = trimmed(text, from, blank < 0 ? Math.min(text.length, from + 1000) : from + blank);
    attempt.responders = respondersOf(attempt.facts.recipientDomain);
  }
  return [attempt];
};
