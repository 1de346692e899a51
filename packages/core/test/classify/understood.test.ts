import { describe, expect, it } from 'vitest';
import { classify } from '../../src/index.ts';

describe('confidence by how much of a reply is understood', () => {
  it('is high where one phrase is all that the reply says', () => {
    expect(classify('451 unable to relay')).toMatchObject({ cause: 'relay-denied', confidence: 'high' });
  });

  it('is lower where most words around the phrase are passed over', () => {
    const { confidence } = classify(
      '451 unable to relay the gadget that our tortoise painted blue under every second moon of this year',
    );
    expect(confidence).toBe('low');
  });

  it('stays high where the word has no other meaning', () => {
    expect(classify('451 you have been greylisted, have a look at our funny little page')).toMatchObject({
      cause: 'greylisting',
      confidence: 'high',
    });
  });

  it('does not count addresses, hosts and numbers as words', () => {
    expect(classify('451 unable to relay <user@example.com> from mx.example.org [192.0.2.1] 12345')).toMatchObject({
      cause: 'relay-denied',
      confidence: 'high',
    });
  });
});
