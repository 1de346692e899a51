import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: "curl's message, with nothing of the reply but its code",
    input: 'curl: (55) RCPT failed: 450',
    attempts: [
      { outcome: null, direction: 'outbound', reply: '450', replyCode: 450, facts: { smtpCommand: 'RCPT TO' } },
    ],
  },
  {
    title: 'the same through a program around libcurl',
    input: 'Error in curl_fetch_memory(smtp_server, handle = h) : Got unexpected smtp-server response: 421',
    attempts: [{ outcome: null, reply: '421', replyCode: 421 }],
  },
  {
    title: 'nothing where the trace shows the reply itself',
    input: '> RCPT TO:<user@example.com>\n< 450 4.2.0 Greylisted\n* RCPT failed: 450',
    attempts: [],
  },
  { title: 'nothing of the web', input: 'HTTP request Command failed: 4501 of docker', attempts: [] },
];
