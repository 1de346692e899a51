import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'an exception, with the words for 421 and a reply that says what is wrong',
    input:
      'System.Net.Mail.SmtpException: Service not available, closing transmission channel. The server response was: Too many messages for this session\n   at System.Net.Mail.SmtpClient.Send(MailMessage message)',
    attempts: [
      { outcome: 'deferred', direction: 'outbound', reply: 'Too many messages for this session', replyCode: 421 },
    ],
  },
  {
    title: 'the same words in a log, in quotation marks',
    input: 'send failed: "Error in processing. The server response was: Greylisted, please try again later"',
    attempts: [{ outcome: 'deferred', reply: 'Greylisted, please try again later', replyCode: 451 }],
  },
  {
    title: 'a refusal whose words .NET has for two codes',
    input:
      'SmtpFailedRecipientException: Mailbox unavailable. The server response was: No such user here ---> System.Exception',
    attempts: [{ outcome: 'failed', reply: 'No such user here' }],
  },
  {
    title: 'nothing where the reply has a code of its own',
    input: 'Transaction failed. The server response was: 554 5.7.1 Message rejected as spam',
    attempts: [],
  },
  {
    title: "PowerShell's wrapped line, and an enhanced status code that tells more than .NET's words",
    input:
      'Exception calling "Send" with "1" argument(s): "Mailbox unavailable. The server\nresponse was: 4.2.1 mailbox busy"\nAt C:\\send.ps1:9 char:2',
    attempts: [{ outcome: 'deferred', reply: '4.2.1 mailbox busy' }],
  },
];
