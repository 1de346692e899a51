/** From Slack's files to things that can be read. */
import type { DigestInput } from './digest-port.ts';
import type { Call, Download, FileRead, SlackFile } from './ports.ts';

/** A log of a busy day fits; reading streams, so this bounds time, not memory. */
export const mostBytes: number = 200 * 1024 * 1024;
const readable = /\.(eml|msg|mbox|mbx|log|maillog|txt|csv|tsv|json|jsonl|ndjson|gz|tgz|zip|tar|zst|\d{1,3})$/i;
const textTypes = new Set([
  'text',
  'csv',
  'tsv',
  'json',
  'javascript',
  'email',
  'eml',
  'mbox',
  'log',
  'gzip',
  'zip',
  'tar',
  'binary',
]);

/** Why a file cannot be read, as a sentence for whoever dropped it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** Whether a file is worth a look without being asked. Pictures, PDFs and the like are left alone. */
export const looksReadable = (file: SlackFile): boolean =>
  isEmail(file) ||
  readable.test(file.name ?? '') ||
  (textTypes.has(file.filetype ?? '') && !/\.(png|jpe?g|gif|pdf|docx?|xlsx?|pptx?|html?)$/i.test(file.name ?? ''));

export const isEmail = (file: SlackFile): boolean => file.filetype === 'email' || file.mode === 'email';

/** What people call the file. */
export const nameOf = (file: SlackFile): string =>
  (isEmail(file) ? file.subject || file.title : file.name || file.title) || 'a file';

/**
 * The readable parts of a file. Throws `FileRefused` where it is too large, or may not be read (the missing scope is
 * named). An e-mail that came without its body in the event is looked up.
 */
export async function inputsOf(call: Call, file: SlackFile): Promise<DigestInput[]> {
  const whole = needsLookup(file) ? await lookUp(call, file.id) : file;
  if (isEmail(whole)) return emailInputs(call, whole);
  refuseTooLarge(whole.name ?? 'The file', whole.size);
  if (whole.is_external)
    throw new FileRefused('The file lies outside Slack, so I cannot read it. Upload it here instead.');
  const url = whole.url_private_download ?? whole.url_private;
  if (!url) throw new FileRefused('Slack gave no address for the file.');
  return [{ name: nameOf(whole), open: () => bytesOf(call, url, { html: whole.mimetype === 'text/html' }) }];
}

const needsLookup = (file: SlackFile): boolean =>
  (isEmail(file) && file.plain_text === undefined && file.attachments === undefined) ||
  (!file.url_private && !file.url_private_download);

async function lookUp(call: Call, id: string): Promise<SlackFile> {
  const read = await call.slack.fileInfo(id);
  if (read.kind === 'found') return read.file;
  throw new FileRefused(whyHidden(read));
}

/** Why Slack told nothing of a file, in a sentence. */
export const whyHidden = (read: Exclude<FileRead, { kind: 'found' }>): string =>
  read.missingScope
    ? `I may not read files here: the permission ${read.missingScope} is missing. Whoever installed the app can add it and install the app again.`
    : `Slack does not let me see that file (${read.error}). Drop it again.`;

/** A forwarded bounce: its attachments hold the report; where there are none, its words must do. */
function emailInputs(call: Call, file: SlackFile): DigestInput[] {
  const attached = (file.attachments ?? []).flatMap(({ filename, url, size, mimetype }): DigestInput[] => {
    if (!url || (size ?? 0) > mostBytes || /^(image|audio|video|font)\//.test(mimetype ?? '')) return [];
    return [
      { name: attachmentName(filename, mimetype), open: () => bytesOf(call, url, { html: mimetype === 'text/html' }) },
    ];
  });
  const words = file.plain_text ?? textOf(file.simplified_html ?? file.preview ?? '');
  return [...attached, { name: 'message.txt', onlyWithoutOthers: attached.length > 0, open: () => oneChunk(words) }];
}

/** Mail programs name the parts of a report freely; their type tells what they are. */
function attachmentName(filename: string | undefined, mimetype: string | undefined): string {
  if (mimetype === 'message/rfc822') return `${filename ?? 'message'}.eml`;
  if (mimetype === 'message/delivery-status') return `${filename ?? 'delivery-status'}.txt`;
  return filename ?? 'attachment';
}

async function bytesOf(call: Call, url: string, expected: { html: boolean }): Promise<AsyncIterable<Uint8Array>> {
  const got = await call.slack.download(url, expected);
  if (got.kind !== 'ok') throw new FileRefused(whyNotFetched(got));
  refuseTooLarge('The file', got.length ?? undefined);
  return capped(got.body);
}

function whyNotFetched(got: Exclude<Download, { kind: 'ok' }>): string {
  if (got.kind === 'login-page') {
    return 'Slack shows me a login page instead of the file: the permission files:read is missing. Whoever installed the app can add it and install the app again.';
  }
  if (got.kind === 'not-slack') return `The file lies at ${got.host}, which is not Slack, so I did not fetch it.`;
  return `The file could not be fetched from Slack: ${got.why}. Drop it again.`;
}

function refuseTooLarge(name: string, bytes: number | undefined): void {
  if ((bytes ?? 0) <= mostBytes) return;
  throw new FileRefused(
    `${name} is larger than ${mostBytes / 1024 / 1024} MB. On the mail server, “npx smtp451 digest FILE” reads any size.`,
  );
}

async function* capped(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let seen = 0;
  for await (const chunk of body) {
    seen += chunk.byteLength;
    refuseTooLarge('The file', seen);
    yield chunk;
  }
}

export async function* oneChunk(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Slack's simplified HTML without its tags. */
const textOf = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
