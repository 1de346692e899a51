/** Why something was not read. */
export type UnreadKind =
  | 'line'
  | 'record'
  | 'no-report'
  | 'auto-reply'
  | 'complaint'
  | 'summary-part'
  | 'other-content'
  | 'text'
  | 'binary'
  | 'unsupported'
  | 'encrypted'
  | 'broken'
  | 'inflates'
  | 'too-deep'
  | 'too-many'
  | 'too-large'
  | 'changed'
  | 'missing'
  | 'forbidden'
  | 'special';

export interface KindOfUnread {
  /** A sentence for a person, from the count on: `3 lines are …`. */
  says: (count: string, many: boolean) => string;
  /** True where an input, or a part of it, could not be read at all or not to its end; the exit code is 1 then. */
  isFailure: boolean;
}

const things =
  (one: string, more: string, singular: string, plural: string) =>
  (count: string, many: boolean): string =>
    many ? `${count} ${more} ${plural}` : `${count} ${one} ${singular}`;

/** Every reason with its sentence. */
export const unreadKinds: Readonly<Record<UnreadKind, KindOfUnread>> = {
  line: {
    says: things('line is', 'lines are', 'in no format known here.', 'in no format known here.'),
    isFailure: false,
  },
  record: {
    says: things(
      'record',
      'records',
      '(JSON object or table row) tells of no delivery attempt in a form known here.',
      '(JSON objects or table rows) tell of no delivery attempt in a form known here.',
    ),
    isFailure: false,
  },
  'no-report': {
    says: things('mail holds', 'mails hold', 'no delivery report.', 'no delivery report.'),
    isFailure: false,
  },
  'auto-reply': {
    says: things(
      'mail is',
      'mails are',
      'an automatic reply, not a delivery report.',
      'automatic replies, not delivery reports.',
    ),
    isFailure: false,
  },
  complaint: {
    says: things(
      'mail is',
      'mails are',
      'a complaint of a recipient (feedback report), not a delivery report.',
      'complaints of recipients (feedback reports), not delivery reports.',
    ),
    isFailure: false,
  },
  'summary-part': {
    says: things(
      'count',
      'counts',
      "in another program's report comes without its reason, so it has no cause.",
      "in another program's report come without their reasons, so they have no cause.",
    ),
    isFailure: false,
  },
  'other-content': {
    says: things(
      'attachment of a mail, or file of a folder, is',
      'attachments of mails, or files of folders, are',
      'no log, report or archive.',
      'no logs, reports or archives.',
    ),
    isFailure: false,
  },
  text: { says: things('text holds', 'texts hold', 'no delivery attempt.', 'no delivery attempts.'), isFailure: true },
  binary: { says: things('part is', 'parts are', 'binary data, not text.', 'binary data, not text.'), isFailure: true },
  unsupported: {
    says: things(
      'part is',
      'parts are',
      'in a format that this program does not open.',
      'in formats that this program does not open.',
    ),
    isFailure: true,
  },
  encrypted: { says: things('part is', 'parts are', 'encrypted.', 'encrypted.'), isFailure: true },
  broken: {
    says: things(
      'part is',
      'parts are',
      'damaged or cut off; what came before was read.',
      'damaged or cut off; what came before was read.',
    ),
    isFailure: true,
  },
  inflates: {
    says: things(
      'compressed part was',
      'compressed parts were',
      'given up because it grows far beyond its size, as a zip bomb does.',
      'given up because they grow far beyond their size, as zip bombs do.',
    ),
    isFailure: true,
  },
  'too-deep': {
    says: things(
      'part was',
      'parts were',
      'left out because it is nested too deep.',
      'left out because they are nested too deep.',
    ),
    isFailure: true,
  },
  'too-many': {
    says: things(
      'part was',
      'parts were',
      'left out because there are too many beside it.',
      'left out because there are too many.',
    ),
    isFailure: true,
  },
  'too-large': {
    says: things('part is', 'parts are', 'too large to be read.', 'too large to be read.'),
    isFailure: true,
  },
  changed: {
    says: things('file was', 'files were', 'cut short while it was read.', 'cut short while they were read.'),
    isFailure: true,
  },
  missing: { says: things('input does', 'inputs do', 'not exist.', 'not exist.'), isFailure: true },
  forbidden: {
    says: things('input may', 'inputs may', 'not be read: permission denied.', 'not be read: permission denied.'),
    isFailure: true,
  },
  special: {
    says: things('input is', 'inputs are', 'neither a file nor a directory.', 'neither files nor directories.'),
    isFailure: true,
  },
};
