import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a reply that smtplib handed over; the message is kept whatever its code',
    input: "message deferred due to failure: {'': (501, b'5.1.3 Invalid address')}",
    attempts: [{ outcome: 'deferred', direction: 'outbound', reply: '5.1.3 Invalid address', replyCode: 501 }],
  },
  {
    title: 'a failure without a reply',
    input: 'INFO message deferred due to failure: Connection unexpectedly closed\nINFO 0 sent; 1 deferred;',
    attempts: [{ outcome: 'deferred', reason: 'Connection unexpectedly closed' }],
  },
  { title: 'nothing without the words', input: 'the message was deferred due to rain', attempts: [] },
];
