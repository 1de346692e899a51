import type { Classification } from '@smtp451/core';
import { withCodes } from './codes-in-words.ts';
import type { MailAttempts } from './mail-attempts.ts';
import type { Mail } from './parse-mail.ts';
import { addressesIn } from './recipients.ts';
import { withReason } from './with-reason.ts';

/** Where a bounce ends and the message that it is about begins. */
const original =
  /^(?:-{2,} ?(?:original|returned|this is a copy|the header|below this line|undelivered)|(?:original|returned) message (?:follows|headers)|message headers? follow|below is a copy|received: ?from |return-path: |-{10,}$)/im;
const fromDaemon =
  /mailer[-_ ]?daemon|postmaster|mail delivery|mail deliver|delivery (?:sub)?system|interscan|mail\.delivery/i;
const aboutDelivery =
  /undeliver|delivery (?:status|fail|problem|error|delay|incomplete)|returned (?:mail|to sender)|failure notice|mail (?:could not|system error)|delivery notification|nondeliver/i;
const failed =
  /(?:could|can) ?not be delivered|did not (?:reach|receive)|could not be reached|unable to deliver|not delivered|delivery [^.]{0,60}fail|failed|rejected|delivery (?:problem|error)|there was an error|unknown user|user unknown|exceed|is disabled|may not exist|does not exist|invalid|giving up|given up|not able to deliver|wasn't able to deliver|was aborted|an error (?:has )?occurred|failure reasons|incorrectly constructed/i;
const goesOn =
  /\b(?:has been|is|was) delayed|warning message only|will be retried|will keep trying|temporary failure|not yet been delivered|do not need to re-?send/i;
/** Words that nobody but a mail server writes, whoever the sender is. */
const unmistakable =
  /could not be delivered to:|did not reach the following recipient|delivery to the following recipients? (?:failed|has been)/i;
const announces =
  /(?:address|recipient)[^\n]{0,80}(?:follow|fail|rejected|errors?|problems|delayed|reached)|could not be delivered|did not (?:reach|receive)|error delivering|unable to deliver|following (?:list of )?(?:address|recipient)|failure reasons|incorrectly constructed|unknown user|exceeds|failed/i;

/** Lines around the recipient that may hold the reason. */
const linesBefore = 1;
const linesAfter = 6;
const mostRecipients = 50;

/** Whether a mail is a report of a mail server, from whom it comes and what it says. */
const isBounce = ({ headers, subject }: Mail, words: string): boolean =>
  headers.has('x-failed-recipients') ||
  unmistakable.test(words) ||
  ((fromDaemon.test(headers.get('from') ?? '') || aboutDelivery.test(subject)) &&
    (failed.test(words) || goesOn.test(words)));

/** What the words of a bounce tell, whatever its layout. */
export interface BounceWords {
  /** Up to where the message begins that it is about. */
  words: string;
  recipients: string[];
  outcome: 'deferred' | 'failed';
}

/** Null where the mail is no bounce. */
export const wordsOfBounce = (mail: Mail): BounceWords | null => {
  const end = mail.text.search(original);
  const words = (end > 0 ? mail.text.slice(0, end) : mail.text).slice(0, 16_384);
  if (!isBounce(mail, words)) return null;
  const isDelay = goesOn.test(words) && !/giving up|permanent error/i.test(words);
  return { words, recipients: recipientsIn(mail, words), outcome: isDelay ? 'deferred' : 'failed' };
};

/**
 * A bounce that holds no reply and follows no known layout. Its recipients and the words beside them are put as the
 * fields of a delivery status notification, so that the classifier weighs the words; it has no codes to give.
 */
export const bounceInWords = (
  { words, recipients, outcome }: BounceWords,
  classify: (text: string) => Classification[],
): MailAttempts | null => {
  const reasons = recipients.map(address => reasonFor(words, address));
  const action = outcome === 'deferred' ? 'delayed' : 'failed';
  const text = recipients
    .map(
      (address, i) =>
        `Final-Recipient: rfc822; ${address}\nAction: ${action}\nDiagnostic-Code: x-local; ${reasons[i]}\n`,
    )
    .join('\n');
  const found = classify(text);
  if (found.length !== recipients.length || found.length === 0) return null;
  return { text, found: found.map((one, i) => withReason(withCodes(one, reasons[i]!), reasons[i]!, null)), recipients };
};

const recipientsIn = (mail: Mail, words: string): string[] => {
  const named = addressesIn(mail.headers.get('x-failed-recipients') ?? '');
  if (named.length > 0) return distinct(named);
  const start = words.search(announces);
  const found = addressesIn(start < 0 ? words : words.slice(start));
  return distinct(found.length > 0 ? found : addressesIn(words).slice(0, 1));
};

/** The server's own address is in many texts, as one to write to. */
const distinct = (addresses: readonly string[]): string[] => {
  const others = addresses.filter(address => !/^(?:postmaster|mailer-daemon|abuse|support)@/i.test(address));
  return [...new Set((others.length > 0 ? others : addresses).map(address => address.replace(/[:.\])]+$/, '')))].slice(
    0,
    mostRecipients,
  );
};

/** The lines around the recipient, as one line. */
const reasonFor = (words: string, address: string): string => {
  const lines = words.split(/\r?\n/).map(line => line.trim());
  const at = Math.max(
    0,
    lines.findLastIndex(line => line.includes(address)),
  );
  const reason = lines.slice(Math.max(0, at - linesBefore), at + linesAfter).join(' ');
  return reason.replaceAll(/\s+/g, ' ').trim().slice(0, 600) || 'no reason is given';
};
