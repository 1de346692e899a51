import type { Attachment, Email } from 'postal-mime';
import type { Limits } from '../reading/limits.ts';

/** The parts of a mail that may tell of deliveries. */
export interface Mail {
  headers: ReadonlyMap<string, string>;
  subject: string;
  /** Unix seconds, or null. */
  date: number | null;
  /** The human part. */
  text: string;
  /** Machine-readable reports (RFC 3464), one text each. */
  statusReports: string[];
  isComplaint: boolean;
  /** Mails in this mail: forwarded bounces, or the message that a report returns. */
  messages: Uint8Array[];
  /** Other attachments. */
  files: { name: string; bytes: Uint8Array }[];
}

const statusTypes = new Set(['message/delivery-status', 'message/global-delivery-status', 'message/xdelivery-status']);
/** They are pictures and sounds, or what a report returns of the original message. */
const passedOver =
  /^(?:image|audio|video|font)\/|^text\/(?:rfc822-headers|calendar)$|^message\/(?:global-headers|disposition-notification|partial)$|^application\/(?:pkcs7|pgp|x-pkcs7)/;

/** Old Macs ended lines with CR alone, and postal-mime knows LF and CRLF only. */
export const withLineFeeds = (bytes: Buffer): Buffer => {
  if (bytes.includes(10) || !bytes.includes(13)) return bytes;
  const changed = Buffer.from(bytes);
  for (let i = changed.indexOf(13); i >= 0; i = changed.indexOf(13, i + 1)) changed[i] = 10;
  return changed;
};

/** Any mail, through the MIME library. Throws where the mail's structure is beyond the limits or broken. */
export const parseMail = async (bytes: Buffer, limits: Limits): Promise<Mail> => {
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 64,
    maxHeadersSize: 1024 * 1024,
  });
  if (email.attachments.length > limits.parts) throw new Error(`it has more than ${limits.parts} parts`);
  const mail = mailOf(email);
  return isEmpty(mail) ? { ...mail, text: bodyOf(bytes) } : mail;
};

const isEmpty = ({ text, statusReports, messages, files }: Mail): boolean =>
  text.trim() === '' && statusReports.length + messages.length + files.length === 0;

/** A mail whose boundaries do not fit falls into no parts; its words are there all the same. */
const bodyOf = (bytes: Buffer): string => {
  const text = bytes.toString('utf8', 0, 1024 * 1024).replaceAll(/\r\n?/g, '\n');
  const blank = text.indexOf('\n\n');
  return blank < 0 ? '' : text.slice(blank + 2);
};

const mailOf = (email: Email): Mail => {
  const mail: Mail = {
    headers: new Map(email.headers.toReversed().map(({ key, value }) => [key, value])),
    subject: email.subject ?? '',
    date: secondsOf(email.date),
    text: email.text ?? '',
    statusReports: [],
    isComplaint: /report-type\s{0,4}=\s{0,4}"?feedback-report/i.test(contentType(email)),
    messages: [],
    files: [],
  };
  for (const attachment of email.attachments) sort(mail, attachment);
  return mail;
};

const contentType = ({ headers }: Email): string => headers.find(({ key }) => key === 'content-type')?.value ?? '';

const sort = (mail: Mail, { mimeType, filename, content }: Attachment): void => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  if (statusTypes.has(mimeType)) mail.statusReports.push(Buffer.from(bytes).toString('utf8'));
  else if (mimeType === 'message/feedback-report') mail.isComplaint = true;
  else if (mimeType === 'message/rfc822' || mimeType === 'message/global') mail.messages.push(bytes);
  else if (!passedOver.test(mimeType)) mail.files.push({ name: filename ?? mimeType, bytes });
};

const secondsOf = (date: string | undefined): number | null => {
  const millis = Date.parse(date ?? '');
  return Number.isFinite(millis) && millis > 0 ? Math.floor(millis / 1000) : null;
};
