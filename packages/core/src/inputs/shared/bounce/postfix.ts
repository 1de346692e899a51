import type { ParsedAttempt } from '../../input-format.ts';
import { domainIn } from '../address.ts';
import { blankAttempt, trimmed } from '../attempt.ts';
import { flatView } from '../plain.ts';
import { readPostfixReason, remoteResponders } from '../postfix-reason.ts';
import { moved, through } from '../view.ts';

/** `<user@example.com>: host …` and `<user@example.com> (expanded from <other@example.org>): …` at the start of a line. */
const recipient =
  /^[ \t]{0,8}<([^<>\s]{1,320})>(?: \(expanded\s{1,10}from\s{0,10}<[^<>\s]{0,320}>\))?: ?(?=\S|\n[ \t]+\S)/gm;

/** Words with which Postfix begins a reason; the same head followed by others is a reply that quotes an address. */
const reasonWords =
  /^\s*(?:host\s|connect to\s|conversation with\s|lost connection with\s|delivery temporarily\s|mail for\s|Host or domain name\s|Name service error\s|unknown user|temporary failure|Command (?:died|time)|unable to look up|TLS is required|mail forwarding loop|cannot (?:append|update)|can't create|message size \d|User unknown in|user unknown|data format error|service unavailable)/i;

/** Postfix's heading over the recipients of its notices: whatever stands behind an address is then why. */
const heading = /^[ \t]{0,40}The mail system[ \t]*\n[ \t]*\n[ \t]{0,8}</m;

/** `<user@example.com>: Spam message rejected`: a filter's verdict, and no trouble on the way. */
const refuses = /\b(?:rejected|refused|denied|blocked)\b/i;
const passes = /\b[45]\d\d\b|tempor|later|again|greylist|defer/i;

const parseReason = (flat: string, domain: string | null): ParsedAttempt[] => {
  const { start, end } = trimmed(flat, 0, flat.length);
  const reason = readPostfixReason(flat, start, end);
  const attempt = blankAttempt('bounce-text');
  attempt.reply = reason.reply;
  attempt.reason = reason.reason;
  attempt.facts.recipientDomain = domain;
  attempt.facts.remoteMta = reason.host;
  attempt.facts.remoteIp = reason.ip;
  attempt.facts.smtpCommand = reason.command;
  attempt.responders = remoteResponders(reason.host, reason.ip, null, null, domain);
  return [attempt];
};

/** A wrap may fall right behind the codes, before an address or a host name in angle brackets. */
const saysNothingYet = /\bsaid:\s{1,10}[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?\s{0,4}$/;

const nextRecipient = (text: string, from: number): number => {
  const next = text.indexOf('\n<', from);
  return next >= 0 && saysNothingYet.test(text.slice(Math.max(from, next - 40), next))
    ? text.indexOf('\n<', next + 1)
    : next;
};

const reasonEnd = (text: string, from: number): number => {
  const blank = text.indexOf('\n\n', from);
  const next = nextRecipient(text, from);
  const end = blank < 0 ? text.length : blank;
  return next < 0 ? end : Math.min(end, next);
};

/** The recipients of a Postfix bounce or delay notice. */
export const postfixBounce = (text: string): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  if (!text.includes('>:') && !text.includes('):')) return out;
  const headed = heading.test(text);
  for (const found of text.matchAll(recipient)) {
    const from = found.index + found[0].length;
    const known = reasonWords.test(text.slice(from, from + 60));
    if (!headed && !known) continue;
    const reason = text.slice(from, reasonEnd(text, from));
    const domain = domainIn(found[1]!, 0, found[1]!.length);
    const attempts = moved(
      through(reason, flatView(reason), flat => parseReason(flat, domain)),
      from,
    );
    if (!known && refuses.test(reason) && !passes.test(reason))
      for (const attempt of attempts) attempt.outcome = 'failed';
    out.push(...attempts);
  }
  return out;
};
