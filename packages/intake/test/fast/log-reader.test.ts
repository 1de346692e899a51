import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestLine } from '../../src/fast/scan/scanner.ts';
import { delivery, readLog } from './read-log.ts';

const sent = '250 2.0.0 Ok: queued as 4AAAA';

const log = [
  'Nov 23 09:59:58 mx1 postfix/smtpd[12]: connect from client.example.net[198.51.100.7]\n',
  'Nov 23 09:59:58 mx1 postfix/smtpd[12]: 4XYZAB1C2D: client=client.example.net[198.51.100.7]\n',
  'Nov 23 09:59:58 mx1 postfix/cleanup[13]: 4XYZAB1C2D: message-id=<1@mail.example.org>\n',
  'Nov 23 09:59:59 mx1 postfix/qmgr[14]: 4XYZAB1C2D: from=<news@example.org>, size=2000, nrcpt=2 (queue active)\n',
  delivery(),
  delivery({ to: 'bob@example.net', status: 'sent', reply: sent }),
  'Nov 23 10:00:01 mx1 postfix/smtpd[12]: NOQUEUE: reject: RCPT from unknown[198.51.100.9]: 450 4.7.25 Client host rejected: cannot find your hostname, [198.51.100.9]; from=<a@example.net> to=<b@example.org> proto=ESMTP helo=<x>\n',
  'Nov 23 10:00:02 mx1 dovecot: imap-login: Login: user=<ann>\n',
  delivery({ time: 'Nov 23 10:05:00', status: 'sent', reply: sent }),
  'Nov 23 10:05:00 mx1 postfix/qmgr[14]: 4XYZAB1C2D: removed\n',
].join('');

