import type { Classification } from '@smtp451/core';
import type { BounceWords } from './bounce-in-words.ts';
import { attemptsBySection } from './by-section.ts';
import { withCodes } from './codes-in-words.ts';
import type { MailAttempts } from './mail-attempts.ts';
import type { Mail } from './parse-mail.ts';
import { type ReportedRecipient, recipientsOfReport } from './recipients.ts';
import { repliesOfTranscript } from './transcript.ts';
import { withReason } from './with-reason.ts';

type Classify = (text: string) => Classification[];

/** From the machine-readable report, completed by the human part where the report lacks the reply. */
export const attemptsOfReport = (mail: Mail, classify: Classify): MailAttempts | null => {
  const text = mail.statusReports.join('\n\n');
  const fields = classify(text).map(withoutExitStatus);
  if (fields.length === 0) return null;
  const named = recipientsOfReport(text);
  const ofField = (i: number): ReportedRecipient | null => (named.length === fields.length ? named[i]! : null);
  const recipients = fields.map((_, i) => ofField(i)?.address ?? null);
  if (fields.every(found => hasReply(found))) return { text, found: fields, recipients };
  const words = wordsOn(mail.text, classify);
  const found = fields.map((one, i) => {
    const { diagnosis = '', enhancedStatusCode = null } = ofField(i) ?? {};
    const best = completed(one, bestOf(words, one, fields.length, i), enhancedStatusCode);
    return withReason(withStatus(best, enhancedStatusCode), diagnosis, enhancedStatusCode);
  });
  return { text, found, recipients };
};

/** What the human part says; where its layout gave no reply away, those that its transcript holds. */
const wordsOn = (text: string, classify: Classify): Classification[] => {
  const words = classify(text).map(withoutExitStatus);
  const spoken = words.some(hasReply) ? [] : repliesOfTranscript(text, classify);
  return spoken.length > 0 ? spoken : words;
};

/** `X-Unix; 255` is how a program ended, not what a server replied. */
const withoutExitStatus = (found: Classification): Classification =>
  found.outcome === 'delivered' || found.reply === null || found.reply.code === null || found.reply.code >= 400
    ? found
    : { ...found, reply: { ...found.reply, code: null } };

/** Whether it holds the responding server's own words. */
export const hasReply = ({ reply, outcome }: Classification): boolean =>
  outcome === 'delivered' || (reply !== null && reply.code !== null);

/** The human part's word on the same recipient. */
const bestOf = (
  words: readonly Classification[],
  found: Classification,
  recipients: number,
  i: number,
): Classification | undefined => {
  const domain = found.attempt.recipientDomain;
  const ofDomain = words.find(
    word => domain !== null && word.attempt.recipientDomain === domain && word.reply !== null,
  );
  return (
    ofDomain ??
    (recipients === 1 ? words.find(word => word.reply !== null) : words.length === recipients ? words[i] : undefined)
  );
};

const isVague = ({ cause }: Classification): boolean => cause === null || cause === 'unknown';

/** The report decides what became of the message; the human part may know better why. */
const completed = (found: Classification, words: Classification | undefined, status: string | null): Classification => {
  if (words === undefined || hasReply(found) || words.outcome === 'delivered') return found;
  const tellsMore = hasReply(words) || (isVague(found) && !isVague(words));
  if (!tellsMore || words.reply === null) return found;
  const reply = {
    ...words.reply,
    enhancedStatusCode: moreSpecific(words.reply.enhancedStatusCode, found.reply?.enhancedStatusCode ?? status),
  };
  const keepsCause = isVague(words) && !isVague(found);
  return {
    ...(keepsCause ? found : words),
    outcome: found.outcome,
    direction: found.direction,
    format: found.format,
    reply,
    provider: found.provider ?? words.provider,
    attempt: { ...found.attempt, smtpCommand: found.attempt.smtpCommand ?? words.attempt.smtpCommand },
    evidence: found.evidence,
  };
};

/** `4.0.0` says no more than its first digit. */
const moreSpecific = (told: string | null, reported: string | null): string | null => {
  if (told === null || reported === null) return told ?? reported;
  return told.endsWith('.0.0') && reported.startsWith(told[0]!) ? reported : told;
};

/** The report's own status is about the same reply, unless it is of another class: `expired` after a 421. */
const withStatus = (found: Classification, status: string | null): Classification => {
  const { reply } = found;
  if (reply === null || reply.code === null || reply.enhancedStatusCode !== null || status === null) return found;
  return status.startsWith(String(reply.code)[0]!)
    ? { ...found, reply: { ...reply, enhancedStatusCode: status } }
    : found;
};

/** From the human part alone: bounces of qmail, old Sendmail, Exim and many gateways have no other. `bounce`: null where a person wrote it. */
export const attemptsOfText = (mail: Mail, bounce: BounceWords | null, classify: Classify): MailAttempts | null => {
  const text = unwrapped(mail.text);
  const found = classify(text);
  if (found.length === 0) return null;
  // A report whose parts are not marked as what they are.
  if (found.every(({ format }) => format === 'dsn-fields'))
    return attemptsOfReport({ ...mail, statusReports: [text] }, classify);
  if (bounce === null || bounce.recipients.length === 0)
    return {
      text,
      found: bounce !== null && found.length === 1 ? [withCodes(found[0]!, bounce.words)] : found,
      recipients: found.map(() => null),
    };
  const isBare = found.every(({ format }) => bareFormats.has(format));
  const sections = isBare && found.length < bounce.recipients.length ? attemptsBySection(bounce, classify) : null;
  if (sections === null) return inBounce(text, found, bounce, isBare);
  return { ...sections, found: sections.found.map((one, i) => withDomain(one, sections.recipients[i]!)) };
};

/** A notification of a service as JSON, whose long line the mail has wrapped. */
const unwrapped = (text: string): string => (/^\s{0,20}\{\s{0,20}"/.test(text) ? text.replaceAll(/\r?\n/g, '') : text);

/** A reply, a piece of a session, or a bounce in words, that stands in the text without telling whom it is about. */
const bareFormats = new Set(['raw-reply', 'smtp-session', 'bounce-text']);

/** Replies that were found without their layout belong to the bounce's recipients, and its verdict holds for them. */
const inBounce = (
  text: string,
  all: readonly Classification[],
  { words, recipients, outcome }: BounceWords,
  isBare: boolean,
): MailAttempts => {
  const alone = isBare && recipients.length === 1 ? [all.find(one => !isVague(one)) ?? all[0]!] : [...all];
  const found = alone.length === 1 ? [withCodes(alone[0]!, words)] : alone;
  const named = found.map((one, i) =>
    recipientOf(one, recipients, found.length === recipients.length ? recipients[i]! : null),
  );
  return {
    text,
    found: found.map((one, i) => withDomain(isBare ? { ...one, outcome } : one, named[i]!)),
    recipients: named,
  };
};

const domainOf = (recipient: string): string => recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase();

/** By its address in the reply, by its domain where no other has it, else by its place. */
const recipientOf = (
  { reply, attempt }: Classification,
  recipients: readonly string[],
  byPlace: string | null,
): string | null => {
  const quoted = recipients.find(address => reply?.text.includes(address));
  const ofDomain = recipients.filter(address => domainOf(address) === attempt.recipientDomain);
  return quoted ?? (ofDomain.length === 1 ? ofDomain[0]! : attempt.recipientDomain === null ? byPlace : null);
};

const withDomain = (found: Classification, recipient: string | null): Classification =>
  recipient === null || found.attempt.recipientDomain !== null
    ? found
    : { ...found, attempt: { ...found.attempt, recipientDomain: domainOf(recipient) } };
