import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'the code in one key, the words in another',
    input:
      'time="2026-11-24T08:11:21Z" level=error msg="send mail rejected: exceeded hour limit" code=452 email=user@example.com',
    attempts: [
      { outcome: null, direction: 'unknown', reply: 'send mail rejected: exceeded hour limit', replyCode: 452 },
    ],
  },
  {
    title: 'a key that is named after SMTP',
    input: 'level=warn err="too many connections" smtp_code=421 host=mx.example.com',
    attempts: [{ outcome: null, reply: 'too many connections', replyCode: 421 }],
  },
  { title: 'nothing of the web', input: 'level=info msg="invalid email" code=422 path=/login', attempts: [] },
  { title: 'nothing where the words hold a code', input: 'msg="451 4.7.1 Try again" smtp_code=451', attempts: [] },
  {
    title: 'a refusal in the log of msmtp, which names the host',
    input:
      "Nov 24 08:11:21 host=mx.example.net tls=on auth=on user=user from=user@example.org recipients=someone@example.com smtpstatus=550 smtpmsg='550 5.1.1 User unknown' errormsg='recipient address someone@example.com not accepted by the server' exitcode=EX_DATAERR",
    attempts: [
      { outcome: null, reply: '550 5.1.1 User unknown', replyCode: 550, facts: { remoteMta: 'mx.example.net' } },
    ],
  },
];