describe('the log reader', () => {
  it('counts what a Postfix log says', () => {
    expect(readLog(log)).toMatchObject({
      lines: 10,
      bytes: Buffer.byteLength(log),
      unread: 0,
      attempts: 3,
      deferred: 1,
      delivered: 2,
      failed: 0,
      outcomes: { cleared: 1, pending: 0, expired: 0, bounced: 0, removed: 0 },
      causes: [{ cause: 'greylisting', count: 1, recipients: 1 }],
      domains: [{ domain: 'example.com', count: 1 }],
      remoteMtas: [{ remoteMta: 'mx.example.com', count: 1 }],
      inbound: { deferred: 1, causes: [{ cause: 'reverse-dns', count: 1 }] },
      from: '2026-11-23T10:00:00Z',
      to: '2026-11-23T10:05:00Z',
    });
  });

  it('gives the same report however the bytes are cut into chunks', () => {
    const whole = readLog(log);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }), chunks => {
        expect(readLog(log, { chunks })).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('reads the same from lines that end in CRLF, or in nothing', () => {
    const { bytes: _a, ...plain } = readLog(log);
    const { bytes: _b, ...carriage } = readLog(log.replaceAll('\n', '\r\n'));
    const { bytes: _c, ...cut } = readLog(log.trimEnd());
    expect(carriage).toEqual(plain);
    expect(cut).toEqual(plain);
  });

  it('reads the same from syslog’s RFC 3339 times, in any zone', () => {
    const iso = log.replaceAll(/^Nov 23 (\d\d):(\d\d:\d\d)/gm, (_, hour: string, rest: string) => {
      return `2026-11-23T${String(Number(hour) + 1).padStart(2, '0')}:${rest}.123456+01:00`;
    });
    const { bytes: _a, ...traditional } = readLog(log);
    const { bytes: _b, ...rfc3339 } = readLog(iso);
    const examples = (report: object) => JSON.parse(JSON.stringify(report));
    expect(examples(rfc3339)).toEqual(examples(traditional));
  });

  it('ends a message that expired, and one that was taken off the queue', () => {
    const expired =
      'Nov 28 10:00:00 mx1 postfix/qmgr[14]: 4XYZAB1C2D: from=<news@example.org>, status=expired, returned to sender\n';
    const removed = 'Nov 23 10:10:00 mx1 postfix/postsuper[14]: 4XYZAB1C2D: removed\n';
    const both = { reference: Date.UTC(2026, 10, 29) / 1000 };
    expect(readLog(delivery() + expired, both).outcomes).toMatchObject({ expired: 1, pending: 0 });
    expect(readLog(delivery() + removed).outcomes).toMatchObject({ removed: 1, pending: 0 });
  });

  it('names the instance that sends where a host runs several', () => {
    const text =
      delivery() + delivery({ program: 'postfix-bulk/smtp[9]' }) + delivery({ program: 'postfix/relay/smtp[9]' });
    expect(
      readLog(text)
        .senders.map(({ sender }) => sender)
        .toSorted(),
    ).toEqual(['mx1', 'mx1 postfix-bulk', 'mx1 postfix/relay']);
  });

  it('takes an address probe for no delivery, and a soft bounce for a deferral', () => {
    const text =
      delivery({ status: 'deliverable', reply: 'ok' }) +
      delivery({ status: 'undeliverable', reply: 'no' }) +
      delivery({ status: 'SOFTBOUNCE' });
    expect(readLog(text)).toMatchObject({ attempts: 1, deferred: 1, unread: 0 });
  });

  it('is not misled by what a sender can put into an address', () => {
    const tricky =
      delivery({ to: '", status=sent (x)"@example.com' }) + delivery({ to: '"a>, relay=none"@example.com' });
    expect(readLog(tricky)).toMatchObject({ attempts: 2, deferred: 2, domains: [{ domain: 'example.com', count: 2 }] });
  });

  it('takes only what lies between since and until', () => {
    const at = (hour: number) => Date.UTC(2026, 10, 23, hour) / 1000;
    const text = [9, 10, 11]
      .map(hour => delivery({ time: `Nov 23 ${String(hour).padStart(2, '0')}:00:00`, id: `4QUEUE${hour}` }))
      .join('');
    expect(readLog(text, { since: at(10), until: at(11) })).toMatchObject({
      attempts: 1,
      from: '2026-11-23T10:00:00Z',
      lines: 3,
    });
  });

  it('gives a time without a year the latest one that is not in the future', () => {
    const text =
      delivery({ time: 'Dec 31 23:00:00' }) + delivery({ time: 'Jan  1 01:00:00', status: 'sent', reply: sent });
    const report = readLog(text, { reference: Date.UTC(2027, 0, 1, 2) / 1000 });
    expect([report.from, report.to, report.outcomes.cleared]).toEqual([
      '2026-12-31T23:00:00Z',
      '2027-01-01T01:00:00Z',
      1,
    ]);
  });

  it('counts lines that it cannot read, but not blank ones nor those of other programs', () => {
    const text = `what is this\n\n   \nNov 23 10:00:00 mx1 opendkim[3]: 4XYZ: DKIM-Signature field added\n{"not":"mail"}\n`;
    expect(readLog(text)).toMatchObject({ lines: 5, unread: 2, attempts: 0 });
  });

  it('cuts an over-long line, says so, and reads on', () => {
    const text = `${'x'.repeat(3_000_000)}\n${delivery()}`;
    expect(readLog(text, { chunks: [65_536] })).toMatchObject({ truncated: 1, lines: 2, deferred: 1, unread: 1 });
    expect(readLog(text)).toMatchObject({ truncated: 1, lines: 2, deferred: 1 });
    expect(readLog(`${'x'.repeat(longestLine)}\n`)).toMatchObject({ truncated: 0, lines: 1 });
  });

  it('never fails, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.nat(400), (noise, at) => {
        const bytes = Buffer.from(log);
        bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), at);
        expect(readLog(bytes, { classify: () => [] }).bytes).toBe(bytes.length);
      }),
    );
  });

  it('reads lines of other mail servers through the classifier, and follows them too', () => {
    const exim = [
      '2026-11-23 10:00:00 1vN2ab-0000000Abcd-1234 == ann@example.com R=dnslookup T=remote_smtp defer (-46): SMTP error from remote mail server after RCPT TO:<ann@example.com>: host mx.example.com [203.0.113.5]: 451 4.7.1 Greylisting in action, please come back later\n',
      '2026-11-23 10:10:00 1vN2ab-0000000Abcd-1234 => ann@example.com R=dnslookup T=remote_smtp H=mx.example.com [203.0.113.5] C="250 OK"\n',
      '2026-11-23 10:10:00 1vN2ab-0000000Abcd-1234 Completed\n',
    ].join('');
    expect(readLog(exim)).toMatchObject({
      lines: 3,
      unread: 0,
      deferred: 1,
      delivered: 1,
      outcomes: { cleared: 1, pending: 0 },
    });
  });
});
