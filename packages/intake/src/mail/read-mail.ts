import type { Classification } from '@smtp451/core';
import { csv } from '../readers/csv.ts';
import { eximstats } from '../readers/eximstats.ts';
import { log } from '../readers/log.ts';
import { pflogsumm } from '../readers/pflogsumm.ts';
import { queue } from '../readers/queue.ts';
import { Head, headBytes } from '../reading/head.ts';
import { inner } from '../reading/inner.ts';
import { lineCount } from '../reading/line-count.ts';
import { oneChunk, type Part } from '../reading/part.ts';
import type { Reading } from '../reading/reading.ts';
import { attemptsOfReport, attemptsOfText, hasReply } from './attempts-of-mail.ts';
import { bounceInWords, wordsOfBounce } from './bounce-in-words.ts';
import type { MailAttempts } from './mail-attempts.ts';
import { type Mail, parseMail, withLineFeeds } from './parse-mail.ts';
import { plainMail } from './plain-mail.ts';
import { plainReport } from './plain-report.ts';
import { slimmed } from './slimmed.ts';
import { attemptsOfTranscript } from './transcript.ts';

/** Counts what one mail reports, whose bytes are at hand. */
export const readMail = async (part: Part, reading: Reading, bytes: Buffer): Promise<void> => {
  reading.digest.read({ bytes: bytes.length, lines: lineCount(bytes) });
  await read(part, reading, bytes, false);
};

/** A forwarded mail may be the bounced message itself, which is no report and no fault. */
const read = async (part: Part, reading: Reading, raw: Buffer, isForwarded: boolean): Promise<void> => {
  if (part.depth > reading.limits.depth) return reading.unread('too-deep', part.name);
  const { bytes, isCut } = slimmed(withLineFeeds(raw));
  if (isCut) reading.digest.read({ truncated: 1 });
  const plain = plainReport(bytes);
  const fields = plain === null ? null : attemptsOfReport(plain.mail, reading.classify);
  if (plain !== null && fields !== null && (plain.isWhole || fields.found.every(hasReply)))
    return record(part, reading, plain.mail, fields);
  const mail = plainMail(bytes) ?? (await parsed(part, reading, bytes));
  if (mail === null) return;
  const attempts = attemptsOfReport(mail, reading.classify) ?? (await attemptsInside(part, reading, mail));
  if (attempts === 'counted') return;
  if (attempts !== null) record(part, reading, mail, attempts);
  else if (!isForwarded) reading.unread(whyNone(mail), part.name, mail.subject);
};

const record = (part: Part, reading: Reading, { date }: Mail, { text, found, recipients }: MailAttempts): void => {
  reading.record(
    part,
    text,
    found.map(one => dated(one, date)),
    recipients,
  );
};

const parsed = async (part: Part, reading: Reading, bytes: Buffer): Promise<Mail | null> => {
  try {
    return await parseMail(bytes, reading.limits);
  } catch (error) {
    reading.unread('broken', part.name, error instanceof Error ? error.message : String(error));
    return null;
  }
};

/**
 * What a mail without a machine-readable report tells. A mail server's own words come first; then what a person has
 * forwarded: bounces, logs, archives. The text around those quotes the same replies, so it counts only where nothing
 * else did.
 */
const attemptsInside = async (part: Part, reading: Reading, mail: Mail): Promise<MailAttempts | 'counted' | null> => {
  // What a complaint is about comes along with it, and reports nothing.
  if (mail.isComplaint) return null;
  const text = Buffer.from(mail.text);
  const head = new Head(text.subarray(0, headBytes), text.length <= headBytes);
  if (reports.some(report => report.matches(head))) {
    await reading.nested(inner(part, oneChunk(text), { name: 'text', modifiedAt: mail.date }));
    return 'counted';
  }
  const transcript = attemptsOfTranscript(mail.text, reading.classify);
  if (transcript !== null) return transcript;
  const bounce = wordsOfBounce(mail);
  const told = bounce === null ? null : attemptsOfText(mail, bounce, reading.classify);
  if (told !== null) return told;
  const before = reading.digest.attempts;
  await readInner(part, reading, mail);
  if (reading.digest.attempts > before) return 'counted';
  if (bounce !== null) return bounceInWords(bounce, reading.classify);
  return attemptsOfText(mail, null, reading.classify);
};

/** What programs mail to their masters, in the text itself: the digest of a day, an export, an excerpt of a log. */
const reports = [pflogsumm, eximstats, queue, csv, log];

const readInner = async (part: Part, reading: Reading, mail: Mail): Promise<void> => {
  for (const [i, bytes] of mail.messages.entries())
    await read(inner(part, oneChunk(bytes), { name: `mail ${i + 1}` }), reading, Buffer.from(bytes), true);
  for (const { name, bytes } of mail.files)
    await reading.nested({ ...inner(part, oneChunk(bytes), { name, modifiedAt: mail.date }), isIncidental: true });
};

/** A report without a time of its own was written when the mail was. */
const dated = (found: Classification, date: number | null): Classification =>
  found.attempt.at !== null || date === null
    ? found
    : { ...found, attempt: { ...found.attempt, at: new Date(date * 1000).toISOString() } };

const whyNone = (mail: Mail): 'complaint' | 'auto-reply' | 'no-report' => {
  if (mail.isComplaint) return 'complaint';
  const answers =
    /auto-(?:replied|generated)/i.test(mail.headers.get('auto-submitted') ?? '') || mail.headers.has('x-autoreply');
  return answers && mail.statusReports.length === 0 ? 'auto-reply' : 'no-report';
};
