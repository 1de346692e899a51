import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a temporary failure',
    input:
      'Nov 23 10:00:00 mail smtpd[123]: 4b3a6c195c1f6010 mta delivery evpid=8f26ea98359eccea from=<a@example.org> to=<user@example.com> rcpt=<-> source="198.51.100.2" relay="192.0.2.1 (mx.example.com)" delay=1h2s result="TempFail" stat="421 4.7.0 too busy"',
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '421 4.7.0 too busy',
        facts: {
          queueId: '8f26ea98359eccea',
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          remoteIp: '192.0.2.1',
          sendingIp: '198.51.100.2',
          delaySeconds: 3602,
        },
        responders: ['mx.example.com', 'example.com'],
      },
    ],
  },
  {
    title: 'a failure, a delivery and a timeout',
    input: [
      'Nov 23 10:00:00 mail smtpd[123]: 4b3a6c195c1f6010 mta delivery evpid=8f26ea98359eccea from=<a@example.org> to=<user@example.com> rcpt=<-> source="198.51.100.2" relay="192.0.2.1 (mx.example.com)" delay=1s result="PermFail" stat="550 5.1.1 no such user"',
      'Nov 23 10:00:00 mail smtpd[123]: 4b3a6c195c1f6010 mta delivery evpid=8f26ea98359ecceb from=<a@example.org> to=<user@example.net> rcpt=<-> source="198.51.100.2" relay="192.0.2.2 (mx.example.net)" delay=1s result="Ok" stat="250 2.0.0 Ok"',
      'Nov 23 10:00:00 mail smtpd[123]: 0000000000000000 mta delivery evpid=8f26ea98359eccec from=<a@example.org> to=<user@example.com> rcpt=<-> source="-" relay="example.com" delay=1s result="TempFail" stat="Network error on destination MXs"',
    ].join('\n'),
    attempts: [
      { outcome: 'failed', reply: '550 5.1.1 no such user' },
      { outcome: 'delivered', reply: '250 2.0.0 Ok' },
      { outcome: 'deferred', reply: null, reason: 'Network error on destination MXs' },
    ],
  },
  {
    title: 'a command that it refused itself',
    input: 'smtp-in: Failed command on session a6ee64eda205f046: "RCPT TO:<user@example.org>" => 451 Temporary failure',
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '451 Temporary failure',
        facts: { smtpCommand: 'RCPT TO', recipientDomain: 'example.org' },
      },
    ],
  },
  {
    title: 'the same in the newer form',
    input:
      'Nov 23 10:00:00 mail smtpd[1]: 4b3a6c195c1f6010 smtp failed-command command="RCPT TO:<user@example.org>" result="550 Invalid recipient: <user@example.org>"',
    attempts: [{ outcome: null, direction: 'inbound', reply: '550 Invalid recipient: <user@example.org>' }],
  },
  {
    title: 'a refusal that the delivery agent met, in fields without quotes',
    input:
      'Nov 23 10:00:00 mx smtpd[24227]: 1e722991167e2b80 mda delivery evpid=f9293a5cb336a379 from=<a@example.org> to=<b@example.com> rcpt=<b@example.com> user=b delay=40s result=TempFail stat=Error (temporary failure: "mail.lmtp: LMTP server error: 550 5.7.1 unrecognized header format")',
    attempts: [{ outcome: 'deferred', reply: '550 5.7.1 unrecognized header format")', facts: { delaySeconds: 40 } }],
  },
];
