import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';
import { innermost, replyStart } from '../innermost.ts';

/** Who it was for, and which part of CommuniGate Pro had to deliver it; what that part reports stands below, indented. */
const head =
  /Failed to deliver to ['"]?<?([^\s<>'"]{1,64}@[^\s<>'"]{1,255})>?['"]?\s{1,4}([A-Z]{3,8}) module ?\([^()\n]{0,120}\) reports:[ \t]{0,4}\n/g;
const says =
  /^[ \t]{1,8}(?:host )?([A-Za-z0-9][A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,24})(?: \[[^\]\n]{2,45}\])? says:[ \t]{0,4}\n/;
const MOST = 1000;

/**
 * The part for people of CommuniGate Pro's reports, whose fields give no diagnostic code
 * (samples in https://github.com/voku/PHPMailer-BMH/tree/679dbf7/tests/fixtures, checked 2026-11-24).
 */
export const communigateBounce = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(head)) {
    let from = found.index + found[0].length;
    const host = says.exec(text.slice(from, from + MOST));
    if (host !== null) from += host[0].length;
    const blank = text.slice(from, from + MOST).search(/\n[ \t]*\n|\n(?=\S)/);
    const { start, end } = trimmed(text, from, blank < 0 ? Math.min(text.length, from + MOST) : from + blank);
    if (start >= end) continue;
    const attempt = blankAttempt('bounce-text');
    const reply = replyStart(text, start, end);
    if (reply === start) attempt.reply = innermost(text, start, end);
    else attempt.reason = { start, end };
    attempt.outcome = 'failed';
    attempt.facts.remoteMta = host?.[1] ?? null;
    attempt.facts.recipientDomain = domainIn(found[1]!, 0, found[1]!.length);
    attempt.responders = found[2] === 'SMTP' ? respondersOf(host?.[1], attempt.facts.recipientDomain) : [];
    out.push(attempt);
  }
  return out;
};
