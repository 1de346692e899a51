// Written by `npm run generate` from the files of this folder. Do not edit.
import type { InputFormat } from './input-format.ts';
import { bounceText } from './bounce-text.ts';
import { dsnFields } from './dsn-fields.ts';
import { eximLog } from './exim-log.ts';
import { postfixLog } from './postfix-log.ts';
import { qmailLog } from './qmail-log.ts';
import { sendmailLog } from './sendmail-log.ts';

export const inputFormats: readonly InputFormat[] = [
  bounceText,
  dsnFields,
  eximLog,
  postfixLog,
  qmailLog,
  sendmailLog,
];
