import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { communigateBounce } from './shared/bounce/communigate.ts';
import { eximBounce } from './shared/bounce/exim.ts';
import { gmailBounce, headedBounce } from './shared/bounce/gmail.ts';
import { imailBounce } from './shared/bounce/imail.ts';
import { imsBounce } from './shared/bounce/ims.ts';
import { noticeBounce } from './shared/bounce/notice.ts';
import { postfixBounce } from './shared/bounce/postfix.ts';
import { qmailBounce } from './shared/bounce/qmail.ts';
import { sendmailBounce } from './shared/bounce/sendmail.ts';
import { stateBounce } from './shared/bounce/state.ts';
import { type Verdict, verdictOf } from './shared/bounce/words.ts';
import { parseText } from './shared/plain.ts';

/** A log line quotes the same words; it has its own reader. A header's `id 1abcDE-000012-AB for …` is none. */
const isLog = (text: string): boolean =>
  /(?:status=|stat=|(?:^|\s)(?:==|\*\*) \S{1,320} R=|\/smtp\[\d|delivery \d{1,12}: |(?<!\bid )[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4} )/.test(
    text.slice(0, 4000),
  );

/** A look for these costs less than a reading; each dialect needs one of them. */
const marks = [
  'said:',
  'talk to me',
  'to talk',
  '>:',
  '):',
  'SMTP error',
  'LMTP error',
  'Delay reason',
  'talking to',
  'ranscript of',
  'undelivered',
  'reason: ',
  'read error',
  'server timeout',
  'Operating system',
  "I've given",
  'try again;',
  'wyslac',
  'qmail',
  'sorry',
  'was:',
  'Technical details of',
  'lautete:',
  '(state ',
  'does not like',
  '<<< ',
  '&gt;:',
  'not be delivered',
  'not delivered to',
  'delivering your mail',
  'been delayed',
  'delay in the delivery',
  'id not reach',
  'trying to deliver the mail',
  'attempting to deliver',
  'incorrectly constructed',
  'did not receive this message',
  'by a remote mail server',
  'aborted after',
  'delivery errors',
  'deliver your message',
  'automatically rejected',
  'ddresses follow',
  'InterScan',
  'one or more destinations',
  'will not continue trying',
  'intended recipients',
  'delivered to mobile',
  'unsolicited bulk',
  'blocked by our',
  '** ',
  'Failure Reasons',
  'delayed the delivery',
  'elivery failed ',
  'exceeds allowed size: ',
  'nknown user: ',
  'delivery userid: ',
  'could not be sent',
  'cannot be delivered',
  'problem delivering',
  'problem while delivering',
  'Recipient address:',
  'Unrouteable address',
  'relevant MX records',
  'to deliver message',
  'is delayed for',
  'recipients failed',
  'been delivered yet',
  'required on your part',
  'could not be reached',
  'address(es) deferred',
  'had delivery',
  ') reports:',
  '送信',
] as const;

const dialects = [
  communigateBounce,
  imsBounce,
  qmailBounce,
  sendmailBounce,
  postfixBounce,
  eximBounce,
  gmailBounce,
  stateBounce,
  imailBounce,
  noticeBounce,
  headedBounce,
] as const;

const read = (text: string): ParsedAttempt[] => {
  if (isLog(text)) return [];
  for (const dialect of dialects) {
    const attempts = dialect(text);
    if (attempts.length > 0) return withVerdict(text, attempts);
  }
  return [];
};

/** Postfix's own words for a destination that it leaves alone for a while, which a wrapped line may break. */
const suspended = /\bdelivery\s{1,8}temporarily\s{1,8}suspended\b/;

const verdictIn = (text: string): Verdict => {
  const verdict = verdictOf(text);
  const found = verdict.outcome === null ? suspended.exec(text.slice(0, 20_000)) : null;
  if (found === null) return verdict;
  return { outcome: 'deferred', span: { start: found.index, end: found.index + found[0].length } };
};

/** The sentences around the recipients tell whether the reporting MTA goes on. */
const withVerdict = (text: string, attempts: ParsedAttempt[]): ParsedAttempt[] => {
  const verdict = verdictIn(text);
  for (const attempt of attempts) {
    if (attempt.outcome !== null || verdict.outcome === null) continue;
    attempt.outcome = verdict.outcome;
    if (verdict.span === null) continue;
    const says =
      verdict.outcome === 'failed'
        ? 'the report says that delivery was given up'
        : 'the report says that delivery is tried again';
    attempt.evidence = [...attempt.evidence, { ...verdict.span, says }];
  }
  return attempts;
};

/**
 * The part of a bounce or delay notice that is for people, as Postfix, Exim, Sendmail, qmail and Gmail write it, whole
 * or a piece of it; its fields (RFC 3464) are read by `dsn-fields`.
 */
export const bounceText: InputFormat = {
  id: 'bounce-text',
  signals: [
    'unrouteable',
    'relevant',
    'said',
    'talk',
    'conversation',
    'suspended',
    'lost',
    'connect',
    'loops',
    'died',
    'type',
    'delay',
    'remote',
    'lmtp',
    'talking',
    'transcript',
    'undelivered',
    'transient',
    'fatal',
    'reason',
    'reply',
    'timeout',
    'operating',
    'like',
    'giving',
    'given',
    'going',
    'wyslac',
    'qmail',
    'sorry',
    'response',
    'returned',
    'state',
    'technical',
    'delivered',
    'delivering',
    'reach',
    'sent',
    'deliver',
    'delayed',
    'delivery',
    'filter',
    'failure',
    'exceeds',
    'unknown',
    'reports',
    'attempting',
    'constructed',
    'receive',
    'aborted',
    'errors',
    'rejected',
    'addresses',
    'interscan',
    'intended',
    'unsolicited',
    'blocked',
    // The headings of Gmail's notices in other languages.
    'gefunden',
    'introuvable',
    'encontrado',
    'trovato',
    'niet',
    'nie',
  ],
  order: 15,
  parse: input => (marks.some(mark => input.includes(mark)) ? parseText(input, read) : []),
};
