import type { ParsedAttempt } from '../inputs/input-format.ts';
import { isPattern } from '../inputs/shared/around-code.ts';
import type { Hits } from '../text/hits.ts';
import type { Scan } from '../text/scan.ts';
import { rules } from './rules.ts';

/** A signature this long is nobody's chat: the reply was pasted without its code. */
const DISTINCTIVE_WORDS = 4;

/** Delta Chat and others of its library leave the code out: `SMTP failed to send: transient: too many messages`. */
const toldByAClient = /\bSMTP [^\n:]{0,40}: ?(?:transient|permanent): /i;

/** A reply pasted without any code, known by the words that only one origin writes, or by the client that tells of it. */
export function parseFragment(scan: Scan, hits: Hits): ParsedAttempt[] {
  if (isPattern(scan.text.slice(0, 2000))) return [];
  if (toldByAClient.test(scan.text.slice(0, 2000))) return [fragment(scan.text)];
  for (let at = 0; at < hits.count; at++) {
    const { kind, signature } = rules[hits.rule[at]!]!;
    if (kind !== 'signature' || signature!.needs !== 'text') continue;
    if (hits.last[at]! - hits.first[at]! + 1 < DISTINCTIVE_WORDS) continue;
    return [fragment(scan.text)];
  }
  return [];
}

const fragment = (text: string): ParsedAttempt => ({
  format: 'raw-reply',
  outcome: /\b(permanent|bounced|5\d\d)\b/i.test(text.slice(0, 2000)) ? 'failed' : 'deferred',
  direction: 'unknown',
  reply: { start: 0, end: Math.min(text.length, 4000) },
  reason: null,
  facts: {
    queueId: null,
    recipientDomain: null,
    remoteMta: null,
    remoteIp: null,
    sendingIp: null,
    smtpCommand: null,
    at: null,
    rawAt: null,
    delaySeconds: null,
    attempts: null,
  },
  evidence: [],
  responders: [],
});
