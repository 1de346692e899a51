import { hashAddress, hashText } from '@smtp451/core/digest';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recipient } from '../../../src/fast/recipient.ts';
import { hash, hashed, hashLower } from '../../../src/fast/scan/scanner.ts';
import { inMemory } from './in-memory.ts';

const lanes = (): object => ({ hi: hashed.hi, lo: hashed.lo });

describe('hashes of bytes', () => {
  it('are those of the text, so that lines and events of one message meet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
        const { from, to } = inMemory(text);
        hash(from, to);
        expect(lanes()).toEqual(hashText(text));
      }),
    );
  });

  it('do not depend on what stands behind', () => {
    const { from } = inMemory('4ABCDEF01234: to=');
    hash(from, from + 6);
    expect(lanes()).toEqual(hashText('4ABCDE'));
  });

  it('in lower case are those of the text in lower case, of ASCII alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), text => {
        const { from, to } = inMemory(text);
        hashLower(from, to);
        expect(lanes()).toEqual(hashText(text.replaceAll(/[A-Z]/g, letter => letter.toLowerCase())));
      }),
    );
  });

  it('of an address do not depend on the case of its domain', () => {
    for (const address of [
      'Ann@Example.COM',
      'ann+x@example.com',
      'no-domain',
      '@example.com',
      '"a@b"@example.com',
      '',
    ]) {
      const { from, to } = inMemory(address);
      const recipient = new Recipient();
      recipient.read(from, to);
      expect({ hi: recipient.hi, lo: recipient.lo }).toEqual(hashAddress(address));
      const domain = address.includes('@') ? address.slice(address.lastIndexOf('@') + 1) : '';
      expect(recipient.domainEnd - recipient.domainStart).toBe(domain.length);
    }
    expect(hashAddress('ann@EXAMPLE.com')).toEqual(hashAddress('ann@example.com'));
    expect(hashAddress('Ann@example.com')).not.toEqual(hashAddress('ann@example.com'));
  });
});
