import type { Classification } from '@smtp451/core';
import { inner } from '../reading/inner.ts';
import { lineCount } from '../reading/line-count.ts';
import { oneChunk, type Part } from '../reading/part.ts';
import type { Reading } from '../reading/reading.ts';
import { isEximstats } from '../report/eximstats.ts';
import { isPflogsumm } from '../report/pflogsumm.ts';
import { attemptsOfReport, attemptsOfText, type MailAttempts } from './attempts-of-mail.ts';
import { type Mail, parseMail } from './parse-mail.ts';

/** Counts what one mail reports, whose bytes are at hand. */
export const readMail = async (part: Part, reading: Reading, bytes: Buffer): Promise<void> => {
  reading.digest.read({ bytes: bytes.length, lines: lineCount(bytes) });
  await read(part, reading, bytes, false);
};

/** A forwarded mail may be the bounced message itself, which is no report and no fault. */
const read = async (part: Part, reading: Reading, bytes: Buffer, isForwarded: boolean): Promise<void> => {
  if (part.depth > reading.limits.depth) return reading.unread('too-deep', part.name);
  const mail = await parsed(part, reading, bytes);
  if (mail === null) return;
  const attempts = attemptsOfReport(mail, reading.classify) ?? (await attemptsInside(part, reading, mail));
  if (attempts === 'counted') return;
  if (attempts !== null) {
    const found = attempts.found.map(one => dated(one, mail.date));
    reading.record(part, attempts.text, found, attempts.recipients);
  } else if (!isForwarded) reading.unread(whyNone(mail), part.name, mail.subject);
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
 * What a mail without a report of its own brings along: forwarded bounces, logs, archives, the report of another
 * program. Its text quotes the same replies, so that counts only where nothing else did.
 */
const attemptsInside = async (part: Part, reading: Reading, mail: Mail): Promise<MailAttempts | 'counted' | null> => {
  const before = reading.digest.attempts;
  // Who got a report or an automatic reply sees the message that it is about come back: that one reports nothing.
  if (!mail.isComplaint) await readInner(part, reading, mail);
  if (reading.digest.attempts > before) return 'counted';
  if (isPflogsumm(mail.text) || isEximstats(mail.text)) {
    await reading.nested(inner(part, oneChunk(Buffer.from(mail.text)), { name: 'text', modifiedAt: mail.date }));
    return 'counted';
  }
  return mail.isComplaint ? null : attemptsOfText(mail, reading.classify);
};

const readInner = async (part: Part, reading: Reading, mail: Mail): Promise<void> => {
  for (const [i, bytes] of mail.messages.entries())
    await read(inner(part, oneChunk(bytes), { name: `mail ${i + 1}` }), reading, Buffer.from(bytes), true);
  for (const { name, bytes } of mail.files)
    await reading.nested({ ...inner(part, oneChunk(bytes), { name, modifiedAt: mail.date }), isAttachment: true });
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
