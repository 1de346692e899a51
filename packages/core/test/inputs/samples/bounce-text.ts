import type { Sample } from '../sample.ts';

export const samples: readonly Sample[] = [
  {
    title: 'a delay notice that gives no reason but on its own line',
    input: [
      "Your message hasn't been delivered yet",
      '',
      "The message you sent to user@example.com hasn't been delivered yet due to: Recipient server unavailable or busy.",
    ].join('\n'),
    attempts: [{ outcome: 'deferred', reply: null }],
  },
  {
    title: 'a warning of Exim that names what a limit of its own server deferred',
    input: [
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a temporary error. The following address(es) deferred:',
      '',
      '  user@example.com',
      '    Domain example.org has exceeded the max emails per hour (121/100 (121%)) allowed.  Message will be reattempted later',
    ].join('\n'),
    attempts: [{ outcome: 'deferred', reply: null, facts: { recipientDomain: 'example.com' } }],
  },
  {
    title: 'a Postfix bounce, wrapped, of two recipients',
    input: [
      "I'm sorry to have to inform you that your message could not",
      'be delivered to one or more recipients. It could not be delivered to one or more recipients.',
      '',
      '<user@example.com>: host mx.example.com[192.0.2.1] said: 452 4.2.2',
      '    <user@example.com>: mailbox is full (in reply to RCPT TO command)',
      '',
      '<other@example.net> (expanded from <list@example.org>): connect to',
      '    mx.example.net[192.0.2.2]:25: Connection timed out',
    ].join('\n'),
    attempts: [
      {
        outcome: 'failed',
        direction: 'outbound',
        reply: '452 4.2.2 <user@example.com>: mailbox is full',
        facts: {
          recipientDomain: 'example.com',
          remoteMta: 'mx.example.com',
          remoteIp: '192.0.2.1',
          smtpCommand: 'RCPT TO',
        },
        responders: ['mx.example.com', 'example.com'],
      },
      { outcome: 'failed', reply: null, facts: { recipientDomain: 'example.net', remoteMta: 'mx.example.net' } },
    ],
  },
  {
    title: 'one recipient of a Postfix notice without its sentences',
    input:
      '<user@example.com>: host mx.example.com[192.0.2.1] said:\n    421-4.7.28 Too much unsolicited 421 4.7.28\n    mail (in reply to end of DATA command)',
    attempts: [
      {
        outcome: null,
        reply: '421-4.7.28 Too much unsolicited 421 4.7.28 mail',
        facts: { smtpCommand: 'end of DATA' },
      },
    ],
  },
  {
    title: 'an Exim warning',
    input: [
      'This message was created automatically by mail delivery software.',
      'A message that you sent has not yet been delivered to one or more of its',
      'recipients after more than 24 hours on the queue on mail.example.org.',
      '',
      'The address to which the message has not yet been delivered is:',
      '',
      '  user@example.com',
      '    Delay reason: SMTP error from remote mail server after MAIL FROM:<a@example.org> SIZE=1024:',
      '    host mx.example.com [192.0.2.1]: 451 4.1.8 sender domain does not resolve',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        reply: '451 4.1.8 sender domain does not resolve',
        facts: { recipientDomain: 'example.com', remoteMta: 'mx.example.com', smtpCommand: 'MAIL FROM' },
      },
    ],
  },
  {
    title: 'an Exim bounce with the host on a line of its own',
    input: [
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      '  user@example.com',
      '    host mx.example.com [192.0.2.1]',
      '    SMTP error from remote mail server after RCPT TO:<user@example.com>:',
      '    450 4.2.1 mailbox busy',
    ].join('\n'),
    attempts: [
      {
        outcome: 'failed',
        reply: '450 4.2.1 mailbox busy',
        facts: { remoteMta: 'mx.example.com', remoteIp: '192.0.2.1' },
      },
    ],
  },
  {
    title: 'a Sendmail warning with its transcript',
    input: [
      '    **********************************************',
      '    **      THIS IS A WARNING MESSAGE ONLY      **',
      '    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **',
      '    **********************************************',
      '',
      '   ----- The following addresses had transient non-fatal errors -----',
      '<user@example.com>',
      '',
      '   ----- Transcript of session follows -----',
      '... while talking to mx.example.com.:',
      '>>> RCPT To:<user@example.com>',
      '<<< 451 4.7.1 Greylisted, please come back later',
      '>>> DATA',
      '<<< 554 5.5.1 Error: no valid recipients',
      '<user@example.com>... Deferred: 451 4.7.1 Greylisted, please come back later',
      'Warning: message still undelivered after 4 hours',
      'Will keep trying until message is 5 days old',
    ].join('\n'),
    attempts: [
      {
        outcome: 'deferred',
        reply: '451 4.7.1 Greylisted, please come back later',
        facts: { recipientDomain: 'example.com', remoteMta: 'mx.example.com', smtpCommand: 'RCPT TO' },
      },
    ],
  },
  {
    title: 'a Sendmail bounce after the last retry',
    input: [
      '   ----- The following addresses had permanent fatal errors -----',
      '<user@example.com>',
      '    (reason: 451 4.3.5 Server configuration problem)',
      '',
      '   ----- Transcript of session follows -----',
      '<user@example.com>... Deferred: 451 4.3.5 Server configuration problem',
      'Message could not be delivered for 5 days',
      'Message will be deleted from queue',
    ].join('\n'),
    attempts: [
      { outcome: 'failed', reply: '451 4.3.5 Server configuration problem', facts: { recipientDomain: 'example.com' } },
    ],
  },
  {
    title: 'a qmail bounce of two recipients, quoted',
    input: [
      '> Hi. This is the qmail-send program at mail.example.org.',
      "> I'm afraid I wasn't able to deliver your message to the following addresses.",
      "> This is a permanent error; I've given up. Sorry it didn't work out.",
      '>',
      '> <user@example.com>:',
      '> 192.0.2.1 does not like recipient.',
      '> Remote host said: 451 4.7.1 greylisted',
      '> Giving up on 192.0.2.1.',
      "> I'm not going to try again; this message has been in the queue too long.",
      '>',
      '> <other@example.net>:',
      '> CNAME lookup failed temporarily. (#4.4.3)',
      "> I'm not going to try again; this message has been in the queue too long.",
    ].join('\n'),
    attempts: [
      {
        outcome: 'failed',
        reply: '451 4.7.1 greylisted',
        facts: { recipientDomain: 'example.com', remoteIp: '192.0.2.1', smtpCommand: 'RCPT TO' },
      },
      { outcome: 'failed', reply: null, facts: { recipientDomain: 'example.net' } },
    ],
  },
  {
    title: 'a delay notice of Gmail',
    input: [
      '** Delivery incomplete **',
      '',
      'There was a temporary problem delivering your message to user@example.com. Gmail will retry for 46 more hours.',
      "You'll be notified if the delivery fails permanently.",
      '',
      'The response was:',
      '',
      '451 4.7.1 Try again later',
    ].join('\n'),
    attempts: [{ outcome: 'deferred', reply: '451 4.7.1 Try again later', facts: { recipientDomain: 'example.com' } }],
  },
  {
    title: 'a reply with the state of the client',
    input: '450 450 4.2.2 <user@example.com>... Mailbox Full (state 14).',
    attempts: [{ outcome: null, direction: 'outbound', reply: '450 4.2.2 <user@example.com>... Mailbox Full' }],
  },
  {
    title: 'Sendmail’s own last words on a host',
    input: '451 4.4.1 reply: read error from mx.example.com.',
    attempts: [
      {
        outcome: null,
        reply: '451 4.4.1 reply: read error from mx.example.com.',
        facts: { remoteMta: 'mx.example.com' },
      },
    ],
  },
  {
    title: 'a qmail bounce with a code of its own',
    input:
      'Hi. This is the qmail-send program at mail.example.org.\n\n<user@example.com>:\nSorry, no mailbox here by that name. (#5.1.1)\n',
    attempts: [
      {
        outcome: null,
        reply: null,
        reason: 'Sorry, no mailbox here by that name. (#5.1.1)',
        enhancedStatusCode: '5.1.1',
      },
    ],
  },
  {
    title: 'a Domino notice, which puts its reason behind a word',
    input:
      'Your message\n\n  Subject: Budget\n\nwas not delivered to:\n\n  user@example.com\n\nbecause:\n\n  Error transferring to mx.example.com; Maximum hop count exceeded.  Message probably in a routing loop. \n',
    attempts: [
      {
        outcome: 'failed',
        reply: null,
        reason:
          'Error transferring to mx.example.com; Maximum hop count exceeded.  Message probably in a routing loop.',
        facts: { remoteMta: 'mx.example.com' },
      },
    ],
  },
  {
    title: 'a delay notice of OpenSMTPD, which puts its reason behind the address',
    input:
      '    A message is delayed for more than 4 hours for the following\n    list of recipients:\n\nuser@example.com: Temporary failure in MX lookup\n\n    Please note that this is only a temporary failure report.\n',
    attempts: [
      {
        outcome: 'deferred',
        reason: 'Temporary failure in MX lookup',
        facts: { recipientDomain: 'example.com' },
      },
    ],
  },
  {
    title: 'a failed delivery of Exim into a file',
    input:
      'A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  save to /var/mail/user\n    generated by user@example.com\n    mailbox is full: retry timeout exceeded\n',
    attempts: [{ outcome: 'failed', reason: 'mailbox is full: retry timeout exceeded' }],
  },
  {
    title: 'the one line of IMail',
    input: 'User mailbox exceeds allowed size: user@example.com\n\n\nOriginal message follows.\n',
    attempts: [
      { outcome: 'failed', reason: 'User mailbox exceeds allowed size', facts: { recipientDomain: 'example.com' } },
    ],
  },
  {
    title: 'a sentence that only begins like one of IMail',
    input: 'Unknown user: who is user@example.com, does anybody know her?',
    attempts: [],
  },
  {
    title: 'the heading of a notice of Gmail, which quotes no answer',
    input:
      "** Address not found **\n\nYour message wasn't delivered to user@example.com because the address couldn't be found.\n\nLearn more",
    attempts: [
      {
        outcome: 'failed',
        reason:
          "** Address not found **\n\nYour message wasn't delivered to user@example.com because the address couldn't be found.",
        facts: { recipientDomain: 'example.com' },
      },
    ],
  },
  {
    title: 'a heading of the same form over other news',
    input: '** Note **\n\nThe parcel for user@example.com was delivered yesterday.',
    attempts: [],
  },
  {
    title: 'the last attempt in the history of a delay notice',
    input:
      'Your message has been enqueued and undeliverable for 1 day\nto the following recipients:\n\n  Recipient address: user@example.com\n  Reason: unable to deliver this message after 1 day\n\n\nDelivery attempt history for your mail:\n\nFri, 3 Apr 2026 19:17:37 +0000 (GMT)\nTCP active open: Failed connect() to TCP port 25 of 192.0.2.240    Error: Connection timed out\n\nFri, 3 Apr 2026 11:14:26 +0000 (GMT)\nsmtp;421 busy\n',
    attempts: [
      {
        outcome: 'deferred',
        reason: 'TCP active open: Failed connect() to TCP port 25 of 192.0.2.240    Error: Connection timed out',
      },
    ],
  },
  {
    title: 'a reason that stands before the recipients',
    input:
      'Your message was not delivered within 2 days and 0 hours.\nHost mail.example.com is not responding.\n\nThe following recipients did not receive this message:\n\n     <user@example.com>\n',
    attempts: [
      {
        outcome: 'failed',
        reason: 'Your message was not delivered within 2 days and 0 hours.\nHost mail.example.com is not responding.',
      },
    ],
  },
  {
    title: 'a rejection by the rules of a mailbox',
    input: 'Your message to <user@example.com> was automatically rejected:\nMailbox is busy\n',
    attempts: [{ outcome: 'failed', reason: 'Mailbox is busy' }],
  },
  {
    title: 'news of something else that was rejected',
    input: 'Your submission was automatically rejected:\nit is a duplicate of user@example.com',
    attempts: [],
  },
  {
    title: 'a report in chat about a parcel',
    input: 'my parcel could not be delivered to all of its recipients, ask user@example.com why',
    attempts: [],
  },
  {
    title: 'recipients of a report of Oracle Communications Messaging Server',
    input:
      'Your message cannot be delivered to the following recipients:\n\n  Recipient address: user@ims-ms-daemon\n  Original address: user@example.com\n  Reason: Over quota\n\n  Recipient address: other@example.net\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;550 5.1.1 unknown user\n  Remote system: dns;mx.example.net (TCP|192.0.2.9|1|192.0.2.1|25)\n',
    attempts: [
      { outcome: 'failed', reply: null, reason: 'Over quota' },
      { outcome: 'failed', reply: '550 5.1.1 unknown user', facts: { remoteMta: 'mx.example.net' } },
    ],
  },
  {
    title: "Exim's words for an address that it has no route for, cut out of the bounce",
    input: '  user@example.com\n    Unrouteable address\n',
    attempts: [{ outcome: 'failed', reason: 'Unrouteable address', facts: { recipientDomain: 'example.com' } }],
  },
  {
    title: "Courier's report, which names the host above the session",
    input:
      '<user@example.com>:\n     mx.example.net [192.0.2.9]:\n >>> RCPT TO:<user@example.com>\n <<< 550 5.1.1 User unknown\n',
    attempts: [{ outcome: null, reply: '550 5.1.1 User unknown', facts: { remoteMta: 'mx.example.net' } }],
  },
  {
    title: "CommuniGate Pro's report, by the part that had to deliver",
    input:
      "Failed to deliver to 'user@example.com'\nSMTP module(domain example.com) reports:\n host mx.example.net says:\n 550 5.1.1 unknown user account\n\n\nFailed to deliver to '<other@example.org>'\nLOCAL module(account other) reports:\n account is full (quota exceeded)\n",
    attempts: [
      {
        outcome: 'failed',
        reply: '550 5.1.1 unknown user account',
        facts: { remoteMta: 'mx.example.net', recipientDomain: 'example.com' },
      },
      { outcome: 'failed', reason: 'account is full (quota exceeded)', facts: { recipientDomain: 'example.org' } },
    ],
  },
  {
    title: "CommuniGate Pro's report of a sender that another server refused",
    input:
      "Failed to deliver to '<user@example.com>'\nSMTP module(domain example.com) reports:\nreturn-path address rejected by mx.example.net:\n550 5.7.1 You are not permitted to send mail.\n",
    attempts: [
      {
        outcome: 'failed',
        reply: '550 5.7.1 You are not permitted to send mail.',
        facts: { remoteMta: 'mx.example.net' },
      },
    ],
  },
  {
    title: "IMail's report with what the other server answered",
    input:
      'Delivery failed 2 attempts: user@example.com\nBody of message generated response:\n421 4.7.1 (DYN:T1) Service not available\n',
    attempts: [
      {
        outcome: 'failed',
        reply: '421 4.7.1 (DYN:T1) Service not available',
        facts: { recipientDomain: 'example.com' },
      },
    ],
  },
  {
    title: "Exim's bounce with its headers, one of which has an id as log lines have",
    input:
      'Received: from mail by mx.example.org with local\n    id 1tABCD-000012-AB for user@example.org; Tue, 24 Nov 2026 08:11:21 +0000\nSubject: Mail delivery failed\n\nThis message was created automatically by mail delivery software.\n\nA message sent by\n\n  <user@example.org>\n\ncould not be delivered to one or more of its recipients. The following\naddress(es) failed:\n\n  someone@example.com\n    all hosts have been failing for a long time and were last tried after this message arrived\n',
    attempts: [
      {
        outcome: 'failed',
        reason: 'all hosts have been failing for a long time and were last tried after this message arrived',
        facts: { recipientDomain: 'example.com' },
      },
    ],
  },
  {
    title: 'a destination that Postfix leaves alone for a while, over two lines',
    input:
      '<user@example.com>: delivery temporarily\n    suspended: host mx.example.net[192.0.2.26] refused to talk to me: 554\n    mx.example.net Connection rejected',
    attempts: [{ outcome: 'deferred', facts: { remoteMta: 'mx.example.net' } }],
  },
];
