import type { Classification } from '@smtp451/core';
import type { MailAttempts } from './mail-attempts.ts';
import { addressIn } from './recipients.ts';

const opening = /^[ \t]{0,20}-{2,20} ?Transcript of session follows.{0,40}$/m;
const closing = /^[ \t]{0,20}-{2,20} ?(?:Unsent|Original|Returned|Message|Recipients)\b.{0,60}$/im;
/** Sendmail 8 and later list the recipients before the transcript; what came before names them only in it. */
const listsRecipients = /^[ \t]{0,20}-{2,20} ?The following addresses /im;
const staysQueued = /\bwarning message only|will keep trying|still undelivered/i;

/** `<<< 550 User unknown`: what a server said. */
const answer = /^<<< ([45]\d\d.*)$/;
/** `While talking to mx.example.com:`, `... while talking to mx.example.com.:` */
const talks = /^(?:\.\.\. )?while talking to /i;
/** `554 <ann@example.com>... 550 Host unknown`, `421 example.com (smtp)... Deferred: …`, `554 5.3.0 unknown mailer error 255` */
const verdict = /^(?:([245]\d\d) )?(?:([245]\.\d{1,3}\.\d{1,3}) )?(?:(\S.{0,300}?)\.\.\. )?(.{1,1000})$/;
const host = /^([\w.-]{1,253}) \(\w{1,20}\)$/;
const longest = 65_536;

interface Entry {
  /** Address or host, as the line names it. */
  who: string | null;
  reply: string;
}

const transcriptIn = (text: string): string | null => {
  // Most mails have none, and this is the quick way to know.
  const start = text.includes('Transcript of session') ? opening.exec(text) : null;
  if (start === null) return null;
  const rest = text.slice(start.index + start[0].length, start.index + longest);
  const end = rest.search(closing);
  return end < 0 ? rest : rest.slice(0, end);
};

/** Each line that says what became of an address, a host or the message, with the reply behind it. */
const entriesOf = (transcript: string): Entry[] => {
  const entries: Entry[] = [];
  let said: string | null = null;
  for (const line of transcript.split('\n').map(one => one.trimEnd())) {
    if (talks.test(line)) said = null;
    said = answer.exec(line)?.[1] ?? said;
    const [, code, status, who, words = ''] = verdict.exec(line) ?? [];
    // Without a code it tells of the reply before it only where it names somebody: `<ann@example.com>... Deferred: 421`.
    if (line.startsWith('<<<') || (code === undefined && (who === undefined || said === null))) continue;
    if (code?.startsWith('2') !== true) entries.push({ who: who ?? null, reply: replyOf(said, code, status, words) });
    if (who === undefined || !host.test(who)) said = null;
  }
  return entries;
};

/** The server's own words; the code that the words repeat; else the reporting MTA's code and words. */
const replyOf = (said: string | null, code = '', status = '', words = ''): string => {
  if (said !== null) return said.length > 4 ? said : `${said} ${words}`;
  return /^[245]\d\d /.test(words) ? words : [code, status, words].filter(Boolean).join(' ');
};

const classified = (entries: readonly Entry[], classify: (text: string) => Classification[]) =>
  entries.flatMap(({ who, reply }) => {
    const [found] = classify(reply);
    return found === undefined ? [] : [{ who, found }];
  });

/** The replies in the transcript that Sendmail puts before a report; empty where there is none. */
export const repliesOfTranscript = (text: string, classify: (text: string) => Classification[]): Classification[] =>
  classified(entriesOf(transcriptIn(text) ?? ''), classify).map(({ found }) => found);

/** A bounce of Sendmail before version 8, which tells of recipients in its transcript alone. Null for all other texts. */
export const attemptsOfTranscript = (
  text: string,
  classify: (text: string) => Classification[],
): MailAttempts | null => {
  const transcript = transcriptIn(text);
  if (transcript === null || listsRecipients.test(text)) return null;
  const all = classified(entriesOf(transcript), classify).map(({ who, found }) => ({ who: who ?? '', found }));
  const named = all.filter(({ who }) => addressIn(who) !== null);
  // A host is told of beside the recipients there; alone only where all of them were given up together.
  const told = named.length > 0 ? named : all.filter(({ who }) => host.test(who));
  if (told.length === 0) return null;
  const outcome = staysQueued.test(text) ? 'deferred' : 'failed';
  const recipients = told.map(({ who }) => addressIn(who) ?? recipientAt(host.exec(who)![1]!, text));
  return {
    text,
    found: told.map(({ found }, i) => {
      const domain = domainOf(recipients[i] ?? null) ?? host.exec(told[i]!.who)?.[1]?.toLowerCase() ?? null;
      return { ...found, outcome, attempt: { ...found.attempt, recipientDomain: domain } };
    }),
    recipients,
  };
};

const domainOf = (address: string | null): string | null =>
  address === null ? null : address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** To whom the message that comes behind was sent, at that host. */
const recipientAt = (name: string, text: string): string | null => {
  const to = addressIn(/^To: (.{1,1000})$/im.exec(text)?.[1]);
  return domainOf(to) === name.toLowerCase() ? to : null;
};
