import { fileSharedEvent, messageEvents } from './events.ts';
import { storeFile } from './files.ts';
import { addMessage } from './messages.ts';
import type { MimePart } from './mime.ts';
import { decodeText, leaves, parseMime } from './mime.ts';
import { fileObject } from './shapes.ts';
import type { Channel, Json, Message, StoredFile, Team } from './types.ts';
import type { World } from './world.ts';

/**
 * Where Slack puts the machine-readable part of a bounce is not known, so a bot must cope with each: as an attachment, as
 * text below the body, or nowhere.
 */
export type ReportPart = 'attachment' | 'inline' | 'absent';

export interface EmailOptions {
  /** Default: `attachment`. */
  reportPart?: ReportPart;
  /** Characters of the body that the file carries; beyond it `has_more` is true. */
  bodyLimit?: number;
}

/**
 * An e-mail that was forwarded to a channel's address, as Slack shows it: a message of USLACKBOT with no text and one
 * file of type `email`. Shape: https://docs.slack.dev/reference/objects/file-object (checked 2026-11-23).
 */
export function forwardEmail(
  world: World,
  team: Team,
  channel: Channel,
  raw: Buffer,
  options: EmailOptions = {},
): Message {
  const file = emailFile(world, team, channel, raw, options);
  const message: Message = {
    type: 'message',
    ts: world.ids.ts(),
    user: 'USLACKBOT',
    bot_id: 'B0EMAILFWD',
    team: team.id,
    text: '',
    files: [fileObject(world, file)],
  };
  addMessage(world, team, channel, message);
  messageEvents(world, team, channel, message);
  fileSharedEvent(world, team, channel, file);
  return message;
}

const reportTypes = [
  'message/delivery-status',
  'message/rfc822',
  'text/rfc822-headers',
  'message/global-delivery-status',
];

function emailFile(world: World, team: Team, channel: Channel, raw: Buffer, options: EmailOptions): StoredFile {
  const { reportPart = 'attachment', bodyLimit = 20_000 } = options;
  const mail = parseMime(raw);
  const all = leaves(mail);
  const text = textOf(all, 'text/plain', reportPart === 'inline' ? isReport : () => false);
  const html = textOf(all, 'text/html', () => false) || `<div><p>${escapeHtml(text)}</p></div>`;
  const attached = all.filter(part => (isReport(part) ? reportPart === 'attachment' : part.filename !== null));
  const subject = mail.headers.get('subject') ?? '';
  const bytes = Buffer.from(html);
  const name = subject || 'Untitled';
  const file = storeFile(world, team, { name, title: subject, bytes, user: 'USLACKBOT', channelId: channel.id });
  file.parts = attached.map(({ body }) => body);
  file.email = {
    subject,
    ...addressFields(mail),
    headers: headersOf(mail),
    attachments: attached.map((part, index) =>
      attachmentOf(part, `${world.baseUrl}/files-pri/${team.id}-${file.id}/attachment/${index}`),
    ),
    original_attachment_count: attached.length,
    plain_text: text.slice(0, bodyLimit),
    preview_plain_text: text.slice(0, 200),
    simplified_html: html.slice(0, bodyLimit),
    has_more: text.length > bodyLimit,
  };
  return Object.assign(file, { mimetype: 'text/html', filetype: 'email', mode: 'email' });
}

const isReport = ({ type }: MimePart): boolean => reportTypes.includes(type);

const attachmentOf = (part: MimePart, url: string): Json => ({
  filename: part.filename ?? defaultName(part),
  size: part.body.length,
  mimetype: part.type,
  url,
  metadata: null,
});

const textOf = (all: readonly MimePart[], type: string, also: (part: MimePart) => boolean): string =>
  all
    .filter(part => (part.type === type && part.filename === null) || also(part))
    .map(part => decodeText(part.body, part.charset).replaceAll('\r\n', '\n'))
    .join('\n');

const defaultName = ({ type }: MimePart) =>
  type === 'message/rfc822' ? 'original.eml' : type === 'text/rfc822-headers' ? 'headers.txt' : 'details.txt';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

const addressFields = ({ headers }: MimePart): Json => ({
  from: addresses(headers.get('from')),
  to: addresses(headers.get('to')),
  cc: addresses(headers.get('cc')),
});

/** `Dana <dana@example.com>, lee@example.com` → one object each. */
function addresses(value: string | undefined): Json[] {
  if (!value) return [];
  return value
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .slice(0, 100)
    .map(original => {
      const trimmed = original.trim();
      const angle = /^(.*?)<([^<>]*)>\s*$/.exec(trimmed);
      return angle
        ? { address: angle[2] ?? '', name: (angle[1] ?? '').trim().replaceAll('"', ''), original: trimmed }
        : { address: trimmed, name: '', original: trimmed };
    })
    .filter(({ original }) => original !== '');
}

const headersOf = ({ headers }: MimePart): Json => ({
  date: headers.get('date') ?? null,
  in_reply_to: headers.get('in-reply-to') ?? null,
  reply_to: headers.get('reply-to') ?? null,
  message_id: headers.get('message-id') ?? null,
});
