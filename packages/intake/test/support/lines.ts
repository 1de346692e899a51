/** Log lines that tests of many formats share. The second message is delivered at its second try. */
export const postfixLines: string = [
  'Nov 23 10:00:01 mx1 postfix/smtp[103]: 4XA1BBBBBBB: to=<a@example.com>, relay=mx.example.com[198.51.100.5]:25, delay=2, delays=0.1/0/1/1, dsn=4.7.1, status=deferred (host mx.example.com[198.51.100.5] said: 451 4.7.1 Greylisted, please try again in 300 seconds (in reply to RCPT TO command))',
  'Nov 23 10:00:03 mx1 postfix/smtp[103]: 4XA1CCCCCCC: to=<b@example.com>, relay=mx.example.com[198.51.100.5]:25, delay=2, delays=0.1/0/1/1, dsn=4.7.1, status=deferred (host mx.example.com[198.51.100.5] said: 451 4.7.1 Greylisted, please try again in 300 seconds (in reply to RCPT TO command))',
  'Nov 23 10:10:03 mx1 postfix/smtp[103]: 4XA1CCCCCCC: to=<b@example.com>, relay=mx.example.com[198.51.100.5]:25, delay=602, delays=600/0/1/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 7B)',
  '',
].join('\n');

export const postfixLog: Buffer = Buffer.from(postfixLines);

/** 2026-11-23T12:00:00Z. */
export const now: number = Date.UTC(2026, 10, 23, 12) / 1000;
