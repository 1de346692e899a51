import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, respondersOf, trimmed } from '../attempt.ts';
import { innermost } from '../innermost.ts';

/** Who it was for, and which part of CommuniGate Pro had to deliver it; what that part reports stands below, indented. */
const head =
  /Failed to deliver to ['"]?<?([^\s<>'"]{1,64}@[^\s<>'"]{1,255})>?['"]?\s{1,4}([A-Z]{3,8}) module ?\([^()\n]{0,120}\) reports:[ \t]{0,4}\n/g;
/** ` host mx.example.com says:`, `return-path address rejected by mx.example.com:`: who gave the reply on the next line. */
const said =
  /(?:^|\s)(?:host |by )([A-Za-z0-9][A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,24})(?: \[[^\]\n]{2,45}\])?(?: says)?:\s{0,8}$/;
const replyLine = /(?:^|\n)[ \t]{0,8}(?=[245]\d\d[ -])/;
const MOST = 1000;

/**
 * The part for people of CommuniGate Pro's reports, whose fields give no diagnostic code
 * (samples in https://github.com/voku/PHPMailer-BMH/tree/679dbf7/tests/fixtures, checked 2026-11-24).
 */
export const communigateBounce = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  for (const found of text.matchAll(head)) {
    const from = found.index + found[0].length;
    const blank = text.slice(from, from + MOST).search(/\n[ \t]*\n|\n--/);
    const { start, end } = trimmed(text, from, blank < 0 ? Math.min(text.length, from + MOST) : from + blank);
    if (start >= end) continue;
    const words = text.slice(start, end);
    const code = replyLine.exec(words);
    const host = code === null ? undefined : said.exec(words.slice(0, code.index))?.[1];
    const attempt = blankAttempt('bounce-text');
    if (code === null) attempt.reason = { start, end };
    else attempt.reply = innermost(text, start + code.index + code[0].length, end);
    attempt.outcome = 'failed';
    attempt.facts.remoteMta = host ?? null;
    attempt.facts.recipientDomain = domainIn(found[1]!, 0, found[1]!.length);
    attempt.responders = found[2] === 'SMTP' ? respondersOf(host, attempt.facts.recipientDomain) : [];
    out.push(attempt);
  }
  return out;
};
