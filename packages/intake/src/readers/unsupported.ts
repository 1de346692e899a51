import type { Head } from '../reading/head.ts';
import type { Reader } from '../reading/reader.ts';
import { Unreadable } from '../reading/unreadable.ts';

interface Known {
  magic: readonly number[];
  says: string;
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

/** What people drop here by mistake, by its first bytes, with the way to go. */
const known: readonly Known[] = [
  { magic: [0xfd, ...ascii('7zXZ')], says: 'xz: unpack it first, as in xz -dc FILE | smtp451 digest -' },
  { magic: ascii('BZh'), says: 'bzip2: unpack it first, as in bzip2 -dc FILE | smtp451 digest -' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], says: '7-Zip: unpack it first and give the folder' },
  { magic: ascii('Rar!'), says: 'RAR: unpack it first and give the folder' },
  { magic: [0x1f, 0x9d], says: 'compress: unpack it first, as in zcat FILE | smtp451 digest -' },
  {
    magic: ascii('LPKSHHRH'),
    says: 'a journal of systemd: journalctl --facility=mail -o json | smtp451 digest - reads it',
  },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], says: 'an Outlook message (.msg) or an old Office file: save it as .eml' },
  { magic: ascii('!BDN'), says: "Outlook's .pst or .ost: export the mails as .eml or mbox" },
  { magic: ascii('SQLite format 3'), says: 'an SQLite database: export the table as CSV' },
  { magic: ascii('%PDF'), says: 'a PDF: copy its text' },
  { magic: [0x89, ...ascii('PNG')], says: 'a picture: copy the text of the reply instead' },
  { magic: [0xff, 0xd8, 0xff], says: 'a picture: copy the text of the reply instead' },
  { magic: ascii('GIF8'), says: 'a picture: copy the text of the reply instead' },
  { magic: ascii('PAR1'), says: 'Parquet: export the table as JSON lines or CSV' },
];

const find = (head: Head): Known | undefined => known.find(({ magic }) => head.startsWith(...magic));

/** Formats that are recognised in order to say what to do with them. */
export const unsupported: Reader = {
  id: 'unsupported',
  label: 'a format that is not read here',
  matches: head => find(head) !== undefined,
  read: part => Promise.reject(new Unreadable('unsupported', find(part.head)?.says)),
};
