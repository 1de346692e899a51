import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a deferral under multilog, with the line that started it',
    input: [
      '@4000000065a1b2c3004c4b40 starting delivery 17: msg 1234567 to remote user@example.com',
      '@4000000065a1b2c5004c4b40 delivery 17: deferral: 192.0.2.1_does_not_like_recipient./Remote_host_said:_451_4.7.1_Greylisted,_see_http://greylist.example.net//Giving_up_on_192.0.2.1./',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        direction: 'outbound',
        reply: '451 4.7.1 Greylisted, see http://greylist.example.net',
        facts: {
          queueId: '1234567',
          recipientDomain: 'example.com',
          remoteIp: '192.0.2.1',
          smtpCommand: 'RCPT TO',
          at: '2024-01-12T21:44:27.000Z',
          rawAt: null,
        },
        responders: ['example.com'],
      },
    ],
  },
  {
    title: 'a failure and a success under splogger',
    input: [
      'Nov 23 10:00:00 mail qmail: 1795428000.123456 delivery 3: failure: Connected_to_192.0.2.1_but_sender_was_rejected./Remote_host_said:_550_5.1.8_no_such_domain/',
      'Nov 23 10:00:01 mail qmail: 1795428001.123456 delivery 4: success: 192.0.2.2_accepted_message./Remote_host_said:_250_2.0.0_OK_77/',
    ].join('\n'),
    attempts: [
      {
        outcome: 'failed',
        reply: '550 5.1.8 no such domain',
        facts: { smtpCommand: 'MAIL FROM', remoteIp: '192.0.2.1', at: '2026-11-23T10:00:00.123Z' },
      },
      { outcome: 'delivered', reply: '250 2.0.0 OK 77' },
    ],
  },
  {
    title: 'deferrals in qmail’s own words',
    input: [
      'delivery 5: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/',
      "delivery 6: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
    ].join('\n'),
    attempts: [
      { outcome: 'deferred', reply: null, reason: 'CNAME_lookup_failed_temporarily._(#4.4.3)' },
      { outcome: 'deferred', reply: null, reason: "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)" },
    ],
  },
  {
    title: 'a report whose head was cut off',
    input: '192.0.2.1_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_192.0.2.1./',
    attempts: [
      { outcome: null, reply: '452 4.2.2 Mailbox full', facts: { remoteIp: '192.0.2.1', smtpCommand: 'RCPT TO' } },
    ],
  },
  {
    title: 'refusals by the programs in front of qmail-smtpd',
    input: [
      '@4000000065a1b2c3004c4b40 rblsmtpd: 192.0.2.66 pid 4711: 451 https://dnsbl.example.net/q?192.0.2.66',
      'Nov 23 10:00:00 mail spamdyke[99]: DENIED_GRAYLISTED from: a@example.com to: user@example.org origin_ip: 192.0.2.66 origin_rdns: host.example.com auth: (unknown)',
      'Nov 23 10:00:01 mail spamdyke[99]: DENIED_RDNS_MISSING from: a@example.com to: user@example.org origin_ip: 192.0.2.67 origin_rdns: (unknown) auth: (unknown)',
      'Nov 23 10:00:02 mail vpopmail[9]: CHKUSER rejected rcpt: from <a@example.com::> remote <host.example.com:unknown:192.0.2.66> rcpt <nobody@example.org> : not existing recipient',
    ].join('\n'),
    attempts: [
      {
        outcome: null,
        direction: 'inbound',
        reply: '451 https://dnsbl.example.net/q?192.0.2.66',
        facts: { sendingIp: '192.0.2.66' },
      },
      {
        outcome: 'deferred',
        direction: 'inbound',
        reason: 'DENIED_GRAYLISTED',
        facts: { sendingIp: '192.0.2.66', recipientDomain: 'example.org' },
      },
      { outcome: 'failed', direction: 'inbound', reason: 'DENIED_RDNS_MISSING' },
      {
        outcome: 'failed',
        direction: 'inbound',
        reason: 'not existing recipient',
        facts: { recipientDomain: 'example.org' },
      },
    ],
  },
];
