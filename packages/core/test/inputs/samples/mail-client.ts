import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: "Thunderbird's dialog, without the reply code",
    input:
      'An error occurred while sending mail: Outgoing server (SMTP) error. The server responded:  Server busy, too many connections.',
    attempts: [{ outcome: null, direction: 'outbound', reply: 'Server busy, too many connections.' }],
  },
  {
    title: 'what the dialog says behind the reply',
    input:
      'An error occurred while sending mail. The mail server responded:  4.7.1 Greylisted, try again later.  Please check the message recipient and try again.',
    attempts: [{ outcome: null, reply: '4.7.1 Greylisted, try again later' }],
  },
  {
    title: 'the same in German',
    input: 'Fehler beim Senden der Nachricht. Der Mail-Server antwortete:  mailbox temporarily locked. Bitte prüfen …',
    attempts: [{ outcome: null, reply: 'mailbox temporarily locked' }],
  },
  {
    title: 'words that no retry helps against',
    input: 'Sending of the message failed. The mail server responded:  Message size exceeds fixed limit.',
    attempts: [{ outcome: 'failed', reply: 'Message size exceeds fixed limit.' }],
  },
  {
    title: 'nothing where the reply has its code',
    input: 'Sending mail failed, the server responded: 451 4.3.0 Temporary lookup failure',
    attempts: [],
  },
  {
    title: 'nothing where no mail is spoken of',
    input: 'I asked in the restaurant and the server responded: the fish is out today',
    attempts: [],
  },
  {
    title: 'a library that drops the code of what it throws',
    input:
      'fail: MailKit.Net.Smtp.SmtpCommandException: Greylisted, try again later\n   at MailKit.Net.Smtp.SmtpClient',
    attempts: [{ outcome: null, direction: 'outbound', reply: 'Greylisted, try again later' }],
  },
  {
    title: 'a class that is for permanent replies',
    input: 'Net::SMTPFatalError: Recipient address rejected',
    attempts: [{ outcome: 'failed', reply: 'Recipient address rejected' }],
  },
  {
    title: 'nothing of a library that tells its own trouble',
    input: 'Swift_TransportException: Failed to authenticate on SMTP server with username "x"',
    attempts: [],
  },
  {
    title: 'an exception whose message goes on in the next line',
    input:
      'MailKit.Net.Smtp.SmtpCommandException: 4.5.127 Message rejected.\n         Excessive message rate from sender.\n   at MailKit.Net.Smtp.SmtpClient.SendAsync',
    attempts: [{ outcome: null, reply: '4.5.127 Message rejected.\n         Excessive message rate from sender.' }],
  },
];
