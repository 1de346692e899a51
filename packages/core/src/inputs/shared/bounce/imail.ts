import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt } from '../attempt.ts';

/** The whole of what the server says: its reason, a colon and the recipient, on the first line. */
const line =
  /^\s{0,8}(Delivery failed \d{1,4} attempts|User mailbox exceeds allowed size|Unknown user|Invalid final delivery userid): {1,4}<?([^\s<>@]{1,64}@[^\s<>@]{1,255})>?[ \t]*(?:\r?\n|$)/;

/** The bounce of Ipswitch's IMail, which gives no code (samples in https://github.com/sisimai/set-of-emails, checked 2026-11-24). */
export const imailBounce = (text: string): ParsedAttempt[] => {
  const found = line.exec(text.slice(0, 500));
  if (found === null) return [];
  const attempt = blankAttempt('bounce-text');
  const start = found[0].search(/\S/);
  attempt.outcome = 'failed';
  attempt.reason = { start, end: start + found[1]!.length };
  attempt.facts.recipientDomain = domainIn(found[2]!, 0, found[2]!.length);
  return [attempt];
};
