import type { InputFormat, ParsedAttempt } from './input-format.ts';
import { isPlainLine, parseLog } from './shared/plain.ts';
import { postfixDelivery } from './shared/postfix-delivery.ts';
import { beginsPostfixRecord } from './shared/postfix-head.ts';
import { postfixReject } from './shared/postfix-reject.ts';
import { postfixTrouble } from './shared/postfix-trouble.ts';
import { eachRecord } from './shared/records.ts';

const parseRecord = (record: string): ParsedAttempt[] => {
  const delivery = postfixDelivery(record);
  if (delivery !== null) return [delivery];
  const found = postfixReject(record) ?? postfixTrouble(record);
  return found === null ? [] : [found];
};

/**
 * A milter or policy service that is down is told in a warning; the rejection after it says only `4.3.5` or `4.7.1`.
 * The warning becomes that rejection's reason, and stands alone only where no attempt follows.
 */
const withWarnings = (attempts: ParsedAttempt[]): ParsedAttempt[] => {
  const out: ParsedAttempt[] = [];
  let warning: ParsedAttempt | null = null;
  for (const attempt of attempts) {
    if (isWarning(attempt)) warning = attempt;
    else {
      if (warning !== null && attempt.direction === 'inbound' && attempt.reason === null) {
        attempt.reason = warning.reason;
        attempt.evidence = [...attempt.evidence, ...warning.evidence];
        warning = null;
      }
      out.push(attempt);
    }
  }
  return out.length === 0 && warning !== null ? [warning] : out;
};

const isWarning = (attempt: ParsedAttempt): boolean =>
  attempt.direction === 'inbound' && attempt.reply === null && attempt.facts.smtpCommand === null;

const parseLines = (text: string): ParsedAttempt[] => withWarnings(eachRecord(text, beginsPostfixRecord, parseRecord));

/**
 * Postfix's mail log, with or without the syslog head (https://www.postfix.org/DEBUG_README.html):
 * delivery agents' `status=…` records, smtpd's and postscreen's rejections, milter verdicts, and the records of an
 * attempt that moves on to the next host.
 */
export const postfixLog: InputFormat = {
  id: 'postfix-log',
  signals: [
    'status',
    'reject',
    'said',
    'talk',
    'conversation',
    'lost',
    'connect',
    'reply',
    'warning',
    'accept',
    'proto',
    'smtpd',
    'greylist',
    'output',
  ],
  order: 20,
  parse: input => (isPlainLine(input) ? parseRecord(input) : parseLog(input, parseLines)),
};
