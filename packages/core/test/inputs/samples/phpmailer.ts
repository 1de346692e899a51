import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a refusal behind DATA, with both codes at the end',
    input:
      'SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Message temporarily deferred SMTP code: 451 Additional SMTP info: 4.7.1',
    attempts: [
      {
        outcome: null,
        direction: 'outbound',
        reply: 'Message temporarily deferred',
        replyCode: 451,
        enhancedStatusCode: '4.7.1',
        facts: { smtpCommand: 'end of DATA' },
      },
    ],
  },
  {
    title: 'a refused recipient that is named twice',
    input:
      'SMTP Error: The following recipients failed: user@example.com: <user@example.com>: Recipient address rejected: Greylisted\nSMTP server error: RCPT TO command failed Detail: <user@example.com>: Recipient address rejected: Greylisted\r\n SMTP code: 450',
    attempts: [
      {
        outcome: null,
        reply: '<user@example.com>: Recipient address rejected: Greylisted',
        replyCode: 450,
        facts: { smtpCommand: 'RCPT TO' },
      },
    ],
  },
  {
    title: 'a refused sender, in a list',
    input:
      'Mailer Error: The following From address failed: news@example.org : MAIL FROM command failed,Sender domain, it must exist,451,4.1.8',
    attempts: [
      {
        outcome: null,
        reply: 'Sender domain, it must exist',
        replyCode: 451,
        enhancedStatusCode: '4.1.8',
        facts: { smtpCommand: 'MAIL FROM' },
      },
    ],
  },
  {
    title: 'labels in Portuguese',
    input:
      'Erro de SMTP: dados rejeitados. Erro do servidor SMTP: DATA END command failed Detalhes do erro: Mensagem recusada Código do servidor SMTP: 550 Informações adicionais do servidor SMTP: 5.7.1',
    attempts: [{ outcome: null, reply: 'Mensagem recusada', replyCode: 550, enhancedStatusCode: '5.7.1' }],
  },
  {
    title: 'nothing where no server has answered',
    input:
      'SMTP Error: Could not connect to SMTP host. Failed to connect to server SMTP server error: Failed to connect to server Detail: Connection timed out',
    attempts: [],
  },
];
