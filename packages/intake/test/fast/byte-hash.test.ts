import { hashAddress, hashText } from '@smtp451/core/digest';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteHash } from '../../src/fast/byte-hash.ts';
import { Bytes } from '../../src/fast/bytes.ts';
import { Recipient } from '../../src/fast/recipient.ts';

describe('hashes of bytes', () => {
  it('are those of the text, so that lines and events of one message meet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
        const bytes = new Bytes(Buffer.from(text));
        const hash = new ByteHash();
        hash.of(bytes, 0, bytes.b.length);
        expect({ hi: hash.hi, lo: hash.lo }).toEqual(hashText(text));
      }),
    );
  });

  it('of an address do not depend on the case of its domain', () => {
    for (const address of ['Ann@Example.COM', 'ann+x@example.com', 'no-domain', '@example.com', '"a@b"@example.com']) {
      const bytes = new Bytes(Buffer.from(address));
      const recipient = new Recipient();
      recipient.read(bytes, 0, bytes.b.length);
      expect({ hi: recipient.hi, lo: recipient.lo }).toEqual(hashAddress(address));
    }
    expect(hashAddress('ann@EXAMPLE.com')).toEqual(hashAddress('ann@example.com'));
    expect(hashAddress('Ann@example.com')).not.toEqual(hashAddress('ann@example.com'));
  });
});
