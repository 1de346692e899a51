/** A bare reply as programs, logs, reports, chats and people pass it on. `wrap` gives null where it cannot hold the reply. */
export interface Wrapping {
  name: string;
  wrap: (reply: string) => string | null;
  /** What the wrapper itself says of the message, where that wins over the reply's code. */
  says?: 'deferred' | 'failed';
}

const isTemporary = (reply: string): boolean => reply.startsWith('4');
const pick = (reply: string, temporary: string, permanent: string): string =>
  isTemporary(reply) ? temporary : permanent;
const codeOf = (reply: string): string => reply.slice(0, 3);
const wordsOf = (reply: string): string => reply.slice(4);
const without = (mark: string, wrap: (reply: string) => string) => (reply: string) =>
  reply.includes(mark) ? null : wrap(reply);

const folded = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

const people: readonly Wrapping[] = [
  { name: 'a quotation of mail', wrap: reply => `> ${reply}` },
  {
    name: 'a quotation that was wrapped',
    wrap: reply =>
      folded(reply, 60)
        .map(line => `>> ${line}`)
        .join('\n'),
  },
  { name: 'a code fence', wrap: reply => `\`\`\`\n${reply}\n\`\`\`` },
  { name: 'a code span', wrap: without('`', reply => `We get \`${reply}\` since this morning`) },
  { name: 'a wrapped paragraph', wrap: reply => folded(reply, 40).join('\n    ') },
  { name: 'lines of Windows', wrap: reply => `${folded(reply, 60).join('\r\n')}\r\n` },
  { name: 'entities', wrap: reply => reply.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') },
  { name: 'a sentence', wrap: without('"', reply => `Since 10am our mails bounce with "${reply}". Any idea?`) },
  { name: 'curly quotes', wrap: reply => `“${reply}”` },
  { name: "chat's bold", wrap: without('*', reply => `:rotating_light: seeing *${reply}* here`) },
  { name: 'a bracket', wrap: reply => `[${reply}]` },
  { name: 'a cell of a table', wrap: without('|', reply => `| ${reply} | 12 |`) },
  { name: 'a cell behind a tab', wrap: reply => `user@example.com\t${reply}` },
  { name: 'an element of a page', wrap: without('<', reply => `<p>${reply}</p>`) },
  { name: 'the time', wrap: reply => `[2026-11-20 10:11:12] ${reply}` },
  { name: 'an item of a list', wrap: reply => `1. ${reply}` },
  { name: 'colours', wrap: reply => `\u001b[31m${reply}\u001b[0m` },
  { name: 'a question', wrap: reply => `why do we get ${reply}` },
  { name: "a container's line", wrap: reply => `mail-0 mail 2026-11-20T10:11:12.123456789Z stderr F ${reply}` },
  { name: 'capitals', wrap: reply => reply.toUpperCase() },
];

const programs: readonly Wrapping[] = [
  {
    name: "Python's tuple",
    wrap: without("'", reply => `smtplib.SMTPDataError: (${codeOf(reply)}, b'${wordsOf(reply)}')`),
  },
  { name: 'a message in JSON', wrap: reply => JSON.stringify({ level: 'error', err: reply }) },
  {
    name: "Nodemailer's error",
    wrap: without(
      "'",
      reply =>
        `Error: Message failed: ${reply}\n    at SMTPConnection._formatError {\n  code: 'EMESSAGE',\n  response: '${reply}',\n  responseCode: ${codeOf(reply)},\n  command: 'DATA'\n}`,
    ),
  },
  {
    name: "Java's exception",
    wrap: reply =>
      `com.sun.mail.smtp.SMTPSendFailedException: ${reply}\n;\n  nested exception is:\n\tjavax.mail.MessagingException`,
  },
  {
    name: "PHPMailer's error",
    wrap: reply => `SMTP server error: DATA END command failed Detail: ${wordsOf(reply)} SMTP code: ${codeOf(reply)}`,
  },
  {
    name: "Swift Mailer's error",
    wrap: without('"', reply => `Expected response code 250 but got code "${codeOf(reply)}", with message "${reply}"`),
  },
  {
    name: 'a session of swaks',
    wrap: reply => ` -> RCPT TO:<user@example.com>\n<** ${reply}\n -> QUIT\n<-  221 2.0.0 Bye`,
  },
  {
    name: 'a session by hand',
    wrap: reply =>
      `220 mx.example.net ESMTP\nEHLO mail.example.org\n250 mx.example.net\nMAIL FROM:<a@example.org>\n250 2.1.0 Ok\nRCPT TO:<user@example.com>\n${reply}\nQUIT\n221 Bye`,
  },
];

const head = 'Nov 20 10:11:12 mail';
const said = (reply: string): string => `host mx.example.net[192.0.2.7] said: ${reply} (in reply to RCPT TO command)`;
const logs: readonly Wrapping[] = [
  {
    name: "Postfix's delivery",
    wrap: reply =>
      `${head} postfix/smtp[1234]: 4F1A22B3C4: to=<user@example.com>, relay=mx.example.net[192.0.2.7]:25, delay=3.1, delays=0.1/0/1/2, dsn=${reply[0]}.0.0, status=${pick(reply, 'deferred', 'bounced')} (${said(reply)})`,
  },
  {
    name: "Postfix's greeting",
    wrap: reply =>
      `${head} postfix/smtp[1234]: 4F1A22B3C4: to=<user@example.com>, relay=none, delay=3.1, delays=0.1/0/1/2, dsn=${reply[0]}.0.0, status=${pick(reply, 'deferred', 'bounced')} (host mx.example.net[192.0.2.7] refused to talk to me: ${reply})`,
  },
  {
    name: "Postfix's queue",
    says: 'deferred',
    wrap: reply =>
      `4F1A22B3C4*    1234 Mon Nov 20 10:11:12  a@example.org\n(${said(reply)})\n                                         user@example.com`,
  },
  {
    name: "Postfix's refusal",
    wrap: reply =>
      `${head} postfix/smtpd[1234]: NOQUEUE: reject: RCPT from unknown[192.0.2.7]: ${reply}; from=<a@example.org> to=<user@example.com> proto=ESMTP helo=<mail.example.org>`,
  },
  {
    name: "Exim's delivery",
    wrap: reply =>
      `2026-05-02 10:11:12 1s2abc-000AbC-1D ${pick(reply, '==', '**')} user@example.com R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.7]: SMTP error from remote mail server after RCPT TO:<user@example.com>: ${reply}`,
  },
  {
    name: "Exim's bounce",
    wrap: reply =>
      `  user@example.com\n    host mx.example.net [192.0.2.7]\n    SMTP error from remote mail server after RCPT TO:<user@example.com>:\n    ${reply}`,
  },
  {
    name: "Sendmail's delivery",
    wrap: reply =>
      `${head} sm-mta[1234]: 4AK9abc012345: to=<user@example.com>, delay=00:00:03, mailer=esmtp, relay=mx.example.net. [192.0.2.7], dsn=${reply[0]}.0.0, ${pick(reply, `stat=Deferred: ${reply}`, `reply=${reply}, stat=Service unavailable`)}`,
  },
  {
    name: "Sendmail's queue",
    says: 'deferred',
    wrap: reply =>
      `4AK9abc012345     1234 Mon Nov 20 10:11 <a@example.org>\n                 (Deferred: ${reply})\n                                         <user@example.com>`,
  },
  {
    name: "Sendmail's refusal",
    wrap: reply =>
      `${head} sm-mta[1234]: 4AK9abc012345: ruleset=check_rcpt, arg1=<user@example.com>, relay=mail.example.org [192.0.2.7], reject=${reply}`,
  },
  {
    name: "qmail's log",
    wrap: reply =>
      `@400000006543210a12345678 delivery 12: ${pick(reply, 'deferral', 'failure')}: 192.0.2.7_does_not_like_recipient./Remote_host_said:_${reply.replaceAll(' ', '_')}/`,
  },
  {
    name: "OpenSMTPD's log",
    wrap: without(
      '"',
      reply =>
        `${head} smtpd[1234]: 5d6e7f8091a2b3c4 mta delivery evpid=5d6e7f8091a2b3c4 from=<a@example.org> to=<user@example.com> rcpt=<-> source="198.51.100.2" relay="192.0.2.7 (mx.example.net)" delay=2s result="${pick(reply, 'TempFail', 'PermFail')}" stat="${reply}"`,
    ),
  },
  {
    name: "PowerMTA's file",
    wrap: reply =>
      `type,timeLogged,orig,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta\n${pick(reply, 't', 'b')},2026-05-02 10:11:12+0000,a@example.org,user@example.com,${pick(reply, 'delayed', 'failed')},${reply[0]}.0.0 (undefined),"smtp;${reply.replaceAll('"', '""')}",mx.example.net (192.0.2.7)`,
  },
  {
    name: "Exchange's queue",
    wrap: reply => `[{LED=${reply}};{MSG=};{FQDN=mx.example.net};{IP=192.0.2.7};{LRT=11/20/2026 10:11:12 AM}]`,
  },
];

const event = (data: unknown): string => JSON.stringify(data);
const reports: readonly Wrapping[] = [
  { name: 'a diagnostic code', wrap: reply => `Diagnostic-Code: smtp; ${reply}` },
  {
    name: 'the fields of a report',
    wrap: reply =>
      `Final-Recipient: rfc822; user@example.com\nAction: ${pick(reply, 'delayed', 'failed')}\nStatus: ${reply[0]}.0.0\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; ${folded(reply, 66).join('\n    ')}`,
  },
  {
    name: "Gmail's report",
    wrap: reply =>
      `Message not delivered\n\nYour message couldn't be delivered to user@example.com.\n\nThe response from the remote server was:\n${reply}`,
  },
  {
    name: "Exchange's report",
    wrap: without(
      "'",
      reply =>
        `mx.example.net rejected your message to the following email addresses:\nuser@example.com\n\nRemote Server returned '${reply}'`,
    ),
  },
  {
    name: "qmail's report",
    wrap: reply =>
      `<user@example.com>:\n192.0.2.7 does not like recipient.\nRemote host said: ${reply}\nGiving up on 192.0.2.7.`,
  },
  {
    name: "SendGrid's event",
    wrap: reply =>
      event([
        {
          email: 'user@example.com',
          timestamp: 1_700_000_000,
          event: pick(reply, 'deferred', 'bounce'),
          [pick(reply, 'response', 'reason')]: reply,
        },
      ]),
  },
  {
    name: "SES's delay",
    says: 'deferred',
    wrap: reply =>
      event({
        eventType: 'DeliveryDelay',
        deliveryDelay: {
          delayedRecipients: [{ emailAddress: 'user@example.com', status: '4.0.0', diagnosticCode: `smtp; ${reply}` }],
        },
      }),
  },
  {
    name: "Mailgun's event",
    wrap: reply =>
      event({
        'event-data': {
          event: 'failed',
          severity: pick(reply, 'temporary', 'permanent'),
          recipient: 'user@example.com',
          'delivery-status': { code: Number(codeOf(reply)), message: wordsOf(reply) },
        },
      }),
  },
  {
    name: "SparkPost's event",
    wrap: reply =>
      event([
        {
          msys: {
            message_event: {
              type: pick(reply, 'delay', 'bounce'),
              raw_reason: reply,
              error_code: codeOf(reply),
              rcpt_to: 'user@example.com',
            },
          },
        },
      ]),
  },
  {
    name: "Brevo's event",
    wrap: reply =>
      event({
        event: pick(reply, 'deferred', 'hard_bounce'),
        email: 'user@example.com',
        reason: reply,
        'message-id': '<x@example.org>',
      }),
  },
  {
    name: "KumoMTA's record",
    wrap: reply =>
      event({
        type: pick(reply, 'TransientFailure', 'Bounce'),
        id: 'x',
        recipient: 'user@example.com',
        response: { code: Number(codeOf(reply)), enhanced_code: null, content: wordsOf(reply) },
        peer_address: { name: 'mx.example.net.', addr: '192.0.2.7' },
        timestamp: 1_700_000_000,
      }),
  },
];

export const wrappings: readonly Wrapping[] = [...people, ...programs, ...logs, ...reports];
