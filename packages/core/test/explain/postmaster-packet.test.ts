import { describe, expect, it } from 'vitest';
import { postmasterPacket } from '../../src/explain/postmaster-packet.ts';
import { explanation, nothingKnown } from './sample.ts';

const found = explanation({
  cause: 'reputation',
  reply: {
    code: 451,
    enhancedStatusCode: '4.7.650',
    text: 'The mail server [192.0.2.1] has been limited, jane@example.com',
  },
  attempt: {
    ...nothingKnown,
    queueId: '4FzX2r1pQ3z9',
    recipientDomain: 'example.com',
    remoteMta: 'mx.example.com',
    sendingIp: '192.0.2.1',
    at: '2026-11-23T10:00:00Z',
    delaySeconds: 5400,
  },
});

describe('the postmaster packet', () => {
  it('holds the reply word for word, when, from where, to where and the queue ids', () => {
    const text = postmasterPacket(found, { queueIds: ['4FzX2r1pQ3za'], domain: 'example.org' });
    expect(text).toContain('    451 4.7.650 The mail server [192.0.2.1] has been limited');
    expect(text).toContain('Time of the attempt, with zone: 2026-11-23T10:00:00Z');
    expect(text).toContain('Sending IP: 192.0.2.1');
    expect(text).toContain('Responding server: mx.example.com');
    expect(text).toContain('Our queue ids: 4FzX2r1pQ3z9, 4FzX2r1pQ3za');
    expect(text).toContain('Delayed for: 90 minutes');
    expect(text).toContain('Sending domain: example.org');
  });

  it('masks addresses and secrets', () => {
    const text = postmasterPacket(found, { verbatim: 'to=<joe@example.net> AUTH PLAIN AGpvZQBodW50ZXIy' });
    expect(text).not.toContain('joe@');
    expect(text).not.toContain('AGpvZQBodW50ZXIy');
    expect(postmasterPacket(found)).not.toContain('jane@');
  });

  it('leaves authentication and the checks made to be filled in', () => {
    const text = postmasterPacket(found);
    for (const line of ['SPF (pass, fail or error)', 'DKIM (d= and s=)', 'DMARC', 'Blocklists that list']) {
      expect(text).toMatch(new RegExp(`${line.replace(/[()]/g, '\\$&')}.*\\[fill in\\]`));
    }
  });

  it('goes to the provider’s documented contact, else to the domain’s postmaster', () => {
    const yahoo = postmasterPacket({ ...found, provider: { id: 'yahoo', name: 'Yahoo' } });
    expect(yahoo).toMatch(/^Send to: Yahoo sender support request: https:\/\/senders\.yahooinc\.com\/contact\//);
    expect(postmasterPacket(found)).toMatch(/^Send to: postmaster@example\.com /);
    const nobody = { ...found, attempt: { ...found.attempt, recipientDomain: 'bad domain\nBcc: x' } };
    expect(postmasterPacket(nobody)).toMatch(/^Send to: postmaster at the recipient’s domain/);
    expect(postmasterPacket({ ...found, provider: { id: 'constructor', name: 'x' } })).toMatch(/^Send to: postmaster@/);
  });

  it('asks for the year and zone where the log has none', () => {
    const attempt = { ...found.attempt, at: null, rawAt: 'Nov 23 10:00:00' };
    expect(postmasterPacket({ ...found, attempt })).toContain('Nov 23 10:00:00 (add year and time zone)');
  });

  it('lets no pasted value add a line of its own and stays short', () => {
    const attempt = { ...found.attempt, remoteMta: 'mx\nSubject: forged', queueId: 'x'.repeat(9999) };
    const text = postmasterPacket({ ...found, attempt }, { verbatim: 'y'.repeat(100_000) });
    expect(text).not.toMatch(/^Subject: forged/m);
    expect(text.length).toBeLessThan(8000);
  });
});
