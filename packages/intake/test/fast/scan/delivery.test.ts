import { hashText } from '@smtp451/core/digest';
import { describe, expect, it } from 'vitest';
import { DeliveryLine } from '../../../src/fast/delivery-line.ts';
import { memory } from '../../../src/fast/scan/scanner.ts';
import { inMemory } from './in-memory.ts';

const read = (line: string) => {
  const { from, to } = inMemory(line);
  const d = new DeliveryLine();
  if (!d.read(from, to)) return null;
  const text = (start: number, end: number): string => memory.toString('utf8', start, end);
  return {
    queue: { hi: d.queueHi, lo: d.queueLo },
    recipient: text(d.recipientStart, d.recipientEnd),
    relay: text(d.relayStart, d.relayEnd),
    delay: d.delay,
    status: d.status,
    reply: text(d.replyStart, d.replyEnd),
  };
};

const id = '4ABCDEF01234';
const rest =
  'relay=mx.example.com[203.0.113.5]:25, delay=12.5, delays=1/2/3/4, dsn=2.0.0, status=sent (250 2.0.0 (Ok))';

describe('a delivery line', () => {
  it('gives its fields', () => {
    expect(read(`${id}: to=<ann@example.com>, ${rest}`)).toEqual({
      queue: hashText(id),
      recipient: 'ann@example.com',
      relay: 'mx.example.com',
      delay: 12,
      status: 'delivered',
      reply: '250 2.0.0 (Ok)',
    });
  });

  it.each([
    'ann@example.com',
    '',
    '"a b>, status=deferred (x)"@example.com',
    '"unmatched@example.com',
    'a"b"c@example.com',
  ])('gives the recipient <%s> whatever is quoted in it', recipient => {
    expect(read(`${id}: to=<${recipient}>, ${rest}`)).toMatchObject({ recipient, status: 'delivered' });
    expect(read(`${id}: to=<bob@example.net>, orig_to=<${recipient}>, ${rest}`)).toMatchObject({
      recipient: 'bob@example.net',
      relay: 'mx.example.com',
    });
  });

  it.each([
    ['sent', 'delivered'],
    ['deferred', 'deferred'],
    ['SOFTBOUNCE', 'deferred'],
    ['bounced', 'failed'],
    ['expired', 'expired'],
    ['deliverable', 'other'],
    ['undeliverable', 'other'],
    ['', 'other'],
  ])('reads the status %s as %s', (word, status) => {
    expect(read(`${id}: to=<a@example.com>, relay=none, delay=1, dsn=4.0.0, status=${word} (why)`)).toMatchObject({
      status,
      relay: 'none',
      reply: 'why',
    });
  });

  it('need not have a relay or a delay', () => {
    expect(read(`${id}: to=<a@example.com>, dsn=4.0.0, status=deferred (why)`)).toMatchObject({
      relay: '',
      delay: Number.NaN,
      status: 'deferred',
    });
  });

  it.each([
    `${id}: from=<a@example.com>, size=1`,
    `${id}: to=a@example.com, status=sent (x)`,
    `${id}: to=<a@example.com, status=sent (x)`,
    `${id}: to=<a@example.com>, relay=none`,
    `${id} to=<a@example.com>, status=sent (x)`,
    '4AB: to=<a@example.com>, status=sent (x)',
    '',
  ])('is none where it has another shape: %s', line => {
    expect(read(line)).toBeNull();
  });
});
