// Written by `npm run generate` from the files of this folder. Do not edit.
import type { InputFormat } from './input-format.ts';
import { bounceText } from './bounce-text.ts';
import { brevo } from './brevo.ts';
import { clientFailure } from './client-failure.ts';
import { djangoMailer } from './django-mailer.ts';
import { dmaLog } from './dma-log.ts';
import { dsnFields } from './dsn-fields.ts';
import { exchange } from './exchange.ts';
import { eximLog } from './exim-log.ts';
import { eximQueue } from './exim-queue.ts';
import { greenarrowLog } from './greenarrow-log.ts';
import { harakaLog } from './haraka-log.ts';
import { ironportLog } from './ironport-log.ts';
import { jsonEvent } from './json-event.ts';
import { kerioLog } from './kerio-log.ts';
import { keyValueLog } from './key-value-log.ts';
import { kumomta } from './kumomta.ts';
import { libcurl } from './libcurl.ts';
import { maddyLog } from './maddy-log.ts';
import { mailClient } from './mail-client.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { netMail } from './net-mail.ts';
import { opensmtpdLog } from './opensmtpd-log.ts';
import { phpmailer } from './phpmailer.ts';
import { postal } from './postal.ts';
import { postfixLog } from './postfix-log.ts';
import { postfixQueue } from './postfix-queue.ts';
import { postmark } from './postmark.ts';
import { powermta } from './powermta.ts';
import { qmailLog } from './qmail-log.ts';
import { sendgrid } from './sendgrid.ts';
import { sendmailLog } from './sendmail-log.ts';
import { sendmailQueue } from './sendmail-queue.ts';
import { ses } from './ses.ts';
import { smtpSession } from './smtp-session.ts';
import { sparkpost } from './sparkpost.ts';
import { stalwartLog } from './stalwart-log.ts';
import { zonemtaLog } from './zonemta-log.ts';

export const inputFormats: readonly InputFormat[] = [
  bounceText,
  brevo,
  clientFailure,
  djangoMailer,
  dmaLog,
  dsnFields,
  exchange,
  eximLog,
  eximQueue,
  greenarrowLog,
  harakaLog,
  ironportLog,
  jsonEvent,
  kerioLog,
  keyValueLog,
  kumomta,
  libcurl,
  maddyLog,
  mailClient,
  mailgun,
  mailjet,
  netMail,
  opensmtpdLog,
  phpmailer,
  postal,
  postfixLog,
  postfixQueue,
  postmark,
  powermta,
  qmailLog,
  sendgrid,
  sendmailLog,
  sendmailQueue,
  ses,
  smtpSession,
  sparkpost,
  stalwartLog,
  zonemtaLog,
];
