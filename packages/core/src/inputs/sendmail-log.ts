import type { InputFormat } from './input-format.ts';
import { parseLog } from './shared/plain.ts';
import { beginsPostfixRecord } from './shared/postfix-head.ts';
import { eachRecord } from './shared/records.ts';
import { sendmailLine } from './shared/sendmail-line.ts';

const begins = (text: string, line: number): boolean =>
  beginsPostfixRecord(text, line) ||
  /^(?:ruleset=|\S{1,80}\.\.\. |<<<|>>>|Deferred: )/.test(text.slice(line, line + 90));

/**
 * Sendmail's log (https://www.sendmail.org/~ca/email/doc8.12/op-sh-2.html, section 2.1.1): `stat=`
 * of deliveries, `reject=` of rulesets and milters, and `... Deferred` of its verbose sessions and bounces.
 */
export const sendmailLog: InputFormat = {
  id: 'sendmail-log',
  signals: ['stat', 'reject', 'deferred', 'rejecting', 'milter'],
  order: 40,
  parse: input =>
    parseLog(input, text =>
      eachRecord(text, begins, line => {
        const found = sendmailLine(line);
        return found === null ? [] : [found];
      }),
    ),
};
