import { describe, expect, it } from 'vitest';
import { classify } from '../../src/index.ts';

const provider = (input: string) => classify(input).provider?.id ?? null;

describe('hosts that a reply mentions', () => {
  it.each([
    '450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.2] c-192-0-2-2.hsd1.ca.comcast.net',
    '550 5.7.1 mail-wm1-f54.google.com [192.0.2.54] is not allowed to send mail from example.com',
    '550 SPF: 192.0.2.71 (mail-am6eur05on2071.outbound.protection.outlook.com) is not allowed to send mail from example.com',
    '451 4.7.1 Greylisting in action, please come back later mail-qk1-f170.google.com',
    '554 5.7.1 You are not allowed to send from comcast.net through this server',
    '550 5.7.1 Sender IP 192.0.2.1 of mx1.comcast.net is listed',
    '550 5.7.1 This host is on a dynamic range (cpe-192-0-2-3.nyc.res.rr.com)',
    '550 5.7.1 Rejected, recent spam source [mailout-de.gmx.net]',
    '550 5.7.1 The message holds a link to https://docs.google.com/forms/d/abc that is not let through',
    '550 Bad SPF records for [mail.example.org:192.0.2.7], see http://spf.pobox.com/',
  ])('name nobody where they are the sender: %s', input => {
    expect(provider(input)).toBeNull();
  });

  it.each([
    ['421 imp06 charter.net connection refused from [192.0.2.193] E1210', 'charter'],
    ['550 mx-1234 smtp.orange.fr abcDEF Service refused', 'orange'],
    ['451 4.4.1 reply: read error from mx3.mail.yahoo.com.', 'yahoo'],
    ['550 5.7.1 Blocked, see postmaster.comcast.net/blocks for help', 'comcast'],
    ['550 5.4.1 All recipient addresses rejected [#.eop-nam02.prod.protection.outlook.com]', 'exchange-online'],
  ])('name the operator where the reply tells its own: %s', (input, id) => {
    expect(provider(input)).toBe(id);
  });
});

describe('a host in front of a reply', () => {
  it('is the server that speaks, unless the words call it the sender', () => {
    expect(provider('smtp.mail.gandi.net: 550 5.7.1 Sender address rejected: not owned')).toBe('gandi');
    expect(provider('mx1.comcast.net[192.0.2.3]:25 said: 450 4.2.0 later')).toBe('comcast');
    expect(provider('rejected mail from mx1.comcast.net: 450 4.2.0 later')).toBeNull();
    expect(
      provider('qmgr_queue_throttle: queue gmail.com: 451 4.4.3 Name service error for name=gmail.com'),
    ).toBeNull();
  });

  it('is the server that greeted, where a program shows the whole dialogue', () => {
    const dialogue = (greeting: string) =>
      `ERROR --> ${greeting}\nhello: 250-ok\nfrom: 250 2.1.0 Ok\nto: 553 5.7.1 someone@example.org: Sender address rejected: not owned by user`;
    expect(provider(dialogue('220 ESMTP smtp.hostinger.com'))).toBe('hostinger');
    expect(provider(dialogue('220 mail.example.org ESMTP'))).toBeNull();
  });
});

describe('an address', () => {
  it('shows whose mailboxes the message was for, where the words say so', () => {
    expect(provider('Could not deliver message to someone@yahoo.com: 421 4.7.0 deferred')).toBe('yahoo');
    expect(provider('SMTP error from remote mail server after RCPT TO:<someone@libero.it>: 451 4.7.1 later')).toBe(
      'libero',
    );
    expect(provider('Failed to send mail from someone@gmail.com: 421 4.7.0 try later')).toBeNull();
    // A program tells of the server that it hands everything to.
    expect(
      provider('Email to someone@gmail.com failed: Expected response code "354" but got "452 4.4.5 Too many messages"'),
    ).toBeNull();
  });

  it('of the sender shows nobody', () => {
    expect(provider('550 5.1.0 <someone@gmail.com>: Sender address rejected: User unknown')).toBeNull();
    expect(provider('550 5.1.1 <someone@gmail.com>: Recipient address rejected: User unknown')).toBe('google');
  });
});

describe('a connection that broke', () => {
  const broke = (words: string) =>
    `Nov 24 01:00:00 mx postfix/smtp[1]: 4F1: to=<someone@example.com>, relay=none, delay=1, dsn=4.4.2, status=deferred (${words})`;
  it('names the operator that it had been made to', () => {
    expect(
      provider(
        'Diagnostic-Code: X-Postfix; lost connection with mx1.comcast.net[192.0.2.3]\n    while sending RCPT TO',
      ),
    ).toBe('comcast');
    expect(provider(broke('lost connection with mx1.comcast.net[192.0.2.3] while sending RCPT TO'))).toBe('comcast');
    expect(provider(broke('connect to mx1.comcast.net[192.0.2.3]:25: Connection timed out'))).toBeNull();
  });
});
