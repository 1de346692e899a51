import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hosts } from '../../src/fast/hosts.ts';
import { ReplyHash } from '../../src/fast/reply-hash.ts';
import { inMemory } from './scan/in-memory.ts';

const hash = new ReplyHash(new Hosts());
const hashOf = (reply: string): string => {
  const { from, to } = inMemory(reply);
  hash.of(from, to);
  return `${hash.hi} ${hash.lo}`;
};

describe('the hash of a reply', () => {
  it.each([
    ['450 4.2.0 <ann@example.com>: Greylisted', '450 4.2.0 <bob.b@example.net>: Greylisted'],
    ['421 4.7.0 from 192.0.2.1 deferred, 12 seconds', '421 4.7.0 from 198.51.100.200 deferred, 3600 seconds'],
    ['451 Try later. a1b2c3d4e5f-12 - gsmtp', '451 Try later. 99887766aabb-7 - gsmtp'],
    ['host mx1.example.com[192.0.2.1] said: 451 later', 'host mx-2.example.org[198.51.100.9] said: 451 later'],
    ['450 see https://www.example.com/q/1?ip=192.0.2.1', '450 see https://www.example.org/q/77?ip=192.0.2.9'],
    ['451 later (in reply to RCPT TO command)', '451 later (in reply to RESET command)'],
    ['450 helo mail.example.org refused', '450 helo smtp-out.example.net refused'],
  ])('is the same for two of one kind: %s', (one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
  });

  it.each([
    ['450 4.2.0 later', '451 4.2.0 later'],
    ['450 4.2.0 later', '450 4.2.1 later'],
    ['421-4.7.0 later', '421-4.7.1 later'],
    ['421 [TSS04] deferred', '421 [TSS09] deferred'],
    ['550 OU-001 refused', '550 OU-002 refused'],
    ['450-Greylisted', '450-Throttled'],
    ['451 mailbox full', '451 mailbox busy'],
    ['451 denied.Please', '451 denied.Cease'],
    ['451 later (in reply to RCPT TO command)', '451 later (in reply to MAIL FROM command)'],
    ['550 see https://example.com/a/b', '550 see https://example.com/c/b'],
    ['550 see https://support.google.com/mail', '550 see https://support.example.com/mail'],
    ['451 from mta5.am0.yahoodns.net', '451 from aspmx.l.google.com'],
    ['', 'x'],
  ])('is another where a cause or a provider may be another: %s', (one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other));
  });

  it('does not depend on what stands around, and is found for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 900 }), reply => {
        const of = (before: string, after: string): string => {
          const { from } = inMemory(Buffer.concat([Buffer.from(before), reply, Buffer.from(after)]));
          hash.of(from + before.length, from + before.length + reply.length);
          return `${hash.hi} ${hash.lo}`;
        };
        expect(of('(', ')')).toBe(of('status=sent (', ')\nNov 23'));
      }),
    );
  });
});
