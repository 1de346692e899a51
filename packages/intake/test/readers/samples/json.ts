import { postfixLines } from '../../support/lines.ts';
import type { Sample } from '../sample.ts';

const sendgrid = (id: number, event: string, more: object): object => ({
  email: `user${id}@example.com`,
  timestamp: 1_795_420_800 + id,
  event,
  sg_event_id: `event${id}`,
  sg_message_id: `message${id}`,
  ...more,
});
const events = [
  sendgrid(1, 'deferred', { response: '451 4.7.1 Greylisted, please try again later' }),
  sendgrid(2, 'bounce', { reason: '550 5.1.1 User unknown', status: '5.1.1' }),
  sendgrid(3, 'delivered', { response: '250 OK' }),
  sendgrid(4, 'open', {}),
  sendgrid(5, 'processed', {}),
];
const lines = events.map(event => JSON.stringify(event)).join('\n');
const counts = { attempts: 3, deferred: 1, failed: 1, delivered: 1 };

const ses = {
  eventType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bouncedRecipients: [
      { emailAddress: 'a@example.com', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 User unknown' },
    ],
    timestamp: '2026-11-23T09:00:00.000Z',
  },
  mail: { messageId: 'm1', destination: ['a@example.com'] },
};

const journal = postfixLines
  .trim()
  .split('\n')
  .map((line, i) =>
    JSON.stringify({
      __REALTIME_TIMESTAMP: String((1_795_428_000 + i * 600) * 1e6),
      _HOSTNAME: 'mx1',
      SYSLOG_IDENTIFIER: 'postfix/smtp',
      _PID: '103',
      MESSAGE: i === 1 ? [...Buffer.from(line.slice(line.indexOf(']: ') + 3))] : line.slice(line.indexOf(']: ') + 3),
    }),
  )
  .join('\n');

const docker = postfixLines
  .trim()
  .split('\n')
  .map(line => JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: '2026-11-23T10:00:00.1Z' }))
  .join('\n');

const page = JSON.stringify({
  items: Array.from({ length: 900 }, (_, i) =>
    sendgrid(i, 'deferred', { response: '451 4.7.1 Greylisted, please try again later' }),
  ),
  paging: { next: 'https://api.example.com/next' },
});

const queue = [
  {
    queue_name: 'deferred',
    queue_id: '4XBCDW2HK71ks',
    arrival_time: 1_795_423_442,
    recipients: [
      {
        address: 'desk@example.net',
        delay_reason: 'connect to mail2.example.net[203.0.113.41]:25: Connection timed out',
      },
      {
        address: 'front@example.net',
        delay_reason: 'connect to mail2.example.net[203.0.113.41]:25: Connection timed out',
      },
    ],
  },
  {
    queue_name: 'active',
    queue_id: '4XBCDW2JL91kt',
    arrival_time: 1_795_425_001,
    recipients: [{ address: 'kim@example.com' }],
  },
];

export const samples: readonly Sample[] = [
  {
    title: 'events one a line',
    bytes: Buffer.from(`${lines}\n`),
    counts: { ...counts, lines: 5 },
    causes: { greylisting: 1, 'recipient-unknown': 1 },
  },
  { title: 'an array on one line', bytes: Buffer.from(JSON.stringify(events)), counts },
  {
    title: 'an array over many lines, after a byte order mark',
    bytes: Buffer.from(`\uFEFF${JSON.stringify(events, null, 2)}`),
    counts,
  },
  {
    title: 'an event of Amazon SES',
    bytes: Buffer.from(JSON.stringify(ses, null, 4)),
    counts: { attempts: 1, failed: 1 },
  },
  {
    title: 'an event of Amazon SES inside Amazon SNS',
    bytes: Buffer.from(JSON.stringify({ Type: 'Notification', Message: JSON.stringify(ses) })),
    counts: { attempts: 1, failed: 1 },
  },
  {
    title: 'one large object with a list of events',
    bytes: Buffer.from(page),
    counts: { attempts: 900, deferred: 900 },
  },
  {
    title: 'the journal of systemd',
    bytes: Buffer.from(journal),
    counts: { attempts: 3 },
    outcomes: { cleared: 1, pending: 1 },
    from: '2026-11-23T10:00:00Z',
  },
  {
    title: "a container's log",
    bytes: Buffer.from(docker),
    counts: { attempts: 3 },
    outcomes: { cleared: 1, pending: 1 },
  },
  {
    title: 'postqueue -j',
    bytes: Buffer.from(queue.map(one => JSON.stringify(one)).join('\n')),
    counts: { attempts: 2, deferred: 2 },
    outcomes: { pending: 2 },
  },
  {
    title: 'a line that was cut off, between others, and an object of something else',
    bytes: Buffer.from(`${lines}\n{"email":"x@exam\n${lines}\n{"temperature":21}\n`),
    counts: { attempts: 6 },
    unread: { line: 1, record: 1 },
  },
];
